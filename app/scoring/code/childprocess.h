#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <sys/types.h>

#include <utility>

namespace Pennybench::Scoring {

/// A file descriptor that is closed with this object; -1: none.
class Descriptor {
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept { *this = std::move(other); }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    int number() const { return m_number; }

private:
    int m_number = -1;
};

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

    /// False where no process can be made. The environment is empty but for PATH. The files are given in the
    /// order of their numbers.
    bool start(const QStringList &command, const QList<PassedFile> &files);
    pid_t pid() const { return m_pid; }
    /// Whether it has ended; exitCode() is valid then.
    bool hasEnded();
    int exitCode() const { return m_exitCode; }
    void kill();

    /// Becomes readable when the process ends; -1 where the kernel has none.
    int endDescriptor() const { return m_end.number(); }
    int standardInput() const { return m_in.number(); }
    int standardOutput() const { return m_out.number(); }
    int standardError() const { return m_err.number(); }
    void closeStandardInput() { m_in = Descriptor(); }

private:
    pid_t m_pid = -1;
    Descriptor m_in;
    Descriptor m_out;
    Descriptor m_err;
    Descriptor m_end;
    bool m_reaped = true;
    int m_exitCode = -1;
};

/// Resident memory of the process and all below it, in bytes.
qint64 memoryOfTree(pid_t pid);

/// The process that has no child, going down from this one; the process itself where it has none.
pid_t youngestOfTree(pid_t pid);

} // namespace Pennybench::Scoring
