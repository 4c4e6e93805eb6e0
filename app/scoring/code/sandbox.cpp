#include "app/scoring/code/sandbox.h"

#include "app/scoring/code/childprocess.h"
#include "app/scoring/code/codereasons.h"
#include "app/scoring/code/supervisor.h"
#include "app/scoring/code/syscallfilter.h"

#include <QStandardPaths>

#include <sys/mman.h>
#include <unistd.h>

namespace Pennybench::Scoring {

namespace {

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

/// What a program sees of its sandbox: one word for each wall that does not stand.
constexpr char lookAtTheWalls[] = R"(import os
status = open('/proc/self/status').read()
walls = {'user': os.getuid() == 65534, 'filter': 'Seccomp:\t2' in status,
         'privileges': 'NoNewPrivs:\t1' in status and 'CapEff:\t0000000000000000' in status,
         'files': not os.path.exists('/etc') and not os.access('/usr', os.W_OK),
         'processes': os.getppid() <= 2, 'network': open('/proc/net/dev').read().count(':') == 1}
print('ready', *[name for name, stands in walls.items() if not stands])
)";

Message noSandbox(const Message &why, const Message &wayOut)
{
    return {CodeReasons::noSandbox, {why, wayOut}};
}

/// What an administrator can do about bubblewrap's own words.
Message wayOutOf(const QString &words)
{
    if (words.contains(u"uid map") || words.contains(u"RTM_NEWADDR")) {
        return CodeReasons::needsProfile;
    }
    if (words.contains(u"namespace")) {
        return CodeReasons::noNamespaces;
    }
    if (words.contains(u"python3"))
        return CodeReasons::installPython;
    return CodeReasons::seeDocs;
}

} // namespace

QString Sandbox::findBubblewrap()
{
    return QStandardPaths::findExecutable(QStringLiteral("bwrap"));
}

Sandbox::Sandbox(const QString &bubblewrap)
    : m_filter(syscallFilter())
    , m_bubblewrap(bubblewrap)
{
    m_problem = probe();
}

Message Sandbox::probe() const
{
    if (m_bubblewrap.isEmpty()) {
        return noSandbox(CodeReasons::noBubblewrap, CodeReasons::installBubblewrap);
    }
    if (m_filter.isEmpty()) {
        return noSandbox(CodeReasons::noFilter, CodeReasons::seeDocs);
    }
    const SandboxResult result = run(lookAtTheWalls, {}, {});
    const QString words =
        QString::fromLocal8Bit(result.out.startsWith("ready") ? result.out.mid(5) : result.err.left(200))
            .simplified();
    if (result.end == SandboxResult::End::Exited && result.out == "ready\n")
        return {};
    if (result.end == SandboxResult::End::Exited && result.out.startsWith("ready")) {
        return noSandbox({CodeReasons::notClosed, {m_bubblewrap, words}}, CodeReasons::newerBubblewrap);
    }
    return noSandbox({CodeReasons::bubblewrapCannotStart,
                         {words.isEmpty() ? Message(CodeReasons::noReasonGiven) : Message(words)}},
        wayOutOf(words));
}

namespace {

/// The system does not count root's processes, even in a sandbox where they have another number: a program
/// that forks without end would take all that the machine has.
QStringList asPlainUser()
{
    if (geteuid() != 0)
        return {};
    return {QStringLiteral("/usr/bin/setpriv"), QStringLiteral("--reuid=65534"),
        QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"), QStringLiteral("--")};
}

} // namespace

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
        "/usr/bin/python3 -I -S -B /box/main.py");
    const qint64 cpuSeconds = limits.wallClock.count() / 1000 + 1;
    return asPlainUser() + QStringList{m_bubblewrap}
    + options.arg(filterFile)
          .arg(programFile)
          .arg(limits.addressSpaceBytes)
          .arg(limits.processes)
          .arg(cpuSeconds)
          .split(u' ');
}

Message Sandbox::start(ChildProcess &child, const QByteArray &program, const SandboxLimits &limits) const
{
    if (!m_problem.isEmpty())
        return m_problem;
    const MemoryFile filter(m_filter);
    const MemoryFile code(program);
    if (filter.descriptor() < 0 || code.descriptor() < 0) {
        return noSandbox(CodeReasons::noFiles, CodeReasons::closeOthers);
    }
    if (!child.start(commandLine(programNumber, filterNumber, limits),
            {{filter.descriptor(), filterNumber}, {code.descriptor(), programNumber}})) {
        return noSandbox(CodeReasons::noProcesses, CodeReasons::closeOthers);
    }
    return {};
}

SandboxResult Sandbox::run(
    const QByteArray &program, const QByteArray &standardInput, const SandboxLimits &limits) const
{
    ChildProcess child;
    if (const Message problem = start(child, program, limits); !problem.isEmpty())
        return {.problem = problem};
    return supervise(child, standardInput, limits);
}

SandboxPair Sandbox::runPair(
    const SandboxProgram &tests, const SandboxProgram &answer, const SandboxLimits &limits) const
{
    ChildProcess testing;
    ChildProcess answering;
    Message problem = start(answering, answer.text, limits);
    if (problem.isEmpty())
        problem = start(testing, tests.text, limits);
    if (!problem.isEmpty())
        return {{.problem = problem}, {.problem = problem}};
    return superviseTests(testing, tests.input, answering, answer.input, limits);
}

} // namespace Pennybench::Scoring
