#include "app/suites/suitefile.h"

#include "app/base/boundedread.h"
#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"

#include <QFile>
#include <QFileInfo>

namespace Pennybench::Suites {

Expected<QByteArray> readSuiteBytes(const QString &path)
{
    const auto wrong = [&path](
                           const Message &message) { return failure({.message = message, .file = path}); };
    const QFileInfo info(path);
    if (!info.exists())
        return wrong(Message(SuiteMessages::noSuchFile));
    if (!info.isFile())
        return wrong(Message(SuiteMessages::notAFile));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(Message(SuiteMessages::cannotReadFile, {file.errorString()}));
    const Message tooLarge =
        Message(SuiteMessages::fileTooLarge, {QString::number(largestSuiteFile / 1'000'000)});
    if (file.size() > largestSuiteFile)
        return wrong(tooLarge);
    const QByteArray bytes = readAtMost(file, largestSuiteFile);
    if (bytes.size() > largestSuiteFile)
        return wrong(tooLarge);
    if (file.error() != QFileDevice::NoError)
        return wrong(Message(SuiteMessages::cannotReadFile, {file.errorString()}));
    return isGzip(bytes) ? gunzip(bytes, path) : bytes;
}

} // namespace Pennybench::Suites
