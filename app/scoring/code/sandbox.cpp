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

#include <cerrno>

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

bool addRules(scmp_filter_ctx context)
{
    for (const char *name : refused) {
        const int number = seccomp_syscall_resolve_name(name);
        if (number != __NR_SCMP_ERROR && seccomp_rule_add(context, SCMP_ACT_ERRNO(EPERM), number, 0) < 0)
            return false;
    }
    // Without clone3 the C library falls back to clone, whose flags can be looked at.
    bool fine = seccomp_rule_add(context, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
    for (const scmp_datum_t flag : {CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWNET, CLONE_NEWPID}) {
        fine = fine
            && seccomp_rule_add(context, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
                   SCMP_A0(SCMP_CMP_MASKED_EQ, flag, flag))
                == 0;
    }
    fine = fine
        && seccomp_rule_add(
               context, SCMP_ACT_ERRNO(EAFNOSUPPORT), SCMP_SYS(socket), 1, SCMP_A0(SCMP_CMP_NE, AF_UNIX))
            == 0;
    for (const scmp_datum_t request : {0x5412U /* TIOCSTI */, 0x541CU /* TIOCLINUX */}) {
        fine = fine
            && seccomp_rule_add(context, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(ioctl), 1,
                   SCMP_A1(SCMP_CMP_MASKED_EQ, 0xFFFFFFFFU, request))
                == 0;
    }
    return fine;
}

QByteArray exported(scmp_filter_ctx context)
{
    const int file = memfd_create("filter", MFD_CLOEXEC);
    if (file < 0)
        return {};
    QByteArray bytes;
    if (seccomp_export_bpf(context, file) == 0) {
        const off_t size = lseek(file, 0, SEEK_END);
        bytes.resize(size);
        if (pread(file, bytes.data(), static_cast<size_t>(size), 0) != size)
            bytes.clear();
    }
    close(file);
    return bytes;
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
