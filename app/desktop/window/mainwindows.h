#pragma once

#include "app/desktop/window/mainwindow.h"

#include <QObject>

class QSessionManager;

namespace Pennybench::Desktop {

/// The windows of the program: the first one, and one more for each session that is opened while a run is
/// under way. Owns them; a window that is closed is deleted, and its dialogs end
/// before it.
class MainWindows : public QObject {
    Q_OBJECT

public:
    explicit MainWindows(DesktopServices &services, QObject *parent = nullptr);
    ~MainWindows() override;

    /// What gives the English of a text of the windows that are made from now on.
    void setEnglish(const std::function<QString(const QString &)> &english) { m_english = english; }
    /// A further window, which is not shown yet.
    MainWindow &make();
    /// The same, shown.
    MainWindow &open();
    const QList<MainWindow *> &all() const { return m_windows; }

    /// Shows a session: in the window whose run is writing it, else in a further window.
    void showSession(const QString &path, Opening how);
    /// Brings the window to the front that shows the session, if there is one.
    void bringUp(const QString &path);
    /// Asks about every run that is under way; false as soon as one of them is to go on.
    bool mayEndAll();
    /// Stops every run, without a question, and closes each window as soon as what has come is saved.
    void endAll();
    /// The desktop session ends: asks where that is allowed, else stops the runs.
    void onSessionEnd(QSessionManager &manager);

signals:
    void languageChosen(const QString &language);
    /// The window shows this session from now on; an empty path: none, or the window is gone.
    void sessionShown(QObject *window, const QString &path);
    /// A run of this session goes out, or has ended.
    void runBegan(const QString &path);
    void runEnded(const QString &path);

private:
    MainWindow *windowRunning(const QString &path) const;
    void follow(MainWindow &window);
    /// Deletes a closed window once no dialog of it is open any more: a dialog's loop runs inside of the
    /// window's own code.
    void remove(MainWindow &window);

    DesktopServices &m_services;
    QList<MainWindow *> m_windows;
    std::function<QString(const QString &)> m_english;
};

} // namespace Pennybench::Desktop
