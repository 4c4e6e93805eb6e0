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

/// What a child finds open: its standard streams and the files that it was given, and nothing else.
class SpawnedFiles {
public:
    SpawnedFiles(const int (&streams)[3], const QList<ChildProcess::PassedFile> &files)
    {
        posix_spawn_file_actions_init(&m_actions);
        // First out of the way of the numbers that are about to be used, then onto them.
        for (int number = 0; number < 3; ++number)
            pass(streams[number], number);
        for (const ChildProcess::PassedFile &file : files)
            pass(file.descriptor, file.number);
        for (int number = 3; number < m_last; ++number) {
            if (!m_numbers.contains(number))
                posix_spawn_file_actions_addclose(&m_actions, number);
        }
        posix_spawn_file_actions_addclosefrom_np(&m_actions, m_last + 1);
    }
    ~SpawnedFiles()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        for (int descriptor : m_moved)
            close(descriptor);
    }
    SpawnedFiles(const SpawnedFiles &) = delete;
    SpawnedFiles &operator=(const SpawnedFiles &) = delete;

    /// Null where a descriptor could not be moved.
    const posix_spawn_file_actions_t *actions() const { return m_moved.contains(-1) ? nullptr : &m_actions; }

private:
    void pass(int descriptor, int number)
    {
        constexpr int above = 64;
        m_moved += fcntl(descriptor, F_DUPFD_CLOEXEC, above);
        posix_spawn_file_actions_adddup2(&m_actions, m_moved.last(), number);
        m_numbers += number;
        m_last = std::max(m_last, number);
    }

    posix_spawn_file_actions_t m_actions;
    QList<int> m_moved;
    QList<int> m_numbers;
    int m_last = 2;
};

/// A child with no signal blocked, and a broken pipe and a file that is too large end it, as programs expect.
class SpawnAttributes {
public:
    SpawnAttributes()
    {
        posix_spawnattr_init(&m_attributes);
        sigset_t set;
        sigemptyset(&set);
        posix_spawnattr_setsigmask(&m_attributes, &set);
        sigaddset(&set, SIGPIPE);
        sigaddset(&set, SIGXFSZ);
        posix_spawnattr_setsigdefault(&m_attributes, &set);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnAttributes() { posix_spawnattr_destroy(&m_attributes); }
    SpawnAttributes(const SpawnAttributes &) = delete;
    SpawnAttributes &operator=(const SpawnAttributes &) = delete;
    const posix_spawnattr_t *get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes;
};

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
    if (!in.isOpen() || !out.isOpen() || !err.isOpen())
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
    // Not fork: it would have every page of a large process copied that the window's thread then writes to.
    const SpawnedFiles passed(streams, files);
    const SpawnAttributes attributes;
    pid_t pid = -1;
    if (!passed.actions()
        || posix_spawn(&pid, arguments[0], passed.actions(), attributes.get(), arguments.data(), environment)
            != 0)
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

} // namespace Pennybench::Scoring
