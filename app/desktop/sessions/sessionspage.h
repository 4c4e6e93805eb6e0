#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/common/savedsessions.h"
#include "app/runs/answer.h"

#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Pennybench::Widgets {
class ElidedLabel;
}

namespace Pennybench::Desktop {

class HitList;
class LabSessions;
class SessionList;
class SessionSearch;

/// The saved comparisons, the newest first, and those of the lab that was connected last: to be found by what
/// was asked and answered, opened, played again, continued, compared, labelled, copied, and deleted to a
/// trash.
///
/// Keys: Down goes from the search to what is found, Return opens it; in the list F2 labels, Ctrl+D copies,
/// Delete deletes.
class SessionsPage : public QWidget {
    Q_OBJECT

public:
    explicit SessionsPage(DesktopServices &services, QWidget *parent = nullptr);
    ~SessionsPage() override;

    void refresh();
    /// Takes back what was deleted last. False where nothing was.
    bool undo();
    bool canUndo() const { return !m_deleted.isEmpty(); }
    /// Ends the search, if there is one. False where there is none.
    bool endSearch();

signals:
    void openRequested(const QString &path);
    /// A session is to be shown at an answer, or at a prompt where its model is empty.
    void answerRequested(const QString &path, const Pennybench::Runs::AnswerKey &key);
    void replayRequested(const QString &path);
    void continueRequested(const QString &path);
    /// Two sessions are to stand beside each other; the older one is the first.
    void compareRequested(const QString &first, const QString &second);
    /// Whoever has the session open for writing, and does not write, should close it.
    void releaseWanted(const QString &path);
    /// The file is elsewhere now: in the trash, or back from it.
    void moved(const QString &from, const QString &to);
    void renamed(const QString &path, const QString &title);
    void said(const QString &sentence);
    /// Something was deleted, which undo() takes back.
    void undoOffered(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Background;
    enum class Needs { One, Two, Any };
    struct Action {
        QPushButton *button;
        Needs needs;
        bool inTrash;
        bool isOfFiles; ///< not for sessions of a lab
    };

    void layOut();
    QWidget *makeSearch();
    void openFromLab();
    void makeActions();
    template <typename Words, typename Act>
    QPushButton *offer(QWidget *line, const char *name, Needs needs, Words words, Act act,
        bool isOfFiles = false, bool inTrash = false);
    void makeKeys();
    void retranslate();
    void offerWhatCanBeDone();
    void fillFilter();
    bool showsTrash() const;
    /// The sessions that the filter lets through.
    QList<SavedSession> filtered() const;
    void look();
    void showFound(bool isOther);
    void sayHowManyFound();
    void showWhatFits();
    /// Its path where one session is chosen.
    QString chosen() const;
    void compareChosen();
    void label();
    void duplicate();
    void remove();
    void restore();
    void inBackground(std::function<void()> work, std::function<void()> then);

    DesktopServices &m_services;
    SessionSearch *m_search;
    LabSessions *m_lab;
    QLineEdit *m_typed;
    QComboBox *m_filter;
    QLabel *m_found;
    QStackedWidget *m_stack;
    SessionList *m_list;
    HitList *m_hits;
    QLabel *m_empty;
    Widgets::ElidedLabel *m_notes;
    QPushButton *m_other;
    QWidget *m_line; ///< what can be done with the sessions that are chosen
    QList<Action> m_actions;
    QList<SavedSession> m_saved; ///< of the folder
    QList<SavedSession> m_trash;
    QList<QStringList> m_deleted; ///< where those are that were deleted together, the last ones last
    std::unique_ptr<Background> m_background;
};

} // namespace Pennybench::Desktop
