#include "app/scoring/code/childprocess.h"

#include <QFile>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <vector>

namespace Pennybench {

namespace {

void closeIfOpen(int &descriptor)
{
    if (descriptor >= 0)
        close(descriptor);
    descriptor = -1;
}

struct Pipe {
    int readEnd = -1;
    int writeEnd = -1;

    /// A pair of sockets instead of a pipe can be written to without a signal when the reader has gone.
    explicit Pipe(bool sockets = false)
    {
        int ends[2];
        const int made =
            sockets ? socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) : pipe2(ends, O_CLOEXEC);
        if (made == 0) {
            readEnd = ends[0];
            writeEnd = ends[1];
        }
    }
    ~Pipe()
    {
        closeIfOpen(readEnd);
        closeIfOpen(writeEnd);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;
    bool isOpen() const { return readEnd >= 0; }
};

/// What happens in the child between fork and exec: only calls that are safe there.
[[noreturn]] void becomeProgram(char *const *arguments, char *const *environment, const int (&streams)[3],
    const ChildProcess::PassedFile *files, size_t fileCount)
{
    // First out of the way of the numbers that are about to be used, then onto them.
    constexpr int above = 64;
    int moved[8] = {};
    for (int i = 0; i < 3; ++i)
        moved[i] = fcntl(streams[i], F_DUPFD, above);
    for (size_t i = 0; i < fileCount; ++i)
        moved[3 + i] = fcntl(files[i].descriptor, F_DUPFD, above);
    unsigned last = 2;
    // Everything that this process has open, whether it was meant for children or not, ends here.
    syscall(SYS_close_range, 3U, static_cast<unsigned>(above) - 1, 0);
    for (int i = 0; i < 3; ++i)
        dup2(moved[i], i);
    for (size_t i = 0; i < fileCount; ++i) {
        dup2(moved[3 + i], files[i].number);
        last = std::max(last, static_cast<unsigned>(files[i].number));
    }
    syscall(SYS_close_range, last + 1, ~0U, 0);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    signal(SIGPIPE, SIG_DFL);
    execve(arguments[0], arguments, environment);
    _exit(127);
}

qint64 residentBytes(pid_t pid)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

QList<pid_t> childrenOf(pid_t pid)
{
    QList<pid_t> pids;
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return pids;
    for (const QByteArray &child : file.readAll().simplified().split(' ')) {
        if (const pid_t number = child.toInt(); number > 0)
            pids += number;
    }
    return pids;
}

} // namespace

ChildProcess::~ChildProcess()
{
    kill();
    closeIfOpen(m_in);
    closeIfOpen(m_out);
    closeIfOpen(m_err);
    closeIfOpen(m_end);
    if (!m_reaped)
        waitpid(m_pid, nullptr, 0);
}

bool ChildProcess::start(const QStringList &command, const QList<PassedFile> &files)
{
    Pipe in(true);
    Pipe out;
    Pipe err;
    if (!in.isOpen() || !out.isOpen() || !err.isOpen() || files.size() > 4)
        return false;
    QList<QByteArray> bytes;
    for (const QString &argument : command)
        bytes += argument.toLocal8Bit();
    std::vector<char *> arguments;
    for (QByteArray &argument : bytes)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    QByteArray path = "PATH=/usr/bin:/bin";
    char *environment[] = {path.data(), nullptr};
    const int streams[3] = {in.readEnd, out.writeEnd, err.writeEnd};
    const pid_t pid = fork();
    if (pid == 0)
        becomeProgram(
            arguments.data(), environment, streams, files.constData(), static_cast<size_t>(files.size()));
    if (pid < 0)
        return false;
    m_pid = pid;
    m_reaped = false;
    m_in = std::exchange(in.writeEnd, -1);
    m_out = std::exchange(out.readEnd, -1);
    m_err = std::exchange(err.readEnd, -1);
    m_end = static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
    for (int descriptor : {m_in, m_out, m_err})
        fcntl(descriptor, F_SETFL, O_NONBLOCK);
    return true;
}

bool ChildProcess::hasEnded()
{
    if (m_reaped)
        return true;
    int status = 0;
    if (waitpid(m_pid, &status, WNOHANG) != m_pid)
        return false;
    m_reaped = true;
    m_exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return true;
}

void ChildProcess::kill()
{
    if (!m_reaped)
        ::kill(m_pid, SIGKILL);
}

void ChildProcess::closeStandardInput()
{
    closeIfOpen(m_in);
}

qint64 memoryOfTree(pid_t pid)
{
    qint64 bytes = residentBytes(pid);
    for (const pid_t child : childrenOf(pid))
        bytes += memoryOfTree(child);
    return bytes;
}

pid_t youngestOfTree(pid_t pid)
{
    const QList<pid_t> children = childrenOf(pid);
    return children.isEmpty() ? pid : youngestOfTree(children.last());
}

} // namespace Pennybench
