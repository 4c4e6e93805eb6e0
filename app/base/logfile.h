#pragma once

#include "app/base/expected.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <memory>

namespace Pennybench {

/// "pennybench" below the XDG state folder; nothing is created.
QString stateFolder();
/// Where the log is kept unless somebody names another file.
QString defaultLogPath();

/// A log for people, one line an event: time (UTC), process, subject, text. What is written to it holds
/// neither keys nor prompts nor answers; see withoutKeys() for words of others. Several processes may write
/// one file. Any thread.
class LogFile {
public:
    static constexpr qint64 sizeLimit = 1024 * 1024; ///< bytes; a longer file becomes FILE.1, and so on
    static constexpr int oldFiles = 3;

    /// Appends to the file; a missing one is made with its folders, for its owner only.
    static Expected<std::unique_ptr<LogFile>> open(const QString &path);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    QString path() const { return m_path; }
    void write(const QString &subject, const QString &text);

private:
    explicit LogFile(const QString &path);
    int openDescriptor() const;
    void rotate();

    const QString m_path;
    QMutex m_mutex;
    int m_descriptor = -1;
};

/// While it lives, the warnings of Qt and of libraries go to the log too. One at a time.
class MessagesToLog {
public:
    explicit MessagesToLog(LogFile &log);
    ~MessagesToLog();
    Q_DISABLE_COPY_MOVE(MessagesToLog)
};

/// With every word that may be a key replaced by "…": 16 characters or more with letters and digits.
QString withoutKeys(const QString &text);

} // namespace Pennybench
