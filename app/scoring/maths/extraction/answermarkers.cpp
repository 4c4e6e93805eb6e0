#include "app/scoring/maths/extraction/evidence.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// "is – 6": after "is", ":" or "=" a dash before a number is its sign; the end of what precedes it.
qsizetype minusBehindCopula(const QString &text, qsizetype markerEnd, qsizetype end)
{
    static const auto minus = uR"((?:\bis|\blà|:|=)\s*(-)\s+(?=\d))"_re;
    constexpr qsizetype reach = 8;
    const qsizetype from = std::max<qsizetype>(0, markerEnd - reach);
    const auto sign = minus.match(text.mid(from, end - from + 1));
    return sign.hasMatch() && from + sign.capturedStart(1) >= markerEnd ? from + sign.capturedStart(1) : end;
}

/// What may stand between a marker and the answer.
qsizetype afterPunctuation(const QString &text, qsizetype at)
{
    static const auto between = uR"(\G(?:[ *_:：=`>-]|\bis\b|\blà\b)*)"_re;
    qsizetype end = between.match(text, at).capturedEnd();
    while (end > at && text.at(end - 1) == u'-') // belongs to the number
        --end;
    return minusBehindCopula(text, at, end);
}

/// The text after the marker; where its line holds nothing, the next line that does.
qsizetype startOfContent(const QString &text, qsizetype at)
{
    static const auto something = uR"([\p{L}\p{N}]|\\\[|\$)"_reu;
    for (int line = 0; line < 4 && at < text.size(); ++line) {
        at = afterPunctuation(text, at);
        const qsizetype lineEnd = text.indexOf(u'\n', at);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        if (QStringView(text).mid(at, end - at).toString().contains(something))
            return at;
        at = end + 1;
    }
    return text.size();
}

/// The end of a formula that begins at the position, or -1.
qsizetype formulaEnd(const QString &text, qsizetype at)
{
    for (const auto &[opening, closing] :
        {std::pair(u"$$", u"$$"), {u"$", u"$"}, {u"\\[", u"\\]"}, {u"\\(", u"\\)"}}) {
        const QStringView mark(opening);
        if (!QStringView(text).sliced(at).startsWith(mark))
            continue;
        const qsizetype found = text.indexOf(QStringView(closing), at + mark.size());
        return found < 0 ? -1 : found + mark.size();
    }
    return -1;
}

bool endsSentence(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u'。' || c == u'！' || c == u'\n')
        return true;
    if (c.isLowSurrogate() && at + 1 < text.size() && text.at(at + 1).isSpace())
        return true; // an emoji
    if (c != u'.' && c != u'?' && c != u'!')
        return false;
    const bool beforeHan = c != u'.' && at + 1 < text.size() && text.at(at + 1).script() == QChar::Script_Han;
    return beforeHan || at + 1 >= text.size() || text.at(at + 1).isSpace() || text.at(at + 1) == u'"'
        || text.at(at + 1) == u'*';
}

/// "$$x = 5.$$ Would you …": the full stop of a sentence stands within the formula that closes it.
bool endsWithFullStop(const QString &text, qsizetype end)
{
    static const auto stop = uR"(\.\s*(?:\$\$?|\\[)\]])$)"_re;
    return end < text.size() && text.at(end).isSpace()
        && text.mid(std::max<qsizetype>(0, end - 6), std::min<qsizetype>(end, 6)).contains(stop);
}

/// "I found this answer by", "to check the answer": words about an answer that give none.
bool announces(const QString &text, const QRegularExpressionMatch &marker)
{
    const QString behind = text.mid(marker.capturedEnd(), 60);
    return !marker.captured().endsWith(u"answer", Qt::CaseInsensitive)
        || !behind.contains(phrase<"maths: talk of an answer">());
}

/// Where the statement that holds the position ends: at the end of its sentence or before "but".
qsizetype endOfStatement(const QString &text, qsizetype from)
{
    const qsizetype end = sentenceEnd(text, from);
    const auto match = phrase<"maths: contrast">().match(text, from);
    return match.hasMatch() && match.capturedStart() < end ? match.capturedStart() : end;
}

} // namespace

qsizetype sentenceEnd(const QString &text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size()) {
        const qsizetype formula = formulaEnd(text, at);
        if (formula > at) {
            at = formula;
            if (endsWithFullStop(text, formula))
                return formula - 1;
            continue;
        }
        if (endsSentence(text, at))
            return at;
        at += text.at(at) == u'\\' ? 2 : 1;
    }
    return text.size();
}

bool isOnlyMarkers(const QString &text)
{
    static const auto content = uR"([^\s*_`:：#.。，,;…?？!！"“”'()\[\]{}$\\<>/=~-])"_re;
    QString rest = text;
    return !rest.remove(phrase<"maths: marker">())
                .remove(phrase<"maths: around a marker">())
                .contains(content);
}

QList<AnnouncedText> announcedTexts(const QString &text)
{
    constexpr qsizetype most = 4;
    QList<QRegularExpressionMatch> last;
    for (const QRegularExpressionMatch &match :
        phrase<"maths: marker">().globalMatch(text, startOfTail(text))) {
        if (announces(text, match))
            last += match;
    }
    last = last.last(std::min(most, last.size()));
    QList<AnnouncedText> found;
    for (auto match = last.crbegin(); match != last.crend(); ++match) {
        const qsizetype start = startOfContent(text, match->capturedEnd());
        if (start < text.size())
            found += {match->captured().trimmed(), start, std::max(start, sentenceEnd(text, start))};
    }
    return found;
}

std::optional<TextSpan> lastRefusal(const QString &text)
{
    QRegularExpressionMatch last;
    for (const auto &match : phrase<"maths: refusal">().globalMatch(text, startOfTail(text)))
        last = match;
    if (!last.hasMatch())
        return std::nullopt;
    static const auto end = u"[\n.。]"_re;
    const qsizetype start = text.left(last.capturedStart()).lastIndexOf(end) + 1;
    return TextSpan{start, endOfStatement(text, last.capturedEnd())};
}

} // namespace Pennybench::Scoring
