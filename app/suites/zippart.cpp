#include "app/suites/zippart.h"

#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"

#include <QFile>

#include <zip.h>

namespace Pennybench::Suites {

/// Reads a part as it is unpacked, so that no more of it is in memory than is asked for.
class ZipPart final : public QIODevice {
public:
    ZipPart(zip_file *file, qint64 &left)
        : m_file(file)
        , m_left(left)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipPart() override { zip_fclose(m_file); }
    Q_DISABLE_COPY_MOVE(ZipPart)

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const zip_int64_t read = zip_fread(m_file, data, static_cast<zip_uint64_t>(std::min(size, m_left)));
        if (read < 0)
            setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
        m_ended = read <= 0;
        m_left -= std::max<qint64>(0, read);
        return read > 0 ? read : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 &m_left;
    bool m_ended = false;
};

Expected<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes, qint64 largest)
{
    zip_error_t error;
    zip_error_init(&error);
    return openSource(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error),
        error, largest);
}

Expected<std::unique_ptr<ZipArchive>> ZipArchive::openFile(const QString &path, qint64 largest)
{
    zip_error_t error;
    zip_error_init(&error);
    return openSource(
        zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, &error), error, largest);
}

Expected<std::unique_ptr<ZipArchive>> ZipArchive::openSource(
    zip_source *source, zip_error &error, qint64 largest)
{
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        if (source)
            zip_source_free(source);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return failure({.message = Message(SuiteMessages::cannotUnpack, {why})});
    }
    zip_error_fini(&error);
    std::unique_ptr<ZipArchive> opened(new ZipArchive(archive, largest));
    if (zip_get_num_entries(archive, 0) > largestWorkbookParts) {
        return failure(
            {.message = Message(SuiteMessages::tooManyParts, {QString::number(largestWorkbookParts)})});
    }
    return opened;
}

ZipArchive::ZipArchive(zip *archive, qint64 largest)
    : m_archive(archive)
    , m_left(largest)
{
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

bool ZipArchive::contains(const QString &part) const
{
    return zip_name_locate(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

std::unique_ptr<QIODevice> ZipArchive::part(const QString &name)
{
    zip_file_t *file = zip_fopen(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (!file)
        return nullptr;
    return std::make_unique<ZipPart>(file, m_left);
}

} // namespace Pennybench::Suites
