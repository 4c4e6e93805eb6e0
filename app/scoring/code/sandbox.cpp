#include "app/scoring/code/sandbox.h"

#include "app/scoring/code/childprocess.h"
#include "app/scoring/code/syscallfilter.h"

#include <QElapsedTimer>
#include <QStandardPaths>

#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace Pennybench {

namespace {

constexpr int pollMs = 20;
constexpr int filterNumber = 9;
constexpr int programNumber = 10;

/// A file in memory with this content, read from its start; closed by the destructor.
class MemoryFile {
public:
    explicit MemoryFile(const QByteArray &content)
        : m_descriptor(memfd_create("pennybench", MFD_CLOEXEC))
    {
        const auto size = static_cast<size_t>(content.size());
        if (m_descriptor >= 0
            && (write(m_descriptor, content.constData(), size) != content.size()
                || lseek(m_descriptor, 0, SEEK_SET) != 0)) {
            close(m_descriptor);
            m_descriptor = -1;
        }
    }
    ~MemoryFile()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Feeds and drains one child until it ends or breaks a limit.
class Supervisor {
public:
    Supervisor(ChildProcess &child, const QByteArray &input, const SandboxLimits &limits)
        : m_child(child)
        , m_input(input)
        , m_limits(limits)
    {
        m_clock.start();
    }

    SandboxResult watch()
    {
        using End = SandboxResult::End;
        while (true) {
            const bool ended = m_child.hasEnded();
            pump(ended ? 0 : pollMs);
            if (m_result.out.size() + m_result.err.size() > m_limits.outputBytes)
                return stopped(End::OutputLimit);
            if (ended) {
                m_result.end = End::Exited;
                m_result.exitCode = m_child.exitCode();
                return m_result;
            }
            if (m_clock.elapsed() > m_limits.wallClock.count())
                return stopped(End::TimeLimit);
            if (memoryIsDue() && memoryOfTree(m_child.pid()) > m_limits.memoryBytes)
                return stopped(End::MemoryLimit);
        }
    }

private:
    SandboxResult stopped(SandboxResult::End end)
    {
        m_child.kill();
        m_result.end = end;
        return m_result;
    }

    bool memoryIsDue()
    {
        if (m_clock.elapsed() < m_nextMemoryCheck)
            return false;
        m_nextMemoryCheck = m_clock.elapsed() + pollMs;
        return true;
    }

    void pump(int timeoutMs)
    {
        std::array<pollfd, 3> streams{{{m_child.standardOutput(), POLLIN, 0},
            {m_child.standardError(), POLLIN, 0}, {m_child.standardInput(), POLLOUT, 0}}};
        if (m_outClosed)
            streams[0].fd = -1;
        if (m_errClosed)
            streams[1].fd = -1;
        if (poll(streams.data(), streams.size(), timeoutMs) <= 0)
            return;
        if (streams[0].revents != 0)
            m_outClosed = !drain(m_child.standardOutput(), m_result.out);
        if (streams[1].revents != 0)
            m_errClosed = !drain(m_child.standardError(), m_result.err);
        if (streams[2].revents != 0)
            feed();
    }

    /// False at the end of the stream.
    bool drain(int descriptor, QByteArray &into)
    {
        char buffer[64 * 1024];
        while (m_result.out.size() + m_result.err.size() <= m_limits.outputBytes) {
            const ssize_t count = read(descriptor, buffer, sizeof buffer);
            if (count > 0)
                into.append(buffer, count);
            else
                return count < 0 && (errno == EAGAIN || errno == EINTR);
        }
        return true;
    }

    void feed()
    {
        const ssize_t count = send(m_child.standardInput(), m_input.constData() + m_fed,
            static_cast<size_t>(m_input.size() - m_fed), MSG_NOSIGNAL);
        if (count > 0)
            m_fed += count;
        if (m_fed == m_input.size() || (count < 0 && errno != EAGAIN && errno != EINTR))
            m_child.closeStandardInput();
    }

