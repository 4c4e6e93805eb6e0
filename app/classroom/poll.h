#pragma once

#include "app/classroom/votetimer.h"
#include "app/store/sessionfile.h"
#include "app/store/votebook.h"
#include "providers/base/clock.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace Pennybench::Classroom {

enum class PollState { Lobby, Open, Locked, Revealed };

/// "lobby", "open", "locked", "revealed".
QString toText(PollState state);
std::optional<PollState> pollStateFromText(QStringView text);

inline const QString tieChoice = QStringLiteral("tie");
inline const QString badChoice = QStringLiteral("bad"); ///< none of the answers is good

/// How often each choice was taken, with a 0 for those that nobody took.
using VoteCounts = QMap<QString, int>;
VoteCounts voteCounts(const Store::VoteQuestion &question);

/// What became of a vote.
enum class VoteOutcome {
    Kept, ///< it is in the session
    NotOpen, ///< the vote is not open
    OtherQuestion, ///< another question is open
    NoSuchChoice,
    CannotKeep, ///< the session cannot be written; see Poll::problem()
};

/// The votes of a class about one session: question by question from the lobby over open and locked to
/// revealed, one vote for each device and question, of which the last counts until the vote is locked.
/// Everything is in the session before a call returns, and a poll that is made again for the same session
/// goes on where it was. Lives in one thread.
class Poll : public QObject {
    Q_OBJECT

public:
    /// The session's question as the class sees it.
    struct Question {
        int number = 0; ///< from 1
        QString suite;
        QString promptId;
        QStringList contestants; ///< ids in the order of their options: entry 0 is option A
    };

    /// contestants: ids of 2 to 4 of the plan's models; empty: the first four. file: open while the poll
    /// lives. The clock outlives the poll.
    static Expected<std::unique_ptr<Poll>> create(
        const Store::SessionFile &file, QStringList contestants, const Clock &clock);

    int questionCount() const { return static_cast<int>(m_prompts.size()); }
    /// number: from 1 to questionCount().
    Question question(int number) const;

    PollState state() const { return m_state; }
    int current() const { return m_current; } ///< the question's number; 0: none yet
    QStringList options() const; ///< "A", "B", …; none in the lobby
    /// Whole seconds until the vote locks by itself, rounded up; missing: it does not.
    std::optional<int> secondsLeft() const;
    /// How many devices voted on the current question.
    int voted() const;
    /// The counts of the current question; empty before it is locked, for then nobody may know.
    VoteCounts counts() const;
    /// The question as it was opened, with its votes; null: it never was.
    const Store::VoteQuestion *asked(int number) const;
    /// What the device chose for the current question; empty: nothing.
    QString choiceOf(const QString &device) const;

    /// Opens or reopens the question; its earlier votes stay. limit: locks by itself after it. False where
    /// the number is none or the session cannot be written.
    bool open(int number, std::optional<std::chrono::seconds> limit = std::nullopt);
    bool lock(); ///< false unless open
    bool reveal(); ///< locks first where the vote is open; false in the lobby
    /// Forgets all votes of the current question and opens it again; false in the lobby.
    bool reopenEmpty(std::optional<std::chrono::seconds> limit = std::nullopt);
    /// The open vote's time stands still, or goes on; nothing where it has no limit.
    void setPaused(bool paused);
    bool isPaused() const { return m_timer.isPaused(); }
    /// Lengthens the open vote's limit, or gives it one.
    void addTime(std::chrono::seconds more);
    /// Replaces what was counted by hand for the current question, open or locked: so many votes for each
    /// choice, from 0 to mostByHand. False in other states, for other choices, or where it cannot be kept.
    bool setHandVotes(const VoteCounts &votes);
    VoteCounts handVotes() const; ///< of the current question
    static constexpr int mostByHand = 999; ///< for one choice
    /// Keeps or replaces the device's vote. device: a hash, see VoteDoor::device().
    VoteOutcome vote(const QString &device, int question, const QString &choice);
    /// The device is there: it counts among the phones.
    void greet(const QString &device);
    int phones() const { return static_cast<int>(m_phones.size()); }

    /// Why the last call could not be kept; without a message where it was kept or refused.
    const Problem &problem() const { return m_problem; }
    /// All questions that were opened, with their votes.
    QList<Store::VoteQuestion> asked() const { return m_asked.values(); }
    Store::VoteBook &book() { return m_book; }

signals:
    /// The state, the question, the number of phones or of votes changed.
    void changed();
    /// The time is over, but that the vote is locked cannot be kept; it is tried again every second.
    void failed(const Pennybench::Problem &problem);

private:
    Poll(Store::VoteBook book, const Store::Session &session, QStringList contestants, const Clock &clock);
    Expected<void> resume();
    void lockInTime();
    bool keep(const Store::VoteQuestion &question);
    bool isChoice(const QString &choice) const;
    const Store::VoteQuestion *asking() const;

    Store::VoteBook m_book;
    QString m_session;
    QStringList m_contestants;
    QList<std::pair<QString, QString>> m_prompts; ///< suite and id
    const Clock &m_clock;
    QMap<int, Store::VoteQuestion> m_asked;
    QSet<QString> m_phones;
    PollState m_state = PollState::Lobby;
    int m_current = 0;
    VoteTimer m_timer;
    Problem m_problem;
};

} // namespace Pennybench::Classroom
