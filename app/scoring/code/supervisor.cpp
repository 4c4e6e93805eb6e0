#include "app/scoring/code/supervisor.h"

#include <QElapsedTimer>

#include <poll.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <vector>

namespace Pennybench::Scoring {

namespace {

using End = SandboxResult::End;

constexpr int pollMs = 20;
constexpr qint64 scratchBytes = 16LL * 1024 * 1024;

/// False at the end of the stream.
bool drain(int descriptor, QByteArray &into, qint64 most)
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

/// A file in memory without content still costs the kernel a kilobyte, and no limit inside counts files.
qint64 filesInScratch(const ChildProcess &child)
{
    const QByteArray root = "/proc/" + QByteArray::number(youngestOfTree(child.pid())) + "/root";
    qint64 files = 0;
    for (const char *folder : {"/box", "/tmp"}) {
        struct statvfs state { };
        if (statvfs((root + folder).constData(), &state) == 0 && state.f_bsize > 0
            && state.f_blocks * state.f_frsize <= scratchBytes)
            files += static_cast<qint64>(state.f_files - state.f_ffree);
    }
    return files;
}

/// A process with what it printed and what it is still to read.
class Watched {
public:
    Watched(ChildProcess &process, const QByteArray &input, const SandboxLimits &limits)
        : child(process)
        , unread(input)
        , m_limits(limits)
    {
    }

    void addStreams(std::vector<pollfd> &streams) const
    {
        const bool feeds = !unread.isEmpty() || !staysOpen;
        streams.push_back({m_outClosed ? -1 : child.standardOutput(), POLLIN, 0});
        streams.push_back({m_errClosed ? -1 : child.standardError(), POLLIN, 0});
        streams.push_back({feeds ? child.standardInput() : -1, POLLOUT, 0});
        streams.push_back({ended ? -1 : child.endDescriptor(), POLLIN, 0});
    }

    /// What poll() said of the streams that addStreams() added.
    void serve(const pollfd *streams)
    {
        if (streams[0].revents != 0)
            m_outClosed = !drain(child.standardOutput(), result.out, m_limits.outputBytes);
        if (streams[1].revents != 0)
            m_errClosed = !drain(child.standardError(), result.err, m_limits.errorBytes);
        if (streams[2].revents != 0)
            feed();
    }

    End brokenLimit() const
    {
        if (memoryOfTree(child.pid()) > m_limits.memoryBytes)
            return End::MemoryLimit;
        return filesInScratch(child) > m_limits.files ? End::FileLimit : End::Exited;
    }

    bool hasFlooded() const
    {
        return passedOn + result.out.size() > m_limits.outputBytes || result.err.size() > m_limits.errorBytes;
    }

    void finish(End end, std::chrono::milliseconds elapsed)
    {
        child.kill();
        result.end = end;
        result.exitCode = child.exitCode();
        result.elapsed = elapsed;
    }

    ChildProcess &child;
    QByteArray unread;
    bool ended = false;
    bool staysOpen = false; ///< more is to come for its standard input
    qint64 passedOn = 0; ///< bytes that were taken out of result.out for another process
    SandboxResult result;

private:
    void feed()
    {
        const ssize_t count =
            send(child.standardInput(), unread.constData(), static_cast<size_t>(unread.size()), MSG_NOSIGNAL);
        if (count > 0)
            unread.remove(0, count);
        const bool gone = count < 0 && errno != EAGAIN && errno != EINTR;
        if (gone)
            unread.clear();
        if (gone || (unread.isEmpty() && !staysOpen))
            child.closeStandardInput();
    }

    const SandboxLimits &m_limits;
    bool m_outClosed = false;
    bool m_errClosed = false;
};

class Watch {
public:
    Watch(std::vector<Watched *> processes, const SandboxLimits &limits)
        : m_processes(std::move(processes))
        , m_limits(limits)
    {
        m_clock.start();
    }

