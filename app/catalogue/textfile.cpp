#include "app/catalogue/textfile.h"

#include "app/base/boundedread.h"

#include <QFile>
#include <QFileInfo>

namespace Pennybench::Models {

namespace {

constexpr qint64 largestFile = 20 * 1000 * 1000;

Unexpected unreadable(const QString &path, const QString &why)
{
    return failure({.message = why, .file = path});
}

} // namespace

Expected<QByteArray> readTextFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(path, QStringLiteral("There is no such file."));
    if (!info.isFile())
        return unreadable(path, QStringLiteral("This is not a regular file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, QStringLiteral("The file cannot be read: %1.").arg(file.errorString()));
    QByteArray bytes = readAtMost(file, largestFile);
    if (bytes.size() > largestFile)
        return unreadable(path, QStringLiteral("The file is larger than 20 MB."));
    return bytes;
}

} // namespace Pennybench::Models
