#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Pennybench {

/// How an earlier process ended that was not meant to end.
struct UnexpectedEnd {
    QDateTime at; ///< UTC; when it last wrote its note
    int signal = 0; ///< e.g. 11 for SIGSEGV; 0: killed, or the machine went down
    QStringList sessions; ///< files of runs that were under way; they can be continued
    QString note; ///< the file with the note

    bool operator==(const UnexpectedEnd &) const = default;
};

/// A note in a folder as long as the program runs: which sessions it is asking for, and the signal of a crash
/// with the places in the code. A proper end removes it. Main thread, one at a time. Where the folder cannot
/// be written there is no note.
class CrashRecord {
public:
    CrashRecord(const QString &folder, const QString &version);
    ~CrashRecord();
    Q_DISABLE_COPY_MOVE(CrashRecord)

    static constexpr int keptNotes = 5;

    /// A run began to write this session.
    void began(const QString &session);
    void ended(const QString &session);

    /// Who crashed, or was ended in the middle of a run, oldest first; each is told once. The newest notes
    /// are kept as "ended-….txt". Processes that live are left alone.
    static QList<UnexpectedEnd> takeEarlier(const QString &folder);

private:
    void append(const QString &line);

    QByteArray m_path;
    int m_descriptor = -1;
};

} // namespace Pennybench
