#include "app/base/logfile.h"

#include "app/base/outputfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace Pennybench {

namespace {

// A message handler reaches nothing but globals.
QMutex handlerMutex;
LogFile *handlersLog = nullptr;
QtMessageHandler handlerBefore = nullptr;

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&handlerMutex);
        before = handlerBefore;
        if (handlersLog && type != QtDebugMsg)
            handlersLog->write(QString::fromLatin1(context.category), withoutKeys(text));
    }
    if (before)
        before(type, context, text);
}

bool isSameFile(int descriptor, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(descriptor, &opened) == 0 && stat(path.constData(), &named) == 0
        && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

QString oldLog(const QString &path, int age)
{
    return age == 0 ? path : QStringLiteral("%1.%2").arg(path).arg(age);
}

} // namespace

QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state =
        QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state");
    return state + QStringLiteral("/pennybench");
}

QString defaultLogPath()
{
    return stateFolder() + QStringLiteral("/pennybench.log");
}

LogFile::LogFile(const QString &path)
    : m_path(path)
{
}

LogFile::~LogFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

int LogFile::openDescriptor() const
{
    return ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

Expected<std::unique_ptr<LogFile>> LogFile::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QDir().mkpath(QFileInfo(absolute).path());
    std::unique_ptr<LogFile> log(new LogFile(absolute));
    log->m_descriptor = log->openDescriptor();
    if (log->m_descriptor < 0)
        return failure(cannotWriteFile(absolute, errno));
    return log;
}

void LogFile::write(const QString &subject, const QString &text)
{
    QString line = QStringLiteral("%1 %2 %3: %4")
                       .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
                       .arg(getpid())
                       .arg(subject, text);
    line.replace(u'\n', u' ');
    const QByteArray bytes = line.toUtf8() + '\n';
    const QMutexLocker lock(&m_mutex);
    rotate();
    // What cannot be logged has nowhere else to go; the file was writable when it was opened.
    (void)writeFully(m_descriptor, bytes.constData(), bytes.size());
}

/// Another process may have given the file its next name already, so that ours is an old one.
void LogFile::rotate()
{
    struct stat opened = {};
    const QByteArray name = QFile::encodeName(m_path);
    const bool isFile = fstat(m_descriptor, &opened) == 0 && S_ISREG(opened.st_mode);
    if (!isFile || (opened.st_size < sizeLimit && isSameFile(m_descriptor, name)))
        return;
    if (flock(m_descriptor, LOCK_EX) != 0)
        return;
    if (isSameFile(m_descriptor, name)) {
        for (int age = oldFiles; age > 0; --age)
            ::rename(QFile::encodeName(oldLog(m_path, age - 1)).constData(),
                QFile::encodeName(oldLog(m_path, age)).constData());
    }
    const int fresh = openDescriptor();
    if (fresh < 0) {
        flock(m_descriptor, LOCK_UN);
        return;
    }
    close(m_descriptor);
    m_descriptor = fresh;
}

MessagesToLog::MessagesToLog(LogFile &log)
{
    const QMutexLocker lock(&handlerMutex);
    handlersLog = &log;
    handlerBefore = qInstallMessageHandler(onMessage);
}

MessagesToLog::~MessagesToLog()
{
    const QMutexLocker lock(&handlerMutex);
    qInstallMessageHandler(handlerBefore);
    handlersLog = nullptr;
}

QString withoutKeys(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("(?=[\\w-]*\\d)(?=[\\w-]*[A-Za-z])[\\w-]{16,}"));
    return QString(text).replace(word, QStringLiteral("…"));
}

} // namespace Pennybench
