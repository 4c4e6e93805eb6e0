#include "app/suites/suitereader.h"

#include "app/suites/suitefile.h"
#include "app/suites/textdecoding.h"
#include "app/suites/xlsxreader.h"

namespace Pennybench {

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

} // namespace

Expected<SuiteReading> readSuite(const QByteArray &bytes, const QString &fileName)
{
    if (isZip(bytes))
        return readWorkbookSuite(bytes, fileName);
    const DecodedText decoded = decodeText(bytes);
    if (decoded.text.trimmed().isEmpty())
        return failure({.message = QStringLiteral("The file is empty."), .file = fileName});
    if (looksLikeJson(decoded.text)) {
        const bool utf8 = decoded.encoding == u"UTF-8";
        Expected<SuiteReading> json =
            readJsonSuite(utf8 ? withoutMark(bytes) : decoded.text.toUtf8(), fileName);
        if (json)
            return json;
        // A question of a table may begin with a bracket.
        const Expected<SuiteReading> table = readTableSuite(decoded.text, fileName);
        return table ? table : json;
    }
    Expected<SuiteReading> table = readTableSuite(decoded.text, fileName);
    if (table && decoded.guessed) {
        table->suite.warnings +=
            QStringLiteral("The file does not say how its letters are encoded; it was read "
                           "as %1. Look at the accents.")
                .arg(decoded.encoding);
    }
    return table;
}

} // namespace Pennybench
