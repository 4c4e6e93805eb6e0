#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/suites/suite.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace Pennybench::Widgets {
class Card;
}

namespace Pennybench::Desktop {

class PromptModel;

/// The suites that can be asked, built in and imported, with the prompts of the chosen one; import and
/// removal.
class SuitesPage : public QWidget {
    Q_OBJECT

public:
    explicit SuitesPage(DesktopServices &services, QWidget *parent = nullptr);

    /// Reads a file, asks about rows that are wrong, and keeps the suite. What is wrong is shown on the page.
    void importFile(const QString &path);

signals:
    /// The imported suites are others now; added is the id of a new one, else empty.
    void suitesChanged(const QString &added);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        Suites::Suite suite;
        bool imported = false;
    };

    QWidget *makeListCard();
    QWidget *makePromptsCard();
    QWidget *makeMessage();
    void retranslate();
    void chooseFile();
    void refresh();
    void choose(const QString &id);
    void showChosen();
    void removeChosen();
    void bringBack();
    void say(const QString &text, bool canBeUndone);
    void fit();

    DesktopServices &m_services;
    QList<Entry> m_entries;
    QTreeWidget *m_list;
    PromptModel *m_prompts;
    QTableView *m_table;
    Widgets::Card *m_promptsCard = nullptr;
    QLabel *m_about;
    QLabel *m_warnings;
    QPushButton *m_import;
    QPushButton *m_remove;
    QWidget *m_messageBar;
    QLabel *m_message;
    QPushButton *m_undo;
    QString m_removed; ///< what Undo brings back
};

} // namespace Pennybench::Desktop
