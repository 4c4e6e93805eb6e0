#include "app/scoring/maths/extraction/countedwords.h"

#include "app/scoring/maths/reading/numberwords.h"
#include "app/scoring/patterns.h"

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

} // namespace Pennybench::Scoring
