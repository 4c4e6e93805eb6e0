#pragma once

#include "app/base/expected.h"
#include "app/runs/answer.h"

#include <QFile>
#include <QHash>

#include <memory>
#include <mutex>

namespace Pennybench::Store {

/// A note that a request was about to be sent: the connection stood, and its bytes came next.
struct AskNote {
    Runs::AnswerKey key;
    int attempt = 1; ///< of all requests that were ever tried for the answer
    QDateTime at; ///< UTC

    bool operator==(const AskNote &) const = default;
};

/// Where the requests of one session are noted.
class AskNotes {
public:
    virtual ~AskNotes() = default;
    /// The note is saved when this returns without a problem. Call it from one thread only.
    virtual Expected<void> add(const AskNote &note) = 0;
    /// The answer is on disk. From any thread.
    virtual void settle(const Runs::AnswerKey &key, int attempts) = 0;
    /// Removes every note of an earlier writer that the session itself now contains.
    virtual Expected<void> clear() = 0;
    /// Whether notes can be written again after add() had a problem.
    virtual bool hasRoom() = 0;
};

/// The notes of one session's requests, in a file beside it while it is written. A note survives the end of
/// the program but not a loss of power: a request must not wait for the disk, so the notes are not in the
/// database. An answer of the session with as many attempts settles a note.
class AskLog : public AskNotes {
public:
    static QString pathFor(const QString &sessionPath);
    /// The notes that the last writer of the session with this id left; the last of each answer.
    static QList<AskNote> read(const QString &sessionPath, const QString &sessionId);

    /// The caller has locked the session. Nothing is written before the first add().
    AskLog(const QString &sessionPath, const QString &sessionId);
    /// Keeps the notes that are not settled; removes the file if there are none.
    ~AskLog() override;

    Expected<void> add(const AskNote &note) override;
    void settle(const Runs::AnswerKey &key, int attempts) override;
    Expected<void> clear() override;
    bool hasRoom() override;

private:
    Expected<void> append(const QByteArray &bytes);
    Expected<void> openFresh();
    void compact();

    const QString m_path;
    const QByteArray m_head;
    std::unique_ptr<QFile> m_file; ///< missing until the first note
    int m_notes = 0; ///< in the file
    std::mutex m_mutex;
    QHash<Runs::AnswerKey, AskNote> m_open;
};

} // namespace Pennybench::Store
