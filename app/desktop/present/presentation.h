#pragma once

#include "app/classroom/poll.h"
#include "app/desktop/comparison/livecomparison.h"
#include "app/desktop/present/classplace.h"

namespace Pennybench::Desktop {

/// A class goes through the session that is shown, question by question, votes and learns who is who. Every
/// vote is in the session's file at once, and so is where the class is. The comparison outlives it.
class Presentation : public QObject {
    Q_OBJECT

public:
    /// Where the vote of a class was open or locked when it was last presented to, it goes on there; where
    /// the class was elsewhere before the end, from the waiting screen to that question, with the chart as it
    /// was. contestants: see Classroom::Poll. file: open while this lives.
    static Expected<std::unique_ptr<Presentation>> create(LiveComparison &comparison,
        Store::SessionFile &file, const QStringList &contestants, const Clock &clock);

    const ShownSession &shown() const { return m_comparison.shown(); }
    Classroom::Poll &poll() const { return *m_poll; }
    Step step() const { return m_step; }
    int question() const { return m_question; } ///< from 1
    int questionCount() const { return m_poll->questionCount(); }
    const Suites::Prompt &prompt(int question) const;
    /// The last turn's answer in the first trial to the question's option; null: there is none.
    const Runs::Answer *answer(int question, int option) const;
    /// The questions whose names were shown, the one shown first before the others.
    const QList<int> &named() const { return m_named; }

    /// On the waiting screen: the next question is not the first, because a class was there before.
    bool goesOn() const { return m_goesOn && m_step == Step::Lobby; }
    /// From there to the first question after all, with an empty chart.
    void beginAnew();

    /// Why there is no next step now; empty: there is one.
    QString refusal() const;
    /// What the next step is, as a button says it: "Lock the vote".
    QString nextText() const { return textOf(stepAfter(m_step)); }
    Step stepAfter(Step step) const;
    QString textOf(Step step) const;
    /// Goes on; problem() where a vote cannot be kept.
    void next();
    /// One step back. A vote that was locked is opened again, one whose votes were shown is not.
    void back();
    /// To another question's prompt, from 1 to questionCount().
    void goTo(int question);
    /// To the end: what the class has found.
    void goToEnd();
    /// Forgets the votes of the question and lets the class vote again.
    void voteAgain();

    /// Locks each vote by itself; missing: does not. For votes that open from now on.
    void setLimit(std::optional<std::chrono::seconds> limit) { m_limit = limit; }
    std::optional<std::chrono::seconds> limit() const { return m_limit; }
    /// One vote more, or none of the last, counted by hand.
    void addHandVote(const QString &choice);
    void takeHandVoteBack();

    /// The teacher's own words about a prompt, kept with the session.
    QString notes(int question) const;
    void setNotes(int question, const QString &text);

signals:
    /// The step, the question, an answer or a vote changed.
    void changed();
    void failed(const Pennybench::Problem &problem);

private:
    Presentation(LiveComparison &comparison, Store::SessionFile &file, std::unique_ptr<Classroom::Poll> poll);
    void resume();
    void keepPlace();
    bool isReady(int question) const;
    bool wasRevealed(int question) const;
    void move(int question, Step step);
    void onPollChanged();
    QString noteKey(int question) const;

    LiveComparison &m_comparison;
    Store::SessionFile &m_file;
    std::unique_ptr<Classroom::Poll> m_poll;
    Step m_step = Step::Lobby;
    int m_question = 1;
    QList<int> m_named;
    bool m_goesOn = false;
    std::optional<std::chrono::seconds> m_limit;
    QStringList m_byKeys; ///< choices that were counted key by key for the current question
};

} // namespace Pennybench::Desktop
