#pragma once

#include "app/base/expected.h"
#include "app/runs/answersink.h"
#include "app/runs/runplan.h"
#include "app/store/answerrow.h"
#include "app/store/decisions.h"
#include "app/store/votequestion.h"

#include <QList>
#include <QString>

#include <memory>

namespace Pennybench::Store {

/// The content of a session file.
struct Session {
    QString id; ///< UUID without braces
    QString title;
    QDateTime created; ///< UTC
    Runs::RunPlan plan; ///< prompts, models with the prices used, settings
    QList<Runs::Answer> answers; ///< in the order in which they finished
    QList<Runs::AnswerKey> unfinished; ///< were pending when the program ended: may have been charged
    Decisions decisions; ///< of people, besides the answers
    QList<VoteQuestion> votes; ///< of a class, by the questions' numbers
    QList<Runs::Answer> judgements; ///< what judge models said, see app/runs/judgingtasks.h

    bool operator==(const Session &) const = default;
};

/// Reads a session without changing the file. Refuses a newer schema and a file that is not a session.
/// detail: of its answers; see answerrow.h.
Expected<Session> readSession(const QString &path, AnswerDetail detail = AnswerDetail::All);
/// The answer with its texts; missing where the session has none with the key.
Expected<std::optional<Runs::Answer>> readAnswer(const QString &path, const Runs::AnswerKey &key);

/// Whether some process has the session open for writing: runs it, or keeps a person's verdicts. What
/// readSession() gives is then what has been saved by that moment.
bool isBeingWritten(const QString &path);

/// What a session is opened for. On a server a user may have the right to one only; what was in flight when
/// another writer died is then left to those who may keep answers.
enum class SessionUse { Answers, Votes };

/// A session that is being written: a file by one process at a time, a session on a server by any number.
/// Writes in its own thread; lives in the
/// caller's thread. An older schema is migrated with a backup beside the file. While it is open, "FILE-asked"
/// beside it contains the notes of requests. Notes that a killed program left there belong to the session.
class SessionFile : public Runs::AnswerSink {
    Q_OBJECT

public:
    /// Creates the file with the plan. Fails if it exists.
    static Expected<std::unique_ptr<SessionFile>> create(const QString &path, const Runs::RunPlan &plan);
    /// Opens an existing session to continue it. Fails if another process is writing the file, and where the
    /// use needs rights that the user does not have. detail: of what session() contains.
    static Expected<std::unique_ptr<SessionFile>> open(
        const QString &path, AnswerDetail detail = AnswerDetail::All, SessionUse use = SessionUse::Answers);
    ~SessionFile() override;

    QString path() const;
    /// The session when the file was opened. Requests that were pending when its last writer was killed are
    /// among its answers, as errors that may have been charged.
    const Session &session() const;

    /// Adds what the session lacks from the plan and replaces the settings: a continued session may ask more.
    void extend(const Runs::RunPlan &plan);

    Expected<void> noteLeaving(const Runs::AnswerKey &key, int attempt) override;
    /// A judgement (app/runs/judgingtasks.h) is kept among the session's judgements.
    void save(const Runs::Answer &answer) override;
    void saveScore(const Runs::AnswerKey &key, const Scoring::Score &score) override;
    /// Other programs may write a session on a server at the same time; null for a file.
    Runs::WorkShare *share() override;
    /// Sets a person's verdict beside the scorer's; an empty one removes it.
    void saveOverride(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict);

    /// Replaces what people decided under the name; empty JSON takes it back. See decisions.h for the names.
    void saveDecision(const QString &name, const QByteArray &json);

    /// Returns when everything is on disk; false if it cannot be written.
    bool flush();

private:
    class Private;
    explicit SessionFile(std::unique_ptr<Private> d);
    void tryNotesAgain();
    std::unique_ptr<Private> d;
};

/// The answers for the plan in the sessions of the folder; if several sessions have one, that of the newest.
/// Unreadable files are skipped.
QList<Runs::Answer> findReusable(const Runs::RunPlan &plan, const QString &folder);

/// What the newest sessions of the folder say about the plan's models, for an estimate: answers without
/// texts, at most a few hundred per model. Unreadable files are skipped.
QList<Runs::Answer> findExperience(const Runs::RunPlan &plan, const QString &folder);

/// "…/pennybench/sessions" below the XDG data folder; created if missing.
QString defaultSessionFolder();
/// A new file name in the default folder, from the time: "2026-11-23-184502.pennybench".
QString newSessionPath(const QDateTime &now);

} // namespace Pennybench::Store
