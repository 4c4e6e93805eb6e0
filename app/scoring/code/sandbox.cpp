#include "app/scoring/code/sandbox.h"

#include "app/scoring/code/childprocess.h"
#include "app/scoring/code/codereasons.h"
#include "app/scoring/code/supervisor.h"

#include <QByteArray>
#include <QStandardPaths>

#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <vector>

#ifdef __clang__
// The library's macros make C's compound literals.
#pragma clang diagnostic ignored "-Wc99-extensions"
#endif

namespace Pennybench::Scoring {

namespace {

constexpr const char *refused[] = {"mount", "umount2", "move_mount", "open_tree", "fsopen", "fsconfig",
    "fsmount", "fspick", "mount_setattr", "pivot_root", "chroot", "ptrace", "process_vm_readv",
    "process_vm_writev", "unshare", "setns", "bpf", "perf_event_open", "userfaultfd", "io_uring_setup",
    "io_uring_enter", "io_uring_register", "keyctl", "add_key", "request_key", "kexec_load",
    "kexec_file_load", "init_module", "finit_module", "delete_module", "open_by_handle_at",
    "name_to_handle_at", "personality", "clock_settime", "clock_adjtime", "settimeofday", "adjtimex",
    "swapon", "swapoff", "reboot", "acct", "quotactl", "quotactl_fd", "iopl", "ioperm", "lookup_dcookie",
    "mbind", "migrate_pages", "move_pages", "set_mempolicy", "syslog", "vhangup", "kcmp", "fanotify_init",
    "pidfd_getfd", "process_madvise", "sethostname", "setdomainname", "nfsservctl", "memfd_secret"};

/// A call that is refused, whatever its arguments are or where one of them is as said.
struct Rule {
    int error;
    int call;
    std::optional<scmp_arg_cmp> argument = {};
};

bool addRules(scmp_filter_ctx context)
{
    constexpr scmp_datum_t pushesInput = 0x5412; // TIOCSTI
    constexpr scmp_datum_t pastesSelection = 0x541C; // TIOCLINUX
    constexpr scmp_datum_t all = 0xFFFFFFFF;
    // Without clone3 the C library falls back to clone, whose flags can be looked at.
    std::vector<Rule> rules{{ENOSYS, SCMP_SYS(clone3)},
        {EAFNOSUPPORT, SCMP_SYS(socket), SCMP_A0(SCMP_CMP_NE, AF_UNIX)},
        {EPERM, SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_MASKED_EQ, all, pushesInput)},
        {EPERM, SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_MASKED_EQ, all, pastesSelection)}};
    for (const scmp_datum_t flag : {CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWNET, CLONE_NEWPID})
        rules.push_back({EPERM, SCMP_SYS(clone), SCMP_A0(SCMP_CMP_MASKED_EQ, flag, flag)});
    for (const char *name : refused) {
        if (const int number = seccomp_syscall_resolve_name(name); number != __NR_SCMP_ERROR)
            rules.push_back({EPERM, number});
    }
    return std::ranges::all_of(rules, [&](const Rule &rule) {
        return seccomp_rule_add_array(context, SCMP_ACT_ERRNO(static_cast<uint32_t>(rule.error)), rule.call,
                   rule.argument ? 1 : 0, rule.argument ? &*rule.argument : nullptr)
            == 0;
    });
}

QByteArray exported(scmp_filter_ctx context)
{
    const Descriptor file(memfd_create("filter", MFD_CLOEXEC));
    if (file.number() < 0 || seccomp_export_bpf(context, file.number()) != 0)
        return {};
    QByteArray bytes(lseek(file.number(), 0, SEEK_END), 0);
    const auto size = static_cast<size_t>(bytes.size());
    return pread(file.number(), bytes.data(), size, 0) == bytes.size() ? bytes : QByteArray();
}

/// The seccomp program that the sandbox runs under, as BPF: everything that opens a way out or past the
/// limits is refused (mounts, namespaces, ptrace, keys, bpf, io_uring, raw sockets …). Empty where it
/// cannot be made.
QByteArray syscallFilter()
{
    const scmp_filter_ctx context = seccomp_init(SCMP_ACT_ALLOW);
    if (!context)
        return {};
    const QByteArray bytes = addRules(context) ? exported(context) : QByteArray();
    seccomp_release(context);
    return bytes;
}

