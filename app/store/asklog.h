#pragma once

#include "app/base/expected.h"
#include "app/runs/answer.h"

#include <QFile>
#include <QHash>
#include <QMutex>

#include <memory>

namespace Pennybench::Store {

/// That a request for an answer was about to leave: the connection stood, and its bytes came next.
struct AskNote {
    Runs::AnswerKey key;
    int attempt = 1; ///< of all requests that were ever tried for the answer
    QDateTime at; ///< UTC

    bool operator==(const AskNote &) const = default;
};

/// The notes of one session's requests, in a file beside it for as long as it is written. A note survives the
/// death of the program, not a loss of power: a request must not wait for the disk, so the notes do not go
/// into the database. A note is settled by an answer of the session that counts as many attempts.
class AskLog {
public:
    static QString pathFor(const QString &sessionPath);
    /// The notes that the last writer of the session with this id left; the last of each answer.
    static QList<AskNote> read(const QString &sessionPath, const QString &sessionId);

    /// The caller has locked the session. Nothing is written before the first add().
    AskLog(const QString &sessionPath, const QString &sessionId);
    /// Keeps the notes that are not settled; removes the file where there are none.
    ~AskLog();

    /// The note is kept when this returns without a problem. Call it from one thread.
    Expected<void> add(const AskNote &note);
    /// The answer is on disk. From any thread.
    void settle(const Runs::AnswerKey &key, int attempts);
    /// Removes every note: those of an earlier writer that the session itself now knows of.
    void clear();
    /// Whether there is room for notes again, after add() had a problem.
    bool hasRoom();

private:
    Expected<void> append(const QByteArray &bytes);
    Expected<void> openFresh();
    void compact();

    const QString m_path;
    const QByteArray m_head;
    std::unique_ptr<QFile> m_file; ///< missing until the first note
    int m_notes = 0; ///< in the file
    QMutex m_mutex;
    QHash<Runs::AnswerKey, AskNote> m_open;
};

} // namespace Pennybench::Store
