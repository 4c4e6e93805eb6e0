#include "app/suites/suitereader.h"

#include "app/suites/suitefile.h"
#include "app/suites/suitemessages.h"
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

Message encodingGuessed(const QString &encoding)
{
    return Message(SuiteMessages::encodingGuessed, {encoding});
}

Message bytesReplaced(const QList<int> &lines)
{
    constexpr qsizetype linesShown = 5;
    QStringList numbers;
    for (const int line : lines.mid(0, linesShown))
        numbers += QString::number(line);
    const QString shown = numbers.join(QStringLiteral(", "));
    const Message all = lines.size() > linesShown
        ? Message(SuiteMessages::numbersAndMore, {shown, QString::number(lines.size() - linesShown)})
        : Message(shown);
    return Message(SuiteMessages::bytesReplaced, {all});
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
        return failure({.message = SuiteMessages::emptyFile, .file = fileName});
    Expected<SuiteReading> reading = readText(bytes, decoded, fileName);
    if (reading && decoded.guessed && !looksLikeJson(decoded.text))
        reading->suite.warnings += encodingGuessed(decoded.encoding);
    if (reading && !decoded.replacedOn.isEmpty())
        reading->suite.warnings += bytesReplaced(decoded.replacedOn);
    return reading;
}

} // namespace Pennybench::Suites
