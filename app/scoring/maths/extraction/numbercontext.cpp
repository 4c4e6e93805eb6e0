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
    if (before.contains(phrase<"maths: points">()) || behind.contains(phrase<"maths: counts no thing">()))
        return true;
    static const auto only = uR"(\b(?:only|just|exactly)\s+$)"_rei;
    if (word != u"one" || before.contains(only))
        return false;
    return !before.contains(phrase<"maths: counts">()) || behind.contains(phrase<"maths: pronoun behind">());
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
    QStringList words;
    while (words.size() < 3) {
        const auto match = word.match(text, end);
        const QString found = match.captured(1).toLower();
        if (!match.hasMatch() || phrase<"maths: end of a counted thing">().match(found).hasMatch())
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
    return leadOf(text, from, number.start).contains(phrase<"maths: label before a number">())
        || textBetween(text, number.end, std::min(text.size(), number.end + 14))
               .contains(phrase<"maths: label behind a number">());
}

QList<TextSpan> matchesOf(const QRegularExpression &pattern, const QString &text, const TextSpan &within)
{
    QList<TextSpan> spans;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text.left(within.end), within.start)) {
        spans += {match.capturedStart(), match.capturedEnd()};
    }
    return spans;
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
    if (between.size() > 40 || between.contains(phrase<"maths: verb between">()))
        return Joint::None;
    return between.contains(phrase<"maths: or">()) ? Joint::Or
        : between.contains(phrase<"maths: and">()) ? Joint::And
                                                   : Joint::None;
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
    QStringList words;
    auto matches = phrase<"maths: asks how many">().globalMatch(question.right(4'000));
    while (matches.hasNext())
        words = countedThing(matches.next().captured(1), 0);
    return words;
}

} // namespace Pennybench::Scoring
