#include "app/suites/suitereader.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace Pennybench {

namespace {

QByteArray firstLine(const QByteArray &bytes)
{
    const QByteArray trimmed = bytes.left(1024 * 1024).trimmed();
    return trimmed.left(
        std::max<qsizetype>(0, trimmed.indexOf('\n') < 0 ? trimmed.size() : trimmed.indexOf('\n')));
}

bool isGsm8k(const QJsonObject &line)
{
    return line.value(u"question").isString() && line.value(u"answer").toString().contains(u"####");
}

} // namespace

Expected<Suite> readSuite(const QByteArray &bytes, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isObject() && document[u"format"].toString() == u"pennybench-suite")
        return readOwnSuite(document.object(), fileName);
    const QJsonObject line = QJsonDocument::fromJson(firstLine(bytes)).object();
    if (isGsm8k(line))
        return readGsm8k(bytes, fileName);
    if (bytes.trimmed().startsWith('{') && error.error != QJsonParseError::NoError && line.isEmpty()) {
        const auto before = QByteArrayView(bytes).first(std::min<qsizetype>(error.offset, bytes.size()));
        return failure({.message = QStringLiteral("The file is not valid JSON: %1.").arg(error.errorString()),
            .file = fileName,
            .line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1});
    }
    return failure(
        {.message = QStringLiteral("No known format of suites was recognised; see docs/suites.md for those "
                                   "that can be read."),
            .file = fileName});
}

} // namespace Pennybench