    ChildProcess &m_child;
    const QByteArray &m_input;
    const SandboxLimits &m_limits;
    SandboxResult m_result;
    QElapsedTimer m_clock;
    qint64 m_nextMemoryCheck = 0;
    qsizetype m_fed = 0;
    bool m_outClosed = false;
    bool m_errClosed = false;
};

QString wayOut(const QString &why)
{
    return why
        + QStringLiteral(" Code answers stay undecided; install bubblewrap and allow user namespaces to have "
                         "them scored.");
}

} // namespace

Sandbox::Sandbox()
    : m_filter(syscallFilter())
    , m_bubblewrap(QStandardPaths::findExecutable(
          QStringLiteral("bwrap"), {QStringLiteral("/usr/bin"), QStringLiteral("/bin")}))
{
    m_problem = probe();
}

QString Sandbox::probe() const
{
    if (m_bubblewrap.isEmpty())
        return wayOut(QStringLiteral("There is no sandbox: bubblewrap (bwrap) is not installed."));
    if (m_filter.isEmpty())
        return wayOut(QStringLiteral("There is no sandbox: the filter of system calls cannot be made."));
    const SandboxResult result = run("print('ready')", {}, {});
    if (result.end == SandboxResult::End::Exited && result.out == "ready\n")
        return {};
    const QString words = QString::fromLocal8Bit(result.err.left(200)).simplified();
    return wayOut(QStringLiteral("There is no sandbox: bubblewrap cannot start here (%1).")
                      .arg(words.isEmpty() ? QStringLiteral("it gave no reason") : words));
}

QStringList Sandbox::commandLine(int programFile, int filterFile, const SandboxLimits &limits) const
{
    // The order matters: /proc is made read-only after it is mounted, / last. The limits are set inside, so
    // that the number of processes counts only the sandbox's own.
    const QString options = QStringLiteral(
        "--seccomp %1 --unshare-user --unshare-ipc --unshare-pid --unshare-net --unshare-uts "
        "--unshare-cgroup-try "
        "--disable-userns --assert-userns-disabled --uid 65534 --gid 65534 --hostname sandbox "
        "--die-with-parent "
        "--new-session --cap-drop ALL --clearenv --setenv PATH /usr/bin:/bin --setenv HOME /box --setenv "
        "LANG C.UTF-8 "
        "--ro-bind /usr /usr --symlink usr/bin /bin --symlink usr/lib /lib --symlink usr/lib64 /lib64 "
        "--proc /proc --remount-ro /proc --dev /dev --size 1048576 --tmpfs /dev/shm --size 16777216 --tmpfs "
        "/tmp "
        "--size 16777216 --tmpfs /box --chdir /box --ro-bind-data %2 /box/main.py --remount-ro /dev "
        "--remount-ro / "
        "-- /usr/bin/prlimit --as=%3 --nproc=%4 --cpu=%5 --fsize=16777216 --nofile=64 --core=0 "
        "--stack=8388608 -- "
        "/usr/bin/python3 -I -S /box/main.py");
    const qint64 cpuSeconds = limits.wallClock.count() / 1000 + 1;
    return QStringList{m_bubblewrap}
    + options.arg(filterFile)
          .arg(programFile)
          .arg(limits.addressSpaceBytes)
          .arg(limits.processes)
          .arg(cpuSeconds)
          .split(u' ');
}

SandboxResult Sandbox::run(
    const QByteArray &program, const QByteArray &standardInput, const SandboxLimits &limits) const
{
    SandboxResult result;
    const MemoryFile filter(m_filter);
    const MemoryFile code(program);
    if (!m_problem.isEmpty() || filter.descriptor() < 0 || code.descriptor() < 0) {
        result.problem =
            m_problem.isEmpty() ? wayOut(QStringLiteral("The sandbox has no memory file.")) : m_problem;
        return result;
    }
    ChildProcess child;
    if (!child.start(commandLine(programNumber, filterNumber, limits),
            {{filter.descriptor(), filterNumber}, {code.descriptor(), programNumber}})) {
        result.problem = wayOut(QStringLiteral("The sandbox's process cannot be made."));
        return result;
    }
    return Supervisor(child, standardInput, limits).watch();
}

} // namespace Pennybench
