#include "app/store/sessionfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Pennybench::Store {

QString defaultSessionFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString folder = data + QStringLiteral("/pennybench/sessions");
    // A folder that cannot be made shows when the session in it is created, with its name.
    QDir().mkpath(folder);
    return folder;
}

QString newSessionPath(const QDateTime &now)
{
    const QString base = defaultSessionFolder() + QLatin1Char('/')
        + now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    QString path = base + QStringLiteral(".pennybench");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2.pennybench").arg(base).arg(number);
    return path;
}

} // namespace Pennybench::Store
