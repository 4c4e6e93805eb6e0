#include "app/suites/suite.h"

#include "app/suites/suitereader.h"

#include <QFile>
#include <QFileInfo>

namespace Pennybench {

namespace {

constexpr qint64 largestFile = 100LL * 1024 * 1024;

}

Expected<Suite> readSuiteFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(
            {.message = QStringLiteral("The suite does not exist; check the name."), .file = path});
    if (!info.isFile())
        return failure({.message = QStringLiteral("This is not a file; name a suite's file."), .file = path});
    if (info.size() > largestFile)
        return failure(
            {.message = QStringLiteral("The file is larger than 100 MB; split the suite."), .file = path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.message = QStringLiteral("The suite cannot be read: %1.").arg(file.errorString()),
            .file = path});
    return readSuite(file.readAll(), path);
}

QStringList builtInSuiteIds()
{
    return {QStringLiteral("math"), QStringLiteral("code"), QStringLiteral("language"),
        QStringLiteral("science"), QStringLiteral("countdown")};
}

Expected<Suite> builtInSuite(const QString &id)
{
    const QString path = QStringLiteral(":/suites/%1.json").arg(id);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure({.message = QStringLiteral("There is no built-in suite \"%1\"; there are: %2.")
                                       .arg(id, builtInSuiteIds().join(QStringLiteral(", ")))});
    }
    return readSuite(file.readAll(), path);
}

Expected<Suite> findSuite(const QString &nameOrPath)
{
    if (builtInSuiteIds().contains(nameOrPath))
        return builtInSuite(nameOrPath);
    if (!QFileInfo::exists(nameOrPath)) {
        return failure({.message = QStringLiteral(
                            "There is neither a file nor a built-in suite of this name (built in: %1).")
                                       .arg(builtInSuiteIds().join(QStringLiteral(", "))),
            .file = nameOrPath});
    }
    return readSuiteFile(nameOrPath);
}

} // namespace Pennybench
