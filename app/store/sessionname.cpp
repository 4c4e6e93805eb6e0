#include "app/store/sessionname.h"

#include "app/store/serveraddress.h"

#include <QFileInfo>

namespace Pennybench::Store {

QString shortSessionName(const QString &path)
{
    if (!isServerAddress(path))
        return QFileInfo(path).completeBaseName();
    QString name = readServerAddress(path).map(&ServerAddress::session).value_or(QString());
    // It may become a part of a file's name.
    return name.replace(u'/', u'-');
}

QString fileOrAddress(const QString &path)
{
    return isServerAddress(path) ? path : QFileInfo(path).fileName();
}

QString absoluteSessionName(const QString &path)
{
    return isServerAddress(path) ? path : QFileInfo(path).absoluteFilePath();
}

} // namespace Pennybench::Store
