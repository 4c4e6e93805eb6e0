#pragma once

#include "app/desktop/comparison/answersinflight.h"
#include "app/runs/run.h"
#include "app/runs/tally.h"
#include "app/store/sessionfile.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <utility>

namespace Pennybench::Desktop {

/// What is still to be done in a comparison that has ended.
struct OpenWork {
    int unasked = 0; ///< no answer yet, or cancelled
    int failed = 0; ///< ended in an error
    int maybeCharged = 0; ///< of these: may have been charged although no answer is known
    int unjudged = 0; ///< answers that the session's judge model has said nothing of
    int forJudge = 0; ///< answers for a judge model, while the session has none; not in total()

    bool operator==(const OpenWork &) const = default;
    int total() const { return unasked + failed + unjudged; }
};

/// A session as it was at one moment, for another thread: taken at once, however many answers it has.
class SessionSnapshot {
public:
    using Answers = QList<std::shared_ptr<const Runs::Answer>>;

    /// path: the file of the texts that the answers at these places lack. Nothing: an empty session.
    explicit SessionSnapshot(Store::Session bare = {}, Answers answers = {}, const QString &path = {},
        QSet<qsizetype> withoutTexts = {});

    /// For figures: of a large saved session the answers may lack their texts. Copies them, which takes a
    /// tenth of a second for 100,000.
    Store::Session session() const;
    /// With all texts, for reports. Reads them from the file where that is still to be done, which may take
    /// long.
    Expected<Store::Session> wholeSession() const;

private:
    Store::Session m_bare; ///< without its answers
    Answers m_answers;
    QString m_path;
    QSet<qsizetype> m_withoutTexts;
};

/// The session that is shown: its plan, its answers so far and what is in flight. Pages read it and follow
/// its signals; a run, a replay and a person's verdicts change it. Lives in the window's thread.
class ShownSession : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Preparing, Running, Paused, Ended };
    enum class Source { Saved, Run, Replay }; ///< where answers come from at the moment

    explicit ShownSession(const Clock &clock, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isReplay() const { return m_source == Source::Replay; }
    /// Whether something is asked or played at the moment.
    bool isUnderWay() const { return m_state != State::Empty && m_state != State::Ended; }
    /// Whether a run is under way, which may cost money; a replay costs nothing.
    bool isRunUnderWay() const { return isUnderWay() && !isReplay(); }
    const Runs::RunPlan &plan() const { return m_session.plan; }
    QString title() const { return m_session.title; }
    QString sessionId() const { return m_session.id; } ///< empty until the session has a file
    /// Empty until the session has a file.
    QString sessionPath() const { return m_path; }
    bool isSimulated() const;
    const Runs::RunProgress &progress() const { return m_progress; }
    /// Null until it has finished. Of a large saved session it may lack its text, reasoning and trace. Valid
    /// until the answer changes or its texts are read.
    const Runs::Answer *answer(const Runs::AnswerKey &key) const;
    /// The same with its texts, which are read from the file where that is still to be done. A text that
    /// cannot be read stays empty, and the answer's notes say why.
    const Runs::Answer *wholeAnswer(const Runs::AnswerKey &key) const;
    /// In the order in which they finished; as answer() gives them.
    QList<Runs::Answer> answers() const;
    bool hasAnswers() const { return !m_answers.isEmpty(); }
    /// Texts of some answers are only in the file so far.
    bool lacksTexts() const { return !m_withoutTexts.isEmpty(); }
    /// Answers of the file are still being read and appear in pieces.
    bool isLoading() const { return m_isLoading; }
    /// How the answers that are shown stand.
    const Runs::Tally &tally() const { return m_tally; }
    const AnswersInFlight &inFlight() const { return m_inFlight; }
    /// Nothing while answers are still being read.
    OpenWork openWork() const;
    /// What the answers that are shown have cost.
    Models::Money spent() const;
    /// What a person decided under the name; see app/store/decisions.h. Empty: nothing.
    QByteArray decision(const QString &name) const { return m_session.decisions.value(name); }
    /// What its judge model said so far.
    const QList<Runs::Answer> &judgements() const { return m_session.judgements; }
    /// Everything that is known about it.
    SessionSnapshot snapshot() const;
    Store::Session session() const { return snapshot().session(); }
    Expected<Store::Session> wholeSession() const { return snapshot().wholeSession(); }

    /// Shows another session; its answers are none in flight.
    void show(const Store::Session &session, const QString &path);
    /// Shows a session whose answers come in pieces, without their texts: addLoaded() until endLoading().
    void showLoading(const Store::Session &session, const QString &path, int answers);
    void addLoaded(const QList<Runs::Answer> &heads);
    void endLoading();
    /// The file that the session is kept in from now on. isWhole: its answers have their texts.
    void setFile(const QString &path, const Store::Session &session, bool isWhole = true);
    /// The same file, elsewhere.
    void setPath(const QString &path) { m_path = path; }
    void setTitle(const QString &title);
    void setState(State state, Source source);
    void setProgress(const Runs::RunProgress &progress);
    /// Takes the answers away to show them as they came; planChanged() follows.
    void clearAnswers();
    void begin(const Runs::AnswerKey &key);
    void addText(const Runs::AnswerKey &key, const QString &text);
    void addReasoning(const Runs::AnswerKey &key, const QString &text);
    void replaceText(const Runs::AnswerKey &key, const QString &text, const QString &reasoning);
    void wait(const Runs::AnswerKey &key, std::chrono::milliseconds wait, const Message &reason);
    void finish(const Runs::Answer &answer);
    /// Another program saved it, or changed it: as it is now, without its texts. What the plan does not have
    /// is not shown.
    void arrive(const Runs::Answer &head);
    void setScore(const Runs::AnswerKey &key, const Scoring::Score &score);
    /// Replaces what the judge said of the same before. Its scores follow by setScore().
    void addJudgement(const Runs::Answer &judgement);
    void setOverride(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict);
    const QList<Store::VoteQuestion> &votes() const { return m_session.votes; }
    void setVotes(const QList<Store::VoteQuestion> &votes) { m_session.votes = votes; }
    void setDecision(const QString &name, const QByteArray &json);
    /// Nothing is in flight any more.
    void landAll();

signals:
    void stateChanged();
    void titleChanged();
    /// Another plan is shown: everything has to be drawn anew.
    void planChanged();
    void answerStarted(const Pennybench::Runs::AnswerKey &key);
    void textAdded(const Pennybench::Runs::AnswerKey &key, const QString &text);
    void reasoningAdded(const Pennybench::Runs::AnswerKey &key, const QString &text);
    /// The partial answer holds another text now, not a longer one.
    void textReplaced(const Pennybench::Runs::AnswerKey &key);
    /// The answer finished, was scored, or was given another verdict.
    void answerChanged(const Pennybench::Runs::AnswerKey &key);
    void progressChanged();
    void waitingChanged();
    /// Some answers of the file were added; those that were there are the same.
    void answersLoaded();
    /// A person decided something besides the answers.
    void decided(const QString &name);

private:
    void takeOver(const Store::Session &session, const QString &path);
    void keep(const Runs::Answer &answer, bool isWhole = true);
    void replace(qsizetype place, Runs::Answer answer) const;
    template <typename Change>
    void change(const Runs::AnswerKey &key, Change change);

    const Clock &m_clock;
    State m_state = State::Empty;
    Source m_source = Source::Saved;
    QString m_path;
    Store::Session m_session; ///< without its answers
    QHash<Runs::AnswerKey, qsizetype> m_places; ///< among the answers
    mutable SessionSnapshot::Answers m_answers; ///< as they finished; texts are read when they are asked for
    mutable QSet<qsizetype> m_withoutTexts; ///< places of those whose texts are still to be read
    bool m_isLoading = false;
    Runs::Tally m_tally;
    Runs::RunProgress m_progress;
    AnswersInFlight m_inFlight;
};

/// What a run and a replay say in the same words, told to the session that is shown.
template <typename Asking>
void follow(const Asking &asking, ShownSession &shown)
{
    QObject::connect(&asking, &Asking::answerStarted, &shown,
        [&shown](const Runs::AnswerKey &key, int) { shown.begin(key); });
    QObject::connect(&asking, &Asking::textAdded, &shown, &ShownSession::addText);
    QObject::connect(&asking, &Asking::reasoningAdded, &shown, &ShownSession::addReasoning);
    QObject::connect(&asking, &Asking::answerFinished, &shown, &ShownSession::finish);
    QObject::connect(&asking, &Asking::answerScored, &shown, &ShownSession::setScore);
    QObject::connect(&asking, &Asking::progressChanged, &shown, &ShownSession::setProgress);
}

} // namespace Pennybench::Desktop
