#pragma once

#include <QByteArray>

namespace Pennybench::Scoring {

/// The seccomp program that the sandbox runs under, as BPF: everything that opens a way out or past the
/// limits is refused (mounts, namespaces, ptrace, keys, bpf, io_uring, raw sockets …). Empty where it
/// cannot be made.
QByteArray syscallFilter();

} // namespace Pennybench::Scoring
