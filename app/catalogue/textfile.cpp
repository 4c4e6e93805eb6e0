#include "app/catalogue/textfile.h"

#include "app/base/boundedread.h"
#include "app/catalogue/cataloguemessages.h"

#include <QFile>
#include <QFileInfo>

namespace Pennybench::Models {

namespace {

constexpr qint64 largestFile = 20 * 1000 * 1000;

Unexpected unreadable(const QString &path, const Message &why)
{
    return failure({.message = why, .file = path});
}

} // namespace

Expected<QByteArray> readTextFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(path, Message(CatalogueMessages::noSuchFile));
    if (!info.isFile())
        return unreadable(path, Message(CatalogueMessages::notAFile));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, Message(CatalogueMessages::cannotRead, {file.errorString()}));
    QByteArray bytes = readAtMost(file, largestFile);
    if (bytes.size() > largestFile)
        return unreadable(path, Message(CatalogueMessages::fileTooLarge));
    return bytes;
}

} // namespace Pennybench::Models
