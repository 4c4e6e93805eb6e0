#pragma once

#include "providers/base/message.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Pennybench::Scoring {

class ChildProcess;

/// What one run may use.
struct SandboxLimits {
    std::chrono::milliseconds wallClock{10'000};
    qint64 memoryBytes = 768LL * 1024 * 1024; ///< of all processes together
    qint64 addressSpaceBytes = 512LL * 1024 * 1024; ///< of each process
    qint64 outputBytes = 1024LL * 1024; ///< of standard output
    qint64 errorBytes = 64LL * 1024; ///< of standard error
    qint64 files = 10'000; ///< in the scratch space
    int processes = 32;

    bool operator==(const SandboxLimits &) const = default;
};

/// How one run ended.
struct SandboxResult {
    enum class End {
        Exited, ///< by itself; see exitCode
        TimeLimit,
        MemoryLimit,
        OutputLimit,
        FileLimit,
        NotStarted ///< there is no sandbox; the program did not run
    };
    End end = End::NotStarted;
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    std::chrono::milliseconds elapsed{0};
    Message problem; ///< for NotStarted: why, and what to do about it

    bool operator==(const SandboxResult &) const = default;
};

/// How the two runs of Sandbox::runPair() ended.
struct SandboxPair {
    SandboxResult tests;
    SandboxResult answer;

    bool operator==(const SandboxPair &) const = default;
};

/// A program's text and what it can read on standard input.
struct SandboxProgram {
    QByteArray text;
    QByteArray input;
};

/// Runs Python programs in a bubblewrap sandbox: no network, no files but a read-only /usr, private scratch
/// space, limits of time, memory, processes and output, a filter of system calls. Thread-safe; a thread that
/// calls run() must last as long as the call.
class Sandbox {
public:
    /// Probes the machine once: a program is started and looks at its walls. problem() is empty when programs
    /// can be run. The path is bubblewrap's; empty: it is not there.
    explicit Sandbox(const QString &bubblewrap = findBubblewrap());
    /// The "bwrap" of the search path, else that of /usr/bin.
    static QString findBubblewrap();

    const Message &problem() const { return m_problem; }
    /// Runs "python3 -I -S -B" with the program's text; standardInput is what it can read.
    SandboxResult run(
        const QByteArray &program, const QByteArray &standardInput, const SandboxLimits &limits) const;
    /// Runs two programs at once, each in a sandbox of its own. A line of the tests that begins with ">" goes
    /// to the answer's standard input, without that mark; what the answer prints after its first byte goes
    /// to that of the tests. It ends when the tests do. Time is limited for both together, the rest for each.
    SandboxPair runPair(
        const SandboxProgram &tests, const SandboxProgram &answer, const SandboxLimits &limits) const;

private:
    /// Empty where the process runs, else why it does not.
    Message start(ChildProcess &child, const QByteArray &program, const SandboxLimits &limits) const;
    QStringList commandLine(int programFile, int filterFile, const SandboxLimits &limits) const;
    Message probe() const;

    QByteArray m_filter;
    QString m_bubblewrap;
    Message m_problem;
};

} // namespace Pennybench::Scoring
