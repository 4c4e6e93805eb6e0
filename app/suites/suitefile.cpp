#include "app/suites/suitefile.h"

#include "app/base/boundedread.h"
#include "app/suites/suitelimits.h"

#include <QFile>
#include <QFileInfo>

namespace Pennybench::Suites {

Expected<QByteArray> readSuiteBytes(const QString &path)
{
    const auto wrong = [&path](
                           const QString &message) { return failure({.message = message, .file = path}); };
    const QFileInfo info(path);
    if (!info.exists())
        return wrong(QStringLiteral("There is no such file; check the name."));
    if (!info.isFile())
        return wrong(QStringLiteral("This is a folder, a device or a pipe; give the file of a suite."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("The file cannot be read: %1.").arg(file.errorString()));
    const QString tooLarge = QStringLiteral("The file is larger than %1 MB; split it into several suites.")
                                 .arg(largestSuiteFile / 1'000'000);
    if (file.size() > largestSuiteFile)
        return wrong(tooLarge);
    const QByteArray bytes = readAtMost(file, largestSuiteFile);
    if (bytes.size() > largestSuiteFile)
        return wrong(tooLarge);
    if (file.error() != QFileDevice::NoError)
        return wrong(QStringLiteral("The file cannot be read: %1.").arg(file.errorString()));
    return isGzip(bytes) ? gunzip(bytes, path) : bytes;
}

} // namespace Pennybench::Suites
