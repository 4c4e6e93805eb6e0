#include "widgets/richtext/sourcetext.h"

#include <QRegularExpression>
#include <QStringList>

namespace Pennybench::Widgets {

namespace {

constexpr qsizetype longestWord = 2000;
constexpr qsizetype mostBrackets = 2000;

/// The mark keeps off the line ends and the fences around it.
Stretch tightened(const QString &text, Stretch marked)
{
    if (marked.at < 0 || marked.length <= 0 || marked.at + marked.length > text.size())
        return {};
    qsizetype end = marked.at + marked.length;
    while (marked.at < end && text.at(marked.at).isSpace())
        ++marked.at;
    if (QStringView(text).mid(marked.at).startsWith(u"```")) {
        const qsizetype lineEnd = text.indexOf(u'\n', marked.at);
        marked.at = lineEnd < 0 ? end : lineEnd + 1;
    }
    if (marked.at < end && QStringView(text).left(end).trimmed().endsWith(u"```"))
        end = text.lastIndexOf(QLatin1String("```"), end - 1);
    while (end > marked.at && text.at(end - 1).isSpace())
        --end;
    return {marked.at, end - marked.at};
}

} // namespace

QString cleanedSource(const QString &text, const Stretch &wanted)
{
    const Stretch marked = tightened(text, wanted);
    QString result;
    result.reserve(text.size() + 2);
    qsizetype sinceBreak = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (marked.length > 0 && i == marked.at)
            result += markBegins;
        if (marked.length > 0 && i == marked.at + marked.length)
            result += markEnds;
        const char16_t c = text.at(i).unicode();
        const bool isControl = (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7F && c < 0xA0);
        if (c == 0x2028 || c == 0x2029 || (c == u'\r' && (i + 1 >= text.size() || text.at(i + 1) != u'\n')))
            result += u'\n';
        else if ((c >= 0xE000 && c <= 0xE003) || c == 0xFDD0 || c == 0xFDD1 || c == 0xFFFC)
            result += QChar::ReplacementCharacter;
        else if (!isControl)
            result += QChar(c);
        sinceBreak = QChar(c).isSpace() ? 0 : sinceBreak + 1;
        if (sinceBreak >= longestWord && !QChar(c).isHighSurrogate()) {
            result += u'\n';
            sinceBreak = 0;
        }
    }
    if (marked.length > 0 && marked.at + marked.length == text.size())
        result += markEnds;
    return result;
}

QString withFormulaNumbers(const QString &text, const QList<MathSpan> &spans)
{
    static const QRegularExpression star(
        QStringLiteral("(?<=[\\p{L}\\p{N})\\]}])\\*(?=[\\p{L}\\p{N}(\\[{])"));
    QString result;
    qsizetype done = 0;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        result += QStringView(text).mid(done, spans.at(i).at - done);
        result += formulaBegins + QString::number(i) + formulaEnds;
        done = spans.at(i).at + spans.at(i).length;
    }
    result += QStringView(text).mid(done);
    // md4c takes a time that grows with the square of the number of brackets in a paragraph.
    const bool tooManyBrackets = result.count(u'[') > mostBrackets;
    if (!result.contains(u'*') && !tooManyBrackets)
        return result;
    QStringList lines = result.split(u'\n');
    bool inCode = false;
    for (QString &line : lines) {
        const QStringView trimmed = QStringView(line).trimmed();
        const bool fence = trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~");
        inCode = fence ? !inCode : inCode;
        if (!inCode && !fence && line.contains(u'*') && !line.contains(u'`'))
            line.replace(star, QStringLiteral("\\*"));
        if (!inCode && !fence && tooManyBrackets)
            line.replace(u'[', QStringLiteral("\\["));
    }
    return lines.join(u'\n');
}

} // namespace Pennybench::Widgets
