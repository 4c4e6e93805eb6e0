#include "app/scoring/code/supervisor.h"

#include <QElapsedTimer>

#include <poll.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace Pennybench {

namespace {

constexpr int pollMs = 20;
constexpr qint64 scratchBytes = 16LL * 1024 * 1024;

class Watch {
public:
    Watch(ChildProcess &child, const QByteArray &input, const SandboxLimits &limits)
        : m_child(child)
        , m_input(input)
        , m_limits(limits)
    {
        m_clock.start();
    }

    SandboxResult untilEnd()
    {
        using End = SandboxResult::End;
        while (true) {
            const bool ended = m_child.hasEnded();
            pump(ended ? 0 : pollMs);
            if (m_result.out.size() > m_limits.outputBytes || m_result.err.size() > m_limits.errorBytes)
                return finished(End::OutputLimit);
            if (ended)
                return finished(End::Exited);
            if (m_clock.elapsed() > m_limits.wallClock.count())
                return finished(End::TimeLimit);
            if (!measureIsDue())
                continue;
            if (memoryOfTree(m_child.pid()) > m_limits.memoryBytes)
                return finished(End::MemoryLimit);
            if (filesInScratch() > m_limits.files)
                return finished(End::FileLimit);
        }
    }

private:
    SandboxResult finished(SandboxResult::End end)
    {
        m_child.kill();
        m_result.end = end;
        m_result.exitCode = m_child.exitCode();
        m_result.elapsed = std::chrono::milliseconds(m_clock.elapsed());
        return m_result;
    }

    bool measureIsDue()
    {
        if (m_clock.elapsed() < m_nextMeasure)
            return false;
        m_nextMeasure = m_clock.elapsed() + pollMs;
        return true;
    }

    /// A file in memory without content still costs the kernel a kilobyte, and no limit inside counts files.
    qint64 filesInScratch() const
    {
        const QByteArray root = "/proc/" + QByteArray::number(youngestOfTree(m_child.pid())) + "/root";
        qint64 files = 0;
        for (const char *folder : {"/box", "/tmp"}) {
            struct statvfs state { };
            if (statvfs((root + folder).constData(), &state) == 0 && state.f_bsize > 0
                && state.f_blocks * state.f_frsize <= scratchBytes)
                files += static_cast<qint64>(state.f_files - state.f_ffree);
        }
        return files;
    }

    void pump(int timeoutMs)
    {
        std::array<pollfd, 4> streams{
            {{m_child.standardOutput(), POLLIN, 0}, {m_child.standardError(), POLLIN, 0},
                {m_child.standardInput(), POLLOUT, 0}, {m_child.endDescriptor(), POLLIN, 0}}};
        if (m_outClosed)
            streams[0].fd = -1;
        if (m_errClosed)
            streams[1].fd = -1;
        if (poll(streams.data(), streams.size(), timeoutMs) <= 0)
            return;
        if (streams[0].revents != 0)
            m_outClosed = !drain(m_child.standardOutput(), m_result.out, m_limits.outputBytes);
        if (streams[1].revents != 0)
            m_errClosed = !drain(m_child.standardError(), m_result.err, m_limits.errorBytes);
        if (streams[2].revents != 0)
            feed();
    }

    /// False at the end of the stream.
    static bool drain(int descriptor, QByteArray &into, qint64 most)
    {
        char buffer[16 * 1024];
        while (into.size() <= most) {
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
    qint64 m_nextMeasure = pollMs;
    qsizetype m_fed = 0;
    bool m_outClosed = false;
    bool m_errClosed = false;
};

} // namespace

SandboxResult supervise(ChildProcess &child, const QByteArray &input, const SandboxLimits &limits)
{
    return Watch(child, input, limits).untilEnd();
}

} // namespace Pennybench
