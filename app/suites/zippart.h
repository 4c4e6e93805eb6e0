#pragma once

#include "app/base/expected.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_error;
struct zip_source;
struct zip_file;

namespace Pennybench::Suites {

/// A zip archive, whose parts can be read; together they give at most a set number of bytes.
class ZipArchive {
public:
    /// The bytes must outlive the archive.
    static Expected<std::unique_ptr<ZipArchive>> open(const QByteArray &bytes, qint64 largest);
    /// Of a file, which is not read into memory.
    static Expected<std::unique_ptr<ZipArchive>> openFile(const QString &path, qint64 largest);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    /// Names are compared without case, as in workbooks.
    bool contains(const QString &part) const;
    /// Null if there is no such part. One part at a time; the archive must outlive it.
    std::unique_ptr<QIODevice> part(const QString &name);
    /// Whether reading ended because the parts exceed the limit.
    bool isTooLarge() const { return m_left <= 0; }

private:
    friend class ZipPart;
    ZipArchive(zip *archive, qint64 largest);
    static Expected<std::unique_ptr<ZipArchive>> openSource(
        zip_source *source, zip_error &error, qint64 largest);

    zip *m_archive;
    qint64 m_left;
};

} // namespace Pennybench::Suites
