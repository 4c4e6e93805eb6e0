#pragma once

#include "app/desktop/common/desktopservices.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Pennybench::Desktop {

/// The saved comparisons, the newest first: to be opened, played again, or continued.
class SessionsPage : public QWidget {
    Q_OBJECT

public:
    explicit SessionsPage(DesktopServices &services, QWidget *parent = nullptr);

    void refresh();

signals:
    void openRequested(const QString &path);
    void replayRequested(const QString &path);
    void continueRequested(const QString &path);
    /// Two sessions are to stand beside each other; the older one is the first.
    void compareRequested(const QString &first, const QString &second);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeActions();
    void retranslate();
    void offerWhatCanBeDone();
    /// Its path where one session is chosen.
    QString chosen() const;
    /// The paths of those that are chosen, the newest first.
    QStringList allChosen() const;

    DesktopServices &m_services;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_other;
    QPushButton *m_compare;
    QList<QPushButton *> m_actions;
};

} // namespace Pennybench::Desktop
