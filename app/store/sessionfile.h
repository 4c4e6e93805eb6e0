#pragma once

#include "app/base/expected.h"
#include "app/runs/answersink.h"
#include "app/runs/runplan.h"

#include <QList>
#include <QString>

#include <memory>

namespace Pennybench::Store {

/// What a session file holds.
struct Session {
    QString id; ///< UUID without braces
    QString title;
    QDateTime created; ///< UTC
    Runs::RunPlan plan; ///< prompts, models with the prices used, settings
    QList<Runs::Answer> answers; ///< in the order in which they finished
    QList<Runs::AnswerKey> unfinished; ///< were in flight when the program ended: may have been charged

    bool operator==(const Session &) const = default;
};

/// Reads a session without changing the file. Refuses a newer schema and a file that is not a session.
Expected<Session> readSession(const QString &path);

/// A session file that is being written, by one process at a time. Writes in its own thread; lives in the
/// caller's thread. An older schema is migrated with a backup beside the file. While it lives, "FILE-asked"
/// beside it holds the notes of what was asked; what a program that died has left there belongs to the
/// session.
class SessionFile : public Runs::AnswerSink {
    Q_OBJECT

public:
    /// Creates the file with the plan. Fails where it exists.
    static Expected<std::unique_ptr<SessionFile>> create(const QString &path, const Runs::RunPlan &plan);
    /// Opens an existing file to go on with it. Fails where another process writes it.
    static Expected<std::unique_ptr<SessionFile>> open(const QString &path);
    ~SessionFile() override;

    QString path() const;
    /// As it was when the file was opened. What had been in flight when its last writer died is among its
    /// answers as an error that may have been charged.
    const Session &session() const;

    /// Adds what the plan has and the session does not, and replaces its settings: a session that is
    /// continued may ask more.
    void extend(const Runs::RunPlan &plan);

    Expected<void> noteLeaving(const Runs::AnswerKey &key, int attempt) override;
    void save(const Runs::Answer &answer) override;
    void saveScore(const Runs::AnswerKey &key, const Scoring::Score &score) override;
    /// A person's verdict beside the scorer's own; empty takes it back.
    void saveOverride(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict);

    /// Returns when everything that was given is on disk; false when it cannot be written.
    bool flush();

private:
    class Private;
    explicit SessionFile(std::unique_ptr<Private> d);
    void tryNotesAgain();
    std::unique_ptr<Private> d;
};

/// The answers that the sessions of the folder have for the plan, the newest session's where several have
/// one. Files that cannot be read are passed over.
QList<Runs::Answer> findReusable(const Runs::RunPlan &plan, const QString &folder);

/// What the newest sessions of the folder say about the plan's models, for an estimate: answers without their
/// texts, at most a few hundred a model. Files that cannot be read are passed over.
QList<Runs::Answer> findExperience(const Runs::RunPlan &plan, const QString &folder);

/// "…/pennybench/sessions" below the XDG data folder; created where it is missing.
QString defaultSessionFolder();
/// A new file name in the default folder, from the moment: "2026-11-23-184502.pennybench".
QString newSessionPath(const QDateTime &now);

} // namespace Pennybench::Store
