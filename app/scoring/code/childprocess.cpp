#include "app/scoring/code/childprocess.h"

#include <QFile>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <vector>

namespace Pennybench::Scoring {

namespace {

struct Pipe {
    Descriptor readEnd;
    Descriptor writeEnd;

    /// A pair of sockets instead of a pipe can be written to without a signal when the reader has gone.
    explicit Pipe(bool sockets = false)
    {
        int ends[2];
        const int made =
            sockets ? socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) : pipe2(ends, O_CLOEXEC);
        if (made == 0) {
            readEnd = Descriptor(ends[0]);
            writeEnd = Descriptor(ends[1]);
        }
    }
};

/// What a child begins with: its standard streams and the files that it was given are open, and nothing else.
/// No signal is blocked, and a broken pipe and a file that is too large end it, as programs expect.
class SpawnSetup {
public:
    explicit SpawnSetup(const QList<ChildProcess::PassedFile> &files)
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawnattr_init(&m_attributes);
        // First out of the way of the numbers that are about to be used, then onto them.
        int next = 0;
        for (const auto &[descriptor, number] : files) {
            constexpr int above = 64;
            m_moved.emplace_back(fcntl(descriptor, F_DUPFD_CLOEXEC, above));
            m_isComplete = m_isComplete && m_moved.back().number() >= 0;
            for (; next < number; ++next)
                posix_spawn_file_actions_addclose(&m_actions, next);
            posix_spawn_file_actions_adddup2(&m_actions, m_moved.back().number(), number);
            next = number + 1;
        }
        posix_spawn_file_actions_addclosefrom_np(&m_actions, next);
        sigset_t set;
        sigemptyset(&set);
        posix_spawnattr_setsigmask(&m_attributes, &set);
        sigaddset(&set, SIGPIPE);
        sigaddset(&set, SIGXFSZ);
        posix_spawnattr_setsigdefault(&m_attributes, &set);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnSetup()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    SpawnSetup(const SpawnSetup &) = delete;
    SpawnSetup &operator=(const SpawnSetup &) = delete;

    /// -1 where the process cannot be made.
    pid_t spawn(char *const *command, char *const *environment) const
    {
        pid_t pid = -1;
        const bool begins = m_isComplete
            && posix_spawn(&pid, command[0], &m_actions, &m_attributes, command, environment) == 0;
        return begins ? pid : -1;
    }

private:
    posix_spawn_file_actions_t m_actions;
    posix_spawnattr_t m_attributes;
    std::vector<Descriptor> m_moved;
    bool m_isComplete = true;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 residentBytes(pid_t pid)
{
    const QByteArray sizes = contentOf(QStringLiteral("/proc/%1/statm").arg(pid));
    return sizes.split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

QList<pid_t> childrenOf(pid_t pid)
{
    QList<pid_t> pids;
    const QByteArray children = contentOf(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    for (const QByteArray &child : children.simplified().split(' ')) {
        if (const pid_t number = child.toInt(); number > 0)
            pids += number;
    }
    return pids;
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

ChildProcess::~ChildProcess()
{
    kill();
    if (!m_reaped)
        waitpid(m_pid, nullptr, 0);
}

bool ChildProcess::start(const QStringList &command, const QList<PassedFile> &files)
{
    Pipe in(true);
    Pipe out;
    Pipe err;
    QList<QByteArray> bytes;
    for (const QString &argument : command)
        bytes += argument.toLocal8Bit();
    std::vector<char *> arguments;
    for (QByteArray &argument : bytes)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    QByteArray path = "PATH=/usr/bin:/bin";
    char *environment[] = {path.data(), nullptr};
    const QList<PassedFile> streams{
        {in.readEnd.number(), 0}, {out.writeEnd.number(), 1}, {err.writeEnd.number(), 2}};
    // Not fork: it would have every page of a large process copied that the window's thread then writes to.
    m_pid = SpawnSetup(streams + files).spawn(arguments.data(), environment);
    m_reaped = m_pid < 0;
    if (m_reaped)
        return false;
    m_in = std::move(in.writeEnd);
    m_out = std::move(out.readEnd);
    m_err = std::move(err.readEnd);
    m_end = Descriptor(static_cast<int>(syscall(SYS_pidfd_open, m_pid, 0)));
    for (const Descriptor *stream : {&m_in, &m_out, &m_err})
        fcntl(stream->number(), F_SETFL, O_NONBLOCK);
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

} // namespace Pennybench::Scoring