constexpr int filterNumber = 9;
constexpr int programNumber = 10;

/// A file in memory with this content, read from its start; none where it cannot be made.
Descriptor memoryFile(const QByteArray &content)
{
    Descriptor file(memfd_create("pennybench", MFD_CLOEXEC));
    const auto size = static_cast<size_t>(content.size());
    const bool isWhole = file.number() >= 0
        && write(file.number(), content.constData(), size) == content.size()
        && lseek(file.number(), 0, SEEK_SET) == 0;
    return isWhole ? std::move(file) : Descriptor();
}

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
    if (words.contains(u"uid map") || words.contains(u"RTM_NEWADDR"))
        return CodeReasons::needsProfile;
    if (words.contains(u"namespace"))
        return CodeReasons::noNamespaces;
    if (words.contains(u"python3"))
        return CodeReasons::installPython;
    return CodeReasons::seeDocs;
}

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
    if (m_bubblewrap.isEmpty())
        return noSandbox(CodeReasons::noBubblewrap, CodeReasons::installBubblewrap);
    if (m_filter.isEmpty())
        return noSandbox(CodeReasons::noFilter, CodeReasons::seeDocs);
    const SandboxResult result = run(lookAtTheWalls, {}, {});
    const bool looked = result.out.startsWith("ready");
    const QString words =
        QString::fromLocal8Bit(looked ? result.out.mid(5) : result.err.left(200)).simplified();
    if (result.end == SandboxResult::End::Exited && looked)
        return result.out == "ready\n"
            ? Message()
            : noSandbox({CodeReasons::notClosed, {m_bubblewrap, words}}, CodeReasons::newerBubblewrap);
    const Message said = words.isEmpty() ? Message(CodeReasons::noReasonGiven) : Message(words);
    return noSandbox({CodeReasons::bubblewrapCannotStart, {said}}, wayOutOf(words));
}

QStringList Sandbox::commandLine(int programFile, int filterFile, const SandboxLimits &limits) const
{
    // The order matters: /proc is made read-only after it is mounted, / last. The limits are set inside, so
    // that the number of processes counts only the sandbox's own.
    const QString options = QStringLiteral(R"(
        --seccomp %1 --unshare-user --unshare-ipc --unshare-pid --unshare-net --unshare-uts
        --unshare-cgroup-try --disable-userns --assert-userns-disabled --uid 65534 --gid 65534
        --hostname sandbox --die-with-parent --new-session --cap-drop ALL --clearenv
        --setenv PATH /usr/bin:/bin --setenv HOME /box --setenv LANG C.UTF-8 --ro-bind /usr /usr
        --symlink usr/bin /bin --symlink usr/lib /lib --symlink usr/lib64 /lib64 --proc /proc
        --remount-ro /proc --dev /dev --size 1048576 --tmpfs /dev/shm --size 16777216 --tmpfs /tmp
        --size 16777216 --tmpfs /box --chdir /box --ro-bind-data %2 /box/main.py --remount-ro /dev
        --remount-ro / -- /usr/bin/prlimit --as=%3 --nproc=%4 --cpu=%5 --fsize=16777216 --nofile=64
        --core=0 --stack=8388608 -- /usr/bin/python3 -I -S -B /box/main.py)");
    const qint64 cpuSeconds = limits.wallClock.count() / 1000 + 1;
    return asPlainUser() + QStringList{m_bubblewrap}
    + options.arg(filterFile)
          .arg(programFile)
          .arg(limits.addressSpaceBytes)
          .arg(limits.processes)
          .arg(cpuSeconds)
          .simplified()
          .split(u' ');
}

Message Sandbox::start(ChildProcess &child, const QByteArray &program, const SandboxLimits &limits) const
{
    if (!m_problem.isEmpty())
        return m_problem;
    const Descriptor filter = memoryFile(m_filter);
    const Descriptor code = memoryFile(program);
    if (filter.number() < 0 || code.number() < 0)
        return noSandbox(CodeReasons::noFiles, CodeReasons::closeOthers);
    if (!child.start(commandLine(programNumber, filterNumber, limits),
            {{filter.number(), filterNumber}, {code.number(), programNumber}}))
        return noSandbox(CodeReasons::noProcesses, CodeReasons::closeOthers);
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
