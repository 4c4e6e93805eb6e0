#include "app/base/outputfile.h"

#include "app/base/basemessages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace Pennybench {

namespace {

constexpr qsizetype largestBuffer = 65'536;
constexpr int namesTried = 100;

/// "/dev/fd/3" names a descriptor that is open already, with its place in its file; -1 for every other path.
int descriptorNamedBy(const QString &path)
{
    static const QRegularExpression named(QStringLiteral("^/(?:dev|proc/self)/fd/([0-9]{1,6})$"));
    const QString clean = QDir::cleanPath(path);
    if (clean == u"/dev/stdout")
        return STDOUT_FILENO;
    if (clean == u"/dev/stderr")
        return STDERR_FILENO;
    const auto match = named.match(clean);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

/// Where a link leads, also where nothing is there yet.
QString targetOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    return info.isSymLink() ? info.symLinkTarget() : path;
}

QByteArray nameBeside(const QString &target)
{
    constexpr qsizetype longestPart = 200; // of the 255 bytes of a name
    const QFileInfo info(target);
    const QByteArray name = QFile::encodeName(info.fileName()).left(longestPart);
    const QByteArray ending = QByteArray::number(QRandomGenerator::system()->generate(), 36);
    return QFile::encodeName(info.path()) + "/." + name + '.' + ending;
}

bool cannotBeSynced(int error)
{
    return error == EINVAL || error == EROFS || error == ENOTSUP;
}

} // namespace

int writeFully(int descriptor, const char *data, qint64 size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, data, static_cast<size_t>(size));
        if (written >= 0) {
            data += written;
            size -= written;
        } else if (errno == EAGAIN) {
            pollfd ready{.fd = descriptor, .events = POLLOUT, .revents = 0};
            poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

QString errorWords(int error)
{
    const char *words = strerrordesc_np(error);
    return words ? QString::fromUtf8(words) : QStringLiteral("error %1").arg(error);
}

Problem cannotWriteFile(const QString &path, int error)
{
    const QString words = errorWords(error);
    if (error == ENOSPC || error == EDQUOT)
        return {.message = Message(BaseMessages::noSpace, {words}), .file = path};
    if (error == EFBIG)
        return {.message = Message(BaseMessages::tooLarge, {words}), .file = path};
    return {.message = Message(BaseMessages::cannotWrite, {words}), .file = path};
}

bool namesStandardOutput(const QString &path)
{
    return descriptorNamedBy(path) == STDOUT_FILENO;
}

Expected<std::unique_ptr<OutputFile>> OutputFile::create(const QString &path)
{
    std::unique_ptr<OutputFile> file(new OutputFile(path));
    if (const int error = file->openDescriptor())
        return failure(cannotWriteFile(path, error));
    file->QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return file;
}

OutputFile::OutputFile(const QString &path)
    : m_path(path)
{
}

OutputFile::~OutputFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_beside.isEmpty())
        ::unlink(m_beside.constData());
}

/// 0 or an errno.
int OutputFile::openDescriptor()
{
    if (const int named = descriptorNamedBy(m_path); named >= 0) {
        m_descriptor = fcntl(named, F_DUPFD_CLOEXEC, 0);
        return m_descriptor < 0 ? errno : 0;
    }
    struct stat info { };
    const bool exists = ::stat(QFile::encodeName(m_path).constData(), &info) == 0;
    if (!exists && errno != ENOENT)
        return errno;
    if (!exists || S_ISREG(info.st_mode)) {
        const int error = openBeside(exists, info.st_mode & 07777);
        if (!error && exists && ::fchown(m_descriptor, info.st_uid, info.st_gid) == 0)
            ::fchmod(m_descriptor, info.st_mode & 07777); // a new owner takes some of the rights away
        return error;
    }
    m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CLOEXEC);
    return m_descriptor < 0 ? errno : 0;
}

/// 0 or an errno. mode: of the file that is replaced.
int OutputFile::openBeside(bool exists, unsigned mode)
{
    const QString target = targetOf(m_path);
    m_target = QFile::encodeName(target);
    if (exists && ::access(m_target.constData(), W_OK) != 0)
        return errno;
    for (int tries = 0; m_descriptor < 0 && tries < namesTried; ++tries) {
        m_beside = nameBeside(target);
        m_descriptor = ::open(m_beside.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (m_descriptor < 0 && errno != EEXIST)
            break;
    }
    if (m_descriptor < 0) {
        m_beside.clear();
        return errno;
    }
    return exists && ::fchmod(m_descriptor, mode) != 0 ? errno : 0;
}

qint64 OutputFile::writeData(const char *data, qint64 size)
{
    m_buffer.append(data, size);
    return m_buffer.size() < largestBuffer || flushBuffer() ? size : -1;
}

bool OutputFile::flushBuffer()
{
    if (m_error == 0)
        m_error = writeFully(m_descriptor, m_buffer.constData(), m_buffer.size());
    m_buffer.clear();
    if (m_error != 0)
        setErrorString(errorWords(m_error));
    return m_error == 0;
}

Expected<void> OutputFile::failed(int error)
{
    m_error = m_error ? m_error : error;
    setErrorString(errorWords(m_error));
    return failure(problem());
}

Expected<void> OutputFile::commit()
{
    if (!flushBuffer())
        return failure(problem());
    if (::fsync(m_descriptor) != 0 && !cannotBeSynced(errno))
        return failed(errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0 && errno != EINTR)
        return failed(errno);
    if (m_beside.isEmpty())
        return {};
    if (std::rename(m_beside.constData(), m_target.constData()) != 0)
        return failed(errno);
    m_beside.clear();
    return {};
}

Problem OutputFile::problem() const
{
    return cannotWriteFile(m_path, m_error);
}

Expected<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const auto file = OutputFile::create(path);
    if (!file)
        return failure(file.error());
    if ((*file)->write(bytes) != bytes.size())
        return failure((*file)->problem());
    return (*file)->commit();
}

} // namespace Pennybench