    /// Until the first of the processes ends or one breaks a limit. relay is called after each reading.
    template <typename Relay>
    void untilEnd(Relay relay)
    {
        End end = End::Exited;
        bool ended = false;
        while (!ended && end == End::Exited) {
            for (Watched *process : m_processes)
                process->ended = process->child.hasEnded();
            ended = m_processes.front()->ended;
            pump(ended ? 0 : pollMs);
            relay();
            if (const Watched *breaker = firstFlooder())
                end = blamed(breaker, End::OutputLimit);
            else if (!ended && m_clock.elapsed() > m_limits.wallClock.count())
                end = blamed(m_processes.back(), End::TimeLimit);
            else if (!ended && measureIsDue())
                end = measured();
        }
        for (Watched *process : m_processes)
            process->finish(
                process == m_blamed ? end : End::Exited, std::chrono::milliseconds(m_clock.elapsed()));
    }

private:
    End blamed(const Watched *process, End end)
    {
        m_blamed = process;
        return end;
    }

    const Watched *firstFlooder() const
    {
        for (const Watched *process : m_processes) {
            if (process->hasFlooded())
                return process;
        }
        return nullptr;
    }

    End measured()
    {
        for (const Watched *process : m_processes) {
            if (const End end = process->brokenLimit(); end != End::Exited)
                return blamed(process, end);
        }
        return End::Exited;
    }

    bool measureIsDue()
    {
        if (m_clock.elapsed() < m_nextMeasure)
            return false;
        m_nextMeasure = m_clock.elapsed() + pollMs;
        return true;
    }

    void pump(int timeoutMs)
    {
        std::vector<pollfd> streams;
        for (const Watched *process : m_processes)
            process->addStreams(streams);
        if (poll(streams.data(), streams.size(), timeoutMs) <= 0)
            return;
        const std::size_t each = streams.size() / m_processes.size();
        for (std::size_t i = 0; i < m_processes.size(); ++i)
            m_processes[i]->serve(&streams[i * each]);
    }

    std::vector<Watched *> m_processes;
    const SandboxLimits &m_limits;
    const Watched *m_blamed = nullptr;
    QElapsedTimer m_clock;
    qint64 m_nextMeasure = pollMs;
};

/// Passes on what the tests ask of the answer, and what it replies.
class TestRelay {
public:
    TestRelay(Watched &tests, Watched &answer)
        : m_tests(tests)
        , m_answer(answer)
    {
        m_tests.staysOpen = true;
        m_answer.staysOpen = true;
    }

    void operator()()
    {
        passRequests();
        passReplies();
        if (m_answer.ended)
            m_tests.staysOpen = false; // all that the answer wrote before its end has been passed on
    }

private:
    void passRequests()
    {
        QByteArray &out = m_tests.result.out;
        for (qsizetype end = out.indexOf('\n', m_kept); end >= 0; end = out.indexOf('\n', m_kept)) {
            const QByteArray line = out.mid(m_kept, end + 1 - m_kept);
            if (!line.startsWith('>')) {
                m_kept = end + 1;
                continue;
            }
            m_answer.unread += line.mid(1);
            out.remove(m_kept, line.size());
        }
    }

    /// The first byte only says that the sandbox stands.
    void passReplies()
    {
        QByteArray &out = m_answer.result.out;
        if (out.size() <= 1)
            return;
        m_tests.unread += out.mid(1);
        m_answer.passedOn += out.size() - 1;
        out.truncate(1);
    }

    Watched &m_tests;
    Watched &m_answer;
    qsizetype m_kept = 0; ///< the lines before it are the tests' own
};

} // namespace

SandboxResult supervise(ChildProcess &child, const QByteArray &input, const SandboxLimits &limits)
{
    Watched watched(child, input, limits);
    Watch({&watched}, limits).untilEnd([] {});
    return watched.result;
}

SandboxPair superviseTests(ChildProcess &tests, const QByteArray &testsInput, ChildProcess &answer,
    const QByteArray &answerInput, const SandboxLimits &limits)
{
    Watched first(tests, testsInput, limits);
    Watched second(answer, answerInput, limits);
    Watch({&first, &second}, limits).untilEnd(TestRelay(first, second));
    return {first.result, second.result};
}

} // namespace Pennybench::Scoring
