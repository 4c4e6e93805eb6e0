#include "app/scoring/maths/extraction/evidence.h"
#include "app/scoring/maths/extraction/quantities.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// Words around a number word that show that it counts nothing.
bool countsNothing(const QString &before, const QString &word, const QString &behind)
{
    static const auto pointing =
        uR"((?:^|[\s(])(?:the|these|those|all|both|of|step|part|other|last|first|next|any|no|every|each)"
        R"(|that|this|which|another|in|into|hai|ba|cả|những|các|bước|phần|thứ)\s+$)"_rei;
    static const auto counting =
        uR"(\b(?:exactly|only|just|is|are|has|have|holds?|needs?|leaves?|remains?|gets?|got|counted)"
        R"(|bought|left)\s+$)"_rei;
    static const auto pronoun =
        uR"(^\s+(?:of|another|more|day|such|who|that|way|thing|would|can|could|should|must|needs?|might)"
        R"(|may|has|is|cannot)\b)"_rei;
    if (before.contains(pointing) || behind.contains(phrase<"maths: counts no thing">()))
        return true;
    static const auto only = uR"(\b(?:only|just|exactly)\s+$)"_rei;
    if (word != u"one" || before.contains(only))
        return false;
    return !before.contains(counting) || behind.contains(pronoun);
}

} // namespace

QList<TextSpan> countedWords(const QString &text, const TextSpan &within)
{
    constexpr qsizetype reach = 24;
    QList<TextSpan> found;
    auto matches = phrase<"maths: number word">().globalMatch(text, within.start);
    qsizetype taken = within.start;
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedEnd() > within.end)
            break;
        if (match.capturedStart() < taken)
            continue;
        const qsizetype start = match.capturedStart();
        const auto number = numberInWords(QStringView(text).mid(start, within.end - start));
        if (!number)
            continue;
        static const auto below = uR"(\G degrees? below zero)"_rei;
        const auto sign = below.match(text, start + number->size);
        const qsizetype end = sign.hasMatch() ? sign.capturedEnd() : start + number->size;
        const QString before =
            text.mid(std::max(within.start, start - reach), start - std::max(within.start, start - reach));
        const QString word = text.mid(start, number->size).toLower();
        if (!countsNothing(before, word, text.mid(end, reach))) {
            found += {start, end};
            taken = end;
        }
    }
    return found;
}

QString textBetween(const QString &text, qsizetype from, qsizetype to)
{
    return from < to ? text.mid(from, to - from) : QString();
}

QStringList countedThing(const QString &text, qsizetype end)
{
    static const auto word = uR"(\G[\s*_]*([\p{L}][\p{L}'-]*))"_rei;
    static const auto stop =
        u"^(?:and|or|in|of|to|for|with|from|is|are|was|were|at|on|per|than|that|which|who|left|each|và"
        "|hoặc|trong|của|để|cho|là|nhé|thôi|ạ|nha)$"_re;
    QStringList words;
    while (words.size() < 3) {
        const auto match = word.match(text, end);
        const QString found = match.captured(1).toLower();
        if (!match.hasMatch() || stop.match(found).hasMatch())
            break;
        words += found.size() > 3 && found.endsWith(u's') ? found.chopped(1) : found;
        end = match.capturedEnd();
    }
    return words;
}

QString leadOf(const QString &text, qsizetype from, qsizetype start)
{
    constexpr qsizetype reach = 60;
    return textBetween(text, std::max(from, start - reach), start);
}

bool isLabel(const QString &text, qsizetype from, const TextSpan &number)
{
    static const auto behind =
        uR"(^(?:(?:st|nd|rd|th)\b|\s*(?:步|页|题|章|节|行|号|层|楼|名|小时制)|[- ]hour (?:clock|time)"
        "|format))"_rei;
    return leadOf(text, from, number.start).contains(phrase<"maths: label before a number">())
        || textBetween(text, number.end, std::min(text.size(), number.end + 14)).contains(behind);
}

QList<TextSpan> matchesOf(const QRegularExpression &pattern, const QString &text, const TextSpan &within)
{
    QList<TextSpan> spans;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text.left(within.end), within.start)) {
        spans += {match.capturedStart(), match.capturedEnd()};
    }
    return spans;
}

bool isDeniedBy(const QString &lead)
{
    static const auto denied =
        uR"((?:\bnot|n't|\binstead of|\brather than|không phải|chứ không|不是|而非)\s*(?:là|phải|be)"
        R"(|simply|just)?\s*[*_$]*$)"_rei;
    return lead.contains(denied);
}

bool isDetail(const QString &between)
{
    static const auto &detail = phrase<"maths: detail">();
    return between.contains(detail);
}

bool isRange(const QString &lead, const QString &between)
{
    static const auto dash = uR"(^(?:[-~～]|\s?~\s?|\s*(?:to|đến|tới|到|至)\s*)$)"_re;
    static const auto words = uR"(^\s*(?:\p{L}+\s+)?(?:to|and|đến|tới)\s*[$€£]*$)"_rei;
    static const auto opens = uR"(\b(?:from|between|từ|khoảng từ)\s*[$€£*]*$)"_rei;
    return between.contains(dash) || (lead.contains(opens) && between.contains(words));
}

Joint jointOf(const QString &between)
{
    static const auto either =
        uR"((?:^|[\s,，*_])(?:or|hoặc|hay)(?: (?:maybe|perhaps|possibly|là|có thể|even))*[\s$*_]*$)"
        R"(|(?:或者?|也可能是|还是)\s*$|(?:maybe|perhaps|possibly)\s*$)"_rei;
    static const auto both =
        uR"((?:^|[\s,，*_])(?:and|&|và|plus)[\s$*_]*$|(?:和|与|以及|、|及)\s*$|^[\s*_]*[,，;][\s$*_]*$)"_rei;
    static const auto verbs =
        uR"([=≈.:]|\b(?:is|are|was|has|have|had|so|then|gives?|makes?|leaves?|gets?|gave|left|là|còn)"
        R"(|được)\b|[是有为得剩])"_rei;
    if (between.size() > 40 || between.contains(verbs))
        return Joint::None;
    return between.contains(either) ? Joint::Or : between.contains(both) ? Joint::And : Joint::None;
}

bool isCompound(const QStringList &first, const QStringList &second)
{
    const QHash<QString, QString> &chains = wordTable<"unit chains">();
    const QString chain = first.isEmpty() ? QString() : chains.value(first.first());
    return !chain.isEmpty() && !second.isEmpty() && first.first() != second.first()
        && chains.value(second.first()) == chain;
}

QStringList askedThing(const QString &question)
{
    static const auto asks = uR"((?:how many|bao nhiêu|mấy|多少|几)\s*((?:\p{L}+\s*){1,4}))"_rei;
    QStringList words;
    auto matches = asks.globalMatch(question.right(4'000));
    while (matches.hasNext())
        words = countedThing(matches.next().captured(1), 0);
    return words;
}

} // namespace Pennybench::Scoring
