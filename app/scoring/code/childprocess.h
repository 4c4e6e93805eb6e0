#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <sys/types.h>

namespace Pennybench::Scoring {

/// A child process with pipes to its standard streams and with given files at given numbers; every other
/// descriptor is closed in it. Killed and reaped when this object goes. Used by one thread.
class ChildProcess {
public:
    struct PassedFile {
        int descriptor = -1; ///< here
        int number = -1; ///< in the child; 3 or above
    };

    ChildProcess() = default;
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// False where no process can be made. The environment is empty but for PATH.
    bool start(const QStringList &command, const QList<PassedFile> &files);
    pid_t pid() const { return m_pid; }
    /// Whether it has ended; exitCode() is valid then.
    bool hasEnded();
    int exitCode() const { return m_exitCode; }
    void kill();

    /// Becomes readable when the process ends; -1 where the kernel has none.
    int endDescriptor() const { return m_end; }
    int standardInput() const { return m_in; }
    int standardOutput() const { return m_out; }
    int standardError() const { return m_err; }
    void closeStandardInput();

private:
    pid_t m_pid = -1;
    int m_in = -1;
    int m_out = -1;
    int m_err = -1;
    int m_end = -1;
    bool m_reaped = true;
    int m_exitCode = -1;
};

/// Resident memory of the process and all below it, in bytes.
qint64 memoryOfTree(pid_t pid);

/// The process that has no child, going down from this one; the process itself where it has none.
pid_t youngestOfTree(pid_t pid);

} // namespace Pennybench::Scoring
