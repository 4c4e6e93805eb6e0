#include "app/base/crashrecord.h"

#include "app/base/outputfile.h"

#include <QDir>
#include <QFile>

#include <execinfo.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace Pennybench {

namespace {

constexpr std::array<int, 5> crashes{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

// A signal handler reaches nothing but globals.
std::atomic<int> crashNote{-1};
std::array<struct sigaction, crashes.size()> actionsBefore;
std::array<char, 65'536> ownStack; // the usual one may be what overflowed

void sayTo(int descriptor, const char *text)
{
    (void)!write(descriptor, text, std::strlen(text));
}

/// Nothing here allocates or locks.
void onCrash(int number)
{
    const int descriptor = crashNote.exchange(-1);
    if (descriptor >= 0) {
        const char digits[] = {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10), 0};
        sayTo(descriptor, "signal ");
        sayTo(descriptor, digits);
        sayTo(descriptor, "\n");
        std::array<void *, 64> places;
        backtrace_symbols_fd(places.data(), backtrace(places.data(), places.size()), descriptor);
    }
    for (std::size_t i = 0; i < crashes.size(); ++i) {
        if (crashes[i] == number)
            sigaction(number, &actionsBefore[i], nullptr);
    }
    // Comes when this handler returns: the end that it would have been without it.
    raise(number);
}

void useOwnStack()
{
    stack_t before = {};
    if (sigaltstack(nullptr, &before) == 0 && (before.ss_flags & SS_DISABLE) == 0)
        return;
    stack_t stack = {};
    stack.ss_sp = ownStack.data();
    stack.ss_size = ownStack.size();
    sigaltstack(&stack, nullptr);
}

void watchForCrashes()
{
    // The first call loads a library, which a handler must not.
    std::array<void *, 1> place;
    (void)backtrace(place.data(), place.size());
    useOwnStack();
    struct sigaction action = {};
    action.sa_handler = onCrash;
    action.sa_flags = SA_ONSTACK;
    for (std::size_t i = 0; i < crashes.size(); ++i)
        sigaction(crashes[i], &action, &actionsBefore[i]);
}

UnexpectedEnd readNote(QFile &file)
{
    UnexpectedEnd end;
    end.at = file.fileTime(QFileDevice::FileModificationTime).toUTC();
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("began "))
            end.sessions += QString::fromUtf8(line.mid(6));
        else if (line.startsWith("ended "))
            end.sessions.removeAll(QString::fromUtf8(line.mid(6)));
        else if (line.startsWith("signal "))
            end.signal = line.mid(7).toInt();
    }
    return end;
}

void removeOldNotes(const QDir &folder)
{
    const QStringList notes =
        folder.entryList({QStringLiteral("ended-*.txt")}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &note : notes.first(std::max<qsizetype>(0, notes.size() - CrashRecord::keptNotes)))
        QFile::remove(folder.filePath(note));
}

} // namespace

CrashRecord::CrashRecord(const QString &folder, const QString &version)
{
    QDir().mkpath(folder);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString name = QStringLiteral("running-%1-%2").arg(getpid()).arg(now.toMSecsSinceEpoch());
    const QByteArray unready = QFile::encodeName(QDir(folder).filePath(QStringLiteral("new-") + name));
    m_descriptor = open(unready.constData(), O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        return;
    // It gets its name when it is locked, so that nobody takes it for a dead process's.
    flock(m_descriptor, LOCK_EX | LOCK_NB);
    append(QStringLiteral("Pennybench %1, process %2, started %3")
               .arg(version)
               .arg(getpid())
               .arg(now.toString(Qt::ISODate)));
    m_path = QFile::encodeName(QDir(folder).filePath(name));
    if (std::rename(unready.constData(), m_path.constData()) != 0)
        m_path = unready;
    crashNote = m_descriptor;
    watchForCrashes();
}

CrashRecord::~CrashRecord()
{
    if (m_descriptor < 0)
        return;
    for (std::size_t i = 0; i < crashes.size(); ++i)
        sigaction(crashes[i], &actionsBefore[i], nullptr);
    crashNote = -1;
    unlink(m_path.constData());
    close(m_descriptor);
}

void CrashRecord::began(const QString &session)
{
    append(QStringLiteral("began ") + QDir().absoluteFilePath(session));
}

void CrashRecord::ended(const QString &session)
{
    append(QStringLiteral("ended ") + QDir().absoluteFilePath(session));
}

/// Without the note a crash is only less well told.
void CrashRecord::append(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (m_descriptor >= 0)
        (void)writeFully(m_descriptor, bytes.constData(), bytes.size());
}

QList<UnexpectedEnd> CrashRecord::takeEarlier(const QString &folder)
{
    QList<UnexpectedEnd> ends;
    const QDir dir(folder);
    const QStringList notes =
        dir.entryList({QStringLiteral("running-*")}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : notes) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || flock(file.handle(), LOCK_EX | LOCK_NB) != 0)
            continue;
        UnexpectedEnd end = readNote(file);
        if (end.signal == 0 && end.sessions.isEmpty()) {
            file.remove();
            continue;
        }
        end.note = dir.filePath(QStringLiteral("ended-%1.txt").arg(name.mid(8)));
        if (file.rename(end.note))
            ends += end;
    }
    removeOldNotes(dir);
    return ends;
}

} // namespace Pennybench
