#include "app/scoring/code/syscallfilter.h"

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

} // namespace

QByteArray syscallFilter()
{
    const scmp_filter_ctx context = seccomp_init(SCMP_ACT_ALLOW);
    if (!context)
        return {};
    const QByteArray bytes = addRules(context) ? exported(context) : QByteArray();
    seccomp_release(context);
    return bytes;
}

} // namespace Pennybench::Scoring
