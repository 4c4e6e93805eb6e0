#include "app/scoring/code/supervisor.h"

#include <QElapsedTimer>

#include <poll.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
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
        result.end = End::Exited;
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

    bool takesTooMuchMemory() const { return memoryOfTree(child.pid()) > m_limits.memoryBytes; }
    bool hasTooManyFiles() const { return filesInScratch(child) > m_limits.files; }
    bool hasFlooded() const
    {
        return passedOn + result.out.size() > m_limits.outputBytes || result.err.size() > m_limits.errorBytes;
    }

    void finish(std::chrono::milliseconds elapsed)
    {
        child.kill();
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

void pump(const std::vector<Watched *> &processes, int timeoutMs)
{
    std::vector<pollfd> streams;
    for (const Watched *process : processes)
        process->addStreams(streams);
    if (poll(streams.data(), streams.size(), timeoutMs) <= 0)
        return;
    const std::size_t each = streams.size() / processes.size();
    for (std::size_t i = 0; i < processes.size(); ++i)
        processes[i]->serve(&streams[i * each]);
}

/// Until the first of the processes ends or one breaks a limit; for the time the last one answers. relay is
/// called after each reading.
template <typename Relay>
void watch(const std::vector<Watched *> &processes, const SandboxLimits &limits, Relay relay)
{
    const auto breaks = [&](End limit, bool (Watched::*isBroken)() const) {
        const auto breaker = std::ranges::find_if(processes, isBroken);
        if (breaker != processes.end())
            (*breaker)->result.end = limit;
        return breaker != processes.end();
    };
    QElapsedTimer clock;
    clock.start();
    qint64 nextMeasure = pollMs;
    for (bool stops = false; !stops;) {
        for (Watched *process : processes)
            process->ended = process->child.hasEnded();
        stops = processes.front()->ended;
        pump(processes, stops ? 0 : pollMs);
        relay();
        if (breaks(End::OutputLimit, &Watched::hasFlooded)) {
            stops = true;
        } else if (!stops && clock.elapsed() > limits.wallClock.count()) {
            processes.back()->result.end = End::TimeLimit;
            stops = true;
        } else if (!stops && clock.elapsed() >= nextMeasure) {
            nextMeasure = clock.elapsed() + pollMs;
            stops = breaks(End::MemoryLimit, &Watched::takesTooMuchMemory)
                || breaks(End::FileLimit, &Watched::hasTooManyFiles);
        }
    }
    for (Watched *process : processes)
        process->finish(std::chrono::milliseconds(clock.elapsed()));
}

/// Passes on what the tests ask of the answer. The lines before kept are the tests' own.
void passRequests(Watched &tests, Watched &answer, qsizetype &kept)
{
    QByteArray &out = tests.result.out;
    for (qsizetype end = out.indexOf('\n', kept); end >= 0; end = out.indexOf('\n', kept)) {
        const QByteArray line = out.mid(kept, end + 1 - kept);
        if (!line.startsWith('>')) {
            kept = end + 1;
            continue;
        }
        answer.unread += line.mid(1);
        out.remove(kept, line.size());
    }
}

/// Passes on what the answer replies. The first byte only says that the sandbox stands.
void passReplies(Watched &tests, Watched &answer)
{
    const QByteArray replies = answer.result.out.mid(1);
    tests.unread += replies;
    answer.passedOn += replies.size();
    answer.result.out.truncate(1);
}

} // namespace

SandboxResult supervise(ChildProcess &child, const QByteArray &input, const SandboxLimits &limits)
{
    Watched watched(child, input, limits);
    watch({&watched}, limits, [] {});
    return watched.result;
}

SandboxPair superviseTests(ChildProcess &tests, const QByteArray &testsInput, ChildProcess &answer,
    const QByteArray &answerInput, const SandboxLimits &limits)
{
    Watched first(tests, testsInput, limits);
    Watched second(answer, answerInput, limits);
    first.staysOpen = true;
    second.staysOpen = true;
    qsizetype kept = 0;
    watch({&first, &second}, limits, [&] {
        passRequests(first, second, kept);
        passReplies(first, second);
        first.staysOpen = !second.ended; // all that the answer wrote before its end has been passed on
    });
    return {first.result, second.result};
}

} // namespace Pennybench::Scoring
