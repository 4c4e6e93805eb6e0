#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/suites/suite.h"

#include <QUndoStack>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Pennybench::Desktop {

class PromptsCard;
class SuiteHistory;

/// The suites that can be asked, built in and one's own, with the prompts of the chosen one. One's own are
/// imported, made, changed and removed here, with undo.
class SuitesPage : public QWidget {
    Q_OBJECT

public:
    explicit SuitesPage(DesktopServices &services, QWidget *parent = nullptr);

    /// Reads a file, asks about rows that are wrong, and keeps the suite. What is wrong is shown on the page.
    void importFile(const QString &path);
    /// Reads the suites anew: another page has changed one.
    void refresh();
    QUndoStack &undoStack();

signals:
    /// The suites of one's own are others now; added is the id of a new one, else empty.
    void suitesChanged(const QString &added);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        Suites::Suite suite;
        bool isOwn = false;
    };
    using Change = std::function<Expected<Suites::Suite>(const Suites::Suite &)>;

    QWidget *makeListCard();
    QWidget *makePromptsCard();
    QWidget *makeMessage();
    void retranslate();
    void chooseFile();
    void choose(const QString &id);
    const Entry *chosen() const;
    void showChosen();
    void addSuite();
    void copyChosen();
    void renameChosen();
    void removeChosen();
    void addPrompt();
    void changePrompt(const QString &id);
    /// Changes the chosen suite; what is wrong is returned in the window's language, after it is read again.
    std::optional<QString> change(const QString &name, const Change &apply);
    std::optional<QString> make(const QString &name, Suites::Suite suite);
    void changeOrSay(const QString &name, const Change &apply);
    /// Whether it was kept.
    bool edit(const Suites::Prompt &prompt,
        const std::function<std::optional<QString>(const Suites::Prompt &)> &keep);
    QString askForName(const QString &title, const QString &name);
    QStringList categories() const;
    void say(const QString &text, bool canBeUndone = false);
    void fit();

    DesktopServices &m_services;
    QList<Entry> m_entries;
    SuiteHistory *m_history;
    QTreeWidget *m_list;
    PromptsCard *m_prompts;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QWidget *m_messageBar;
    QLabel *m_message;
    QPushButton *m_undo;
};

} // namespace Pennybench::Desktop
