#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/comparison/livecomparison.h"
#include "app/runs/conversationplan.h"
#include "app/store/lineups.h"

namespace Pennybench::Desktop {

/// A model that is asked on the page Ask, with its settings.
struct AskMember {
    QString model; ///< the catalogue's id
    Runs::OwnSettings settings;
    QString contestant; ///< its id in the session; empty until it was asked there
    bool hidden = false; ///< is not shown and not asked
    bool pinned = false; ///< stays where it is when the others scroll

    bool operator==(const AskMember &) const = default;
};

/// What is asked of whom on the page Ask: the columns, the conversation that is shown and the turn of it, and
/// what asking does to the session. A question is asked in the conversation that is shown; without one, or
/// where a suite is shown, it begins a new session.
class Asking : public QObject {
    Q_OBJECT

public:
    static constexpr int mostMembers = 8;

    Asking(DesktopServices &services, LiveComparison &comparison, QObject *parent = nullptr);

    const ShownSession &session() const { return m_session; }
    const QList<AskMember> &members() const { return m_members; }
    /// False, and nothing happens, where there are as many as can be shown.
    bool add(const QString &model, const Runs::OwnSettings &settings = {});
    void remove(int member);
    void move(int from, int to);
    /// A member that was asked becomes another contestant, which goes through the conversation by itself.
    void setSettings(int member, const QString &model, const Runs::OwnSettings &settings);
    void setHidden(int member, bool hidden);
    void setPinned(int member, bool pinned);
    void setLineUp(const Store::LineUp &lineUp);
    Store::LineUp lineUp(const QString &name) const;

    /// The session as it would be asked in, with the members that are not hidden: for letters, names, prices.
    const Runs::RunPlan &preview() const { return m_preview; }
    /// The member's place among the models of preview(); -1 for a hidden one that was not asked.
    int placeOf(int member) const;

    /// The turn that is shown; turn 0: none.
    const Runs::Asked &shown() const { return m_asked; }
    /// Null where no turn is shown.
    const Suites::Prompt *branch() const;
    QString question() const; ///< of the turn that is shown
    void showTurn(const Runs::Asked &asked);
    /// The key of the member's answer to the turn that is shown; its model is empty where it was not asked.
    Runs::AnswerKey key(int member) const;
    bool isLastTurn() const;

    /// Forgets the conversation, which stays saved, and keeps the columns.
    void beginAnew();
    /// Why nothing can be sent at the moment; empty: it can.
    QString refusal() const;
    /// Asks all members that are not hidden: behind the last turn of the branch that is shown.
    void send(const QString &question);
    /// The same in place of the turn that is shown.
    void sendInstead(const QString &question);
    /// Asks one member again; its new answer takes the place of the one to the turn that is shown.
    void askAgain(int member);
    void stop(int member);
    /// The turn that is shown, with the turns before it, as a prompt of a suite; without a branch an empty
    /// one.
    Suites::Prompt asPrompt() const;
    /// The turn that is shown is scored as this prompt is, and its answers at once.
    void scoreAs(const Suites::Prompt &prompt);
    /// What sending this would take.
    Runs::RunEstimate estimate(const QString &question) const;

signals:
    void membersChanged();
    /// Another turn is shown, or none.
    void turnChanged();
    /// A session is to begin, if the one under way may end.
    void newSessionWanted(const Runs::RunPlan &plan);

private:
    bool isShownHere() const;
    Runs::RunPlan freshPlan() const;
    Runs::RunPlan planWithMembers(QList<AskMember> &members) const;
    void refreshPreview();
    void takeOverPlan();
    void takeOverSession();
    void ask(const std::function<Runs::Asked(Runs::RunPlan &)> &put);
    QList<Runs::AnswerKey> keysUpTo(const Runs::RunPlan &plan, const Runs::Asked &asked) const;

    DesktopServices &m_services;
    LiveComparison &m_comparison;
    const ShownSession &m_session;
    QList<AskMember> m_members;
    Runs::RunPlan m_preview;
    QList<int> m_places; ///< of the members among its models
    Runs::RunPlan m_seen; ///< the session's plan as it was taken over
    std::optional<Runs::Asked> m_awaited; ///< while the session takes a question
    Runs::Asked m_asked{.prompt = {}, .turn = 0};
};

} // namespace Pennybench::Desktop
