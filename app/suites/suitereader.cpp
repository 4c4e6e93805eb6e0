#include "app/suites/suitereader.h"

#include "app/suites/suitefile.h"
#include "app/suites/textdecoding.h"
#include "app/suites/xlsxreader.h"

namespace Pennybench::Suites {

namespace {

QByteArray withoutMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
}

bool looksLikeJson(const QString &text)
{
    const QString start = text.left(1000).trimmed();
    return start.startsWith(u'{') || start.startsWith(u'[');
}

QString encodingGuessed(const QString &encoding)
{
    return QStringLiteral("The file does not declare its encoding; it was read as %1. Check the accents.")
        .arg(encoding);
}

QString bytesReplaced(const QList<int> &lines)
{
    constexpr qsizetype linesShown = 5;
    QStringList numbers;
    for (const int line : lines.mid(0, linesShown))
        numbers += QString::number(line);
    const QString more =
        lines.size() > linesShown ? QStringLiteral(" and %1 more").arg(lines.size() - linesShown) : QString();
    return QStringLiteral(
        "The file is UTF-8 except for some bytes, which were read as \uFFFD: line %1%2. Check these lines.")
        .arg(numbers.join(QStringLiteral(", ")), more);
}

Expected<SuiteReading> readText(const QByteArray &bytes, const DecodedText &decoded, const QString &fileName)
{
    if (!looksLikeJson(decoded.text))
        return readTableSuite(decoded.text, fileName);
    const bool asTheyAre = decoded.encoding == u"UTF-8" && decoded.replacedOn.isEmpty();
    Expected<SuiteReading> json =
        readJsonSuite(asTheyAre ? withoutMark(bytes) : decoded.text.toUtf8(), fileName);
    if (json)
        return json;
    // A question of a table may begin with a bracket.
    const Expected<SuiteReading> table = readTableSuite(decoded.text, fileName);
    return table ? table : json;
}

} // namespace

Expected<SuiteReading> readSuite(const QByteArray &bytes, const QString &fileName)
{
    if (isZip(bytes))
        return readWorkbookSuite(bytes, fileName);
    const DecodedText decoded = decodeText(bytes);
    if (decoded.text.trimmed().isEmpty())
        return failure({.message = QStringLiteral("The file is empty."), .file = fileName});
    Expected<SuiteReading> reading = readText(bytes, decoded, fileName);
    if (reading && decoded.guessed && !looksLikeJson(decoded.text))
        reading->suite.warnings += encodingGuessed(decoded.encoding);
    if (reading && !decoded.replacedOn.isEmpty())
        reading->suite.warnings += bytesReplaced(decoded.replacedOn);
    return reading;
}

} // namespace Pennybench::Suites
