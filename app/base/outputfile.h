#pragma once

#include "app/base/expected.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace Pennybench {

/// Writes all of it, waiting where the descriptor does not block; 0, or the errno of what went wrong.
int writeFully(int descriptor, const char *data, qint64 size);
/// The system's own English words for an errno: "No space left on device".
QString errorWords(int error);
/// "The file cannot be written: …", with what to do about it where that is known.
Problem cannotWriteFile(const QString &path, int error);
/// Whether the path is another name of standard output: "/dev/stdout", "/dev/fd/1".
bool namesStandardOutput(const QString &path);

/// A file that is written from its beginning to its end. It is made beside its name and takes that name with
/// commit(), with the permissions of what was there; before that, what was there stays, and nothing else
/// stays after a failure. Devices, pipes and descriptors ("/dev/full", a FIFO, "/dev/fd/3") are written
/// directly. A link to a file stays a link.
class OutputFile final : public QIODevice {
public:
    static Expected<std::unique_ptr<OutputFile>> create(const QString &path);
    ~OutputFile() override;
    Q_DISABLE_COPY_MOVE(OutputFile)

    bool isSequential() const override { return true; }
    /// Every byte is on the disk, and the file has its name, or the problem names the cause.
    Expected<void> commit();
    bool hasFailed() const { return m_error != 0; }
    /// What the first write that failed had against it; call it after one.
    Problem problem() const;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    explicit OutputFile(const QString &path);
    int openDescriptor();
    int openBeside(bool exists, unsigned mode);
    bool flushBuffer();
    Expected<void> failed(int error);

    const QString m_path;
    QByteArray m_target; ///< what gets the name; empty where written directly
    QByteArray m_beside; ///< the name until then
    QByteArray m_buffer;
    int m_descriptor = -1;
    int m_error = 0; ///< the first
};

/// The whole content at once, as by an OutputFile.
Expected<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace Pennybench
