#include "widgets/richtext/markdown.h"

#include <QRegularExpression>

namespace Pennybench::Widgets {

namespace {

bool isFence(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~");
}

qsizetype count(QStringView text, QStringView mark)
{
    return text.count(mark);
}

/// Whether the text ends inside of a fence.
bool endsInCode(const QString &text)
{
    bool inside = false;
    for (const QStringView line : QStringView(text).split(u'\n'))
        inside = isFence(line) ? !inside : inside;
    return inside;
}

/// The text with what is open in its last paragraph closed.
QString withMarksClosed(const QString &text, qsizetype paragraph)
{
    QString closed = text;
    if (count(QStringView(text).mid(paragraph), u"`") < 3) {
        while (closed.size() > paragraph && (closed.back() == u'*' || closed.back() == u'`'))
            closed.chop(1);
    }
    const QStringView last = QStringView(closed).mid(paragraph);
    if (count(last, u"`") % 2 == 1)
        return closed + u'`';
    if (count(last, u"**") % 2 == 0)
        return closed;
    while (closed.back().isSpace())
        closed.chop(1);
    return closed + QStringLiteral("**");
}

} // namespace

QString withoutLooseEnd(const QString &text)
{
    if (endsInCode(text))
        return text;
    const qsizetype lineAt = text.lastIndexOf(u'\n') + 1;
    const QStringView line = QStringView(text).mid(lineAt);
    static const QRegularExpression undecided(QStringLiteral("^\\s*([-=*+#>_~`]*|\\d{1,3}[.)]?)\\s*$"));
    if (!line.isEmpty() && undecided.match(line.toString().left(200)).hasMatch() && line.size() < 200)
        return text.left(lineAt);
    // A row of a table is shown whole, and its head not before the line below says that it is one.
    if (line.trimmed().startsWith(u'|'))
        return lineAt == 0 ? QString() : withoutLooseEnd(text.left(lineAt));
    if (line.isEmpty() && lineAt > 1) {
        const qsizetype before = text.lastIndexOf(u'\n', lineAt - 2) + 1;
        const QStringView whole = QStringView(text).mid(before, lineAt - 1 - before).trimmed();
        const qsizetype above = before > 1 ? text.lastIndexOf(u'\n', before - 2) + 1 : 0;
        const bool isFirst = before == 0 || !QStringView(text).mid(above, before - above).contains(u'|');
        if (whole.startsWith(u'|') && isFirst)
            return text.left(before);
    }
    const qsizetype paragraph = text.lastIndexOf(QLatin1String("\n\n")) + 1;
    return withMarksClosed(text, paragraph);
}

qsizetype settledEnd(const QString &text, qsizetype from)
{
    bool inCode = false;
    bool inMaths = false;
    bool afterBlank = false;
    qsizetype settled = from;
    for (qsizetype at = from; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            break;
        const QStringView line = QStringView(text).mid(at, end - at);
        static const QRegularExpression plain(QStringLiteral("^[\\p{L}*_\\[\\\\$#]"));
        static const QRegularExpression bullet(QStringLiteral("^[*_]\\s"));
        if (afterBlank && !inCode && !inMaths && plain.match(line.left(4).toString()).hasMatch()
            && !bullet.match(line.left(4).toString()).hasMatch())
            settled = at;
        inCode = isFence(line) ? !inCode : inCode;
        if (!inCode) {
            const bool turns = count(line, u"$$") % 2 == 1;
            inMaths = turns != inMaths;
            if (line.contains(u"\\[") || line.contains(u"\\]"))
                inMaths = line.lastIndexOf(u"\\[") > line.lastIndexOf(u"\\]");
        }
        afterBlank = line.trimmed().isEmpty();
        if (afterBlank && !inCode)
            inMaths = false;
        at = end + 1;
    }
    return settled;
}

} // namespace Pennybench::Widgets
