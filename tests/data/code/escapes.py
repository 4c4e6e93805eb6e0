# Attempts to get out of the sandbox. Each is True when it got through. HARMLESS: may be run without one.
import ctypes, os, resource, signal, socket, sys

libc = ctypes.CDLL(None, use_errno=True)
HARMLESS, RISKY = {}, {}


def reads(path):
    return lambda: open(path, "rb").read(1) is not None


def lists(path):
    return lambda: len(os.listdir(path)) > 0


def writes(path):
    return lambda: open(path, "a").close() is None


def calls(number, *arguments):
    return lambda: libc.syscall(number, *arguments) >= 0


def opens(*kind):
    return lambda: socket.socket(*kind).close() is None


for path in ("/etc/passwd", "/etc/hostname", "/etc/hosts", "/etc/group", "/etc/os-release", "/var/lib/dpkg/status",
             "/etc/debian_version", "/etc/resolv.conf", "/root/.bashrc", "/etc/shadow", "/boot/grub/grub.cfg",
             "/proc/1/root/etc/passwd", "/usr/../etc/passwd", "/proc/self/root/etc/passwd"):
    HARMLESS["read " + path] = reads(path)
for path in ("/etc", "/var", "/home", "/root", "/sys", "/run", "/opt", "/var/log"):
    HARMLESS["list " + path] = lists(path)
for name, kind in {"inet": (socket.AF_INET, socket.SOCK_STREAM), "udp": (socket.AF_INET, socket.SOCK_DGRAM),
                   "inet6": (socket.AF_INET6, socket.SOCK_STREAM), "netlink": (16, 3, 0), "raw": (2, 3, 1),
                   "packet": (17, 3, 3), "vsock": (40, 1, 0)}.items():
    HARMLESS["socket " + name] = opens(*kind)
HARMLESS["user namespace"] = calls(272, 0x10000000)
HARMLESS["ptrace"] = lambda: libc.ptrace(0, 0, 0, 0) == 0
HARMLESS["io_uring"] = lambda: libc.syscall(425, 1, ctypes.create_string_buffer(256)) >= 0
HARMLESS["keyctl"] = calls(250, 0, -3, 0)
HARMLESS["userfaultfd"] = calls(323, 1)
HARMLESS["perf_event_open"] = lambda: libc.syscall(298, ctypes.create_string_buffer(128), 0, -1, -1, 0) >= 0
HARMLESS["personality"] = calls(135, 0x0040000)
HARMLESS["kcmp"] = calls(312, os.getpid(), os.getpid(), 0, 0, 1)
HARMLESS["more memory than the limit"] = lambda: bytearray(600 << 20) is not None
HARMLESS["environment"] = lambda: set(os.environ) - {"PATH", "HOME", "LANG", "PWD"} != set()

for path in ("/usr/bin/x", "/usr/lib/x", "/etc/x", "/x", "/proc/sys/kernel/hostname", "/proc/sys/kernel/core_pattern",
             "/proc/sys/vm/overcommit_memory", "/proc/sysrq-trigger", "/box/main.py", "/dev/x", "/proc/self/oom_adj"):
    RISKY["write " + path] = writes(path)
for name, number, arguments in (
        ("mount", 165, (b"x", b"/tmp", b"tmpfs", 0, 0)), ("umount", 166, (b"/tmp", 0)),
        ("chroot", 161, (b"/tmp",)), ("pivot_root", 155, (b"/tmp", b"/tmp")), ("unshare mount", 272, (0x20000,)),
        ("unshare net", 272, (0x40000000,)), ("unshare pid", 272, (0x20000000,)), ("setns", 308, (0, 0)),
        ("bpf", 321, (0, 0, 0)), ("add_key", 248, (b"user", b"a", b"b", 1, -3)), ("reboot", 169, (0, 0, 0, 0)),
        ("init_module", 175, (0, 0, b"")), ("kexec_load", 246, (0, 0, 0, 0)), ("swapon", 167, (b"/tmp/x", 0)),
        ("settimeofday", 164, (0, 0)), ("sethostname", 170, (b"x", 1)), ("fsopen", 430, (b"tmpfs", 0)),
        ("acct", 163, (0,)), ("syslog", 103, (10, 0, 0)), ("iopl", 172, (3,)), ("setuid", 105, (0,))):
    RISKY[name] = calls(number, *arguments)
RISKY["mknod"] = lambda: os.mknod("/tmp/disk", 0o60666, os.makedev(8, 0)) is None
RISKY["raise the limit of memory"] = lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 40, 1 << 40)) is None
RISKY["raise the limit of processes"] = lambda: resource.setrlimit(resource.RLIMIT_NPROC, (9999, 9999)) is None
RISKY["attach to the reaper"] = lambda: libc.ptrace(16, 1, 0, 0) == 0
RISKY["raise the limit of files"] = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (9999, 9999)) is None
RISKY["fill the box"] = lambda: open("/box/full", "wb").write(bytes(1 << 20) * 40) > 0

through = []
attempts = dict(HARMLESS) if "harmless" in sys.argv else {**HARMLESS, **RISKY}
for name, attempt in attempts.items():
    try:
        if attempt():
            through.append(name)
    except BaseException:
        pass
print(len(attempts))
for name in through:
    print(name)
