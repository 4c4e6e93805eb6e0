#include "app/scoring/maths/extraction/quantities.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

/// The matches that lie wholly within the span; one that goes beyond it ends before those that follow.
QList<TextSpan> spansWithin(const QRegularExpression &pattern, const QString &text, const TextSpan &within)
{
    QList<TextSpan> spans;
    for (qsizetype at = within.start; at < within.end;) {
        const auto match = pattern.match(text, at);
        if (!match.hasMatch() || match.capturedStart() >= within.end)
            break;
        if (match.capturedEnd() <= within.end)
            spans += {match.capturedStart(), match.capturedEnd()};
        at = std::max(match.capturedEnd(), at + 1);
    }
    return spans;
}

/// The last formula between single or double dollar signs.
std::optional<TextSpan> lastBetweenDollars(const QString &text, const TextSpan &within)
{
    std::optional<TextSpan> last;
    qsizetype opening = -1;
    for (qsizetype at = within.start; at < within.end; ++at) {
        if (text.at(at) != u'$' || (at > 0 && text.at(at - 1) == u'\\'))
            continue;
        const qsizetype size = at + 1 < within.end && text.at(at + 1) == u'$' ? 2 : 1;
        if (opening >= 0 && at > opening && !looksLikeProse(text.mid(opening, at - opening)))
            last = TextSpan{std::exchange(opening, -1), at};
        else
            opening = at + size;
        at += size - 1;
    }
    return last;
}

std::optional<TextSpan> lastBetween(
    const QString &text, const TextSpan &within, const QString &opening, const QString &closing)
{
    const qsizetype end = QStringView(text).left(within.end).lastIndexOf(closing);
    if (end < within.start)
        return std::nullopt;
    const qsizetype start = QStringView(text).left(end).lastIndexOf(opening);
    return start < within.start ? std::nullopt : std::optional(TextSpan{start + opening.size(), end});
}

TextSpan withPercent(const QString &text, TextSpan span)
{
    static const auto percent = uR"((?i)\G(?:\$|\\\)|\\\])?\s*(?:\\?%|percent(?:age)?\b|phần trăm))"_re;
    const auto match = percent.match(text, span.end);
    if (match.hasMatch())
        span.end = match.capturedEnd();
    return span;
}

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

bool looksLikeProse(const QString &text)
{
    static const auto known =
        uR"(\\(?:text(?:bf|it|rm)?|mathrm|mbox|operatorname|begin|end)\s*\{[^}]*\}|\\[a-zA-Z]+)"_re;
    static const auto word = uR"((?<![\p{L}])\p{Ll}{3,}(?![\p{L}])|[\p{Han}]{2,}|\n\s*\n)"_reu;
    if (text.size() > 2'000)
        return true;
    QString plain = text;
    plain.replace(known, QStringLiteral(" "));
    auto words = word.globalMatch(plain);
    while (words.hasNext()) {
        const QString found = words.next().captured();
        if (!wordList<"functions">().contains(found) && !wordList<"connectives">().contains(found)
            && !wordTable<"letters">().contains(found) && !wordList<"percent">().contains(found))
            return true;
    }
    return false;
}

std::optional<TextSpan> lastFormula(const QString &text, const TextSpan &within)
{
    std::optional<TextSpan> last = lastBetweenDollars(text, within);
    for (const auto &[opening, closing] : {std::pair{QStringLiteral("\\("), QStringLiteral("\\)")},
             {QStringLiteral("\\["), QStringLiteral("\\]")}}) {
        const auto found = lastBetween(text, within, opening, closing);
        if (found && (!last || found->start > last->start))
            last = found;
    }
    return last ? std::optional(withPercent(text, *last)) : std::nullopt;
}

bool isOnlyAName(const QString &text, const TextSpan &formula)
{
    const QString plain = text.mid(formula.start, formula.end - formula.start).trimmed();
    return plain.size() == 1 && plain.front().isLetter() && plain != u"e" && plain != u"i";
}

TextSpan withJoinedFormulas(const QString &text, const TextSpan &last)
{
    constexpr qsizetype longestJoint = 20;
    constexpr int most = 8;
    TextSpan joined = last;
    for (int i = 0; i < most; ++i) {
        const qsizetype from = std::max<qsizetype>(0, joined.start - longestJoint);
        const auto match = phrase<"maths: joint of formulas">().match(text.mid(from, joined.start - from));
        const auto before = match.hasMatch() && match.capturedLength() > 2
            ? lastFormula(text, {std::max<qsizetype>(0, from - 400), from + match.capturedStart() + 2})
            : std::nullopt;
        if (!before || before->end != from + match.capturedStart())
            break;
        joined.start = before->start;
    }
    return joined;
}

TextSpan withUnit(const QString &text, const TextSpan &number)
{
    const auto match = phrase<"maths: unit behind">().match(text, number.end);
    const QString unit = match.captured().trimmed();
    const bool known = unit != u"in" && !canonicalUnit(unit).isEmpty();
    return known ? TextSpan{number.start, match.capturedEnd()} : number;
}

QList<TextSpan> numbersIn(const QString &text, const TextSpan &within)
{
    return spansWithin(phrase<"maths: number">(), text, within);
}

QList<TextSpan> amountsIn(const QString &text, const TextSpan &within)
{
    return spansWithin(phrase<"maths: amount of money">(), text, within);
}

QList<TextSpan> countedWords(const QString &text, const TextSpan &within)
{
    constexpr qsizetype reach = 24;
    static const auto below = uR"(\G degrees? below zero)"_rei;
    QList<TextSpan> found;
    qsizetype taken = within.start;
    for (const QRegularExpressionMatch &match :
        phrase<"maths: number word">().globalMatch(text, within.start)) {
        const qsizetype start = match.capturedStart();
        if (match.capturedEnd() > within.end)
            break;
        const auto number =
            start < taken ? std::nullopt : numberInWords(QStringView(text).mid(start, within.end - start));
        if (!number)
            continue;
        const auto sign = below.match(text, start + number->size);
        const qsizetype end = sign.hasMatch() ? sign.capturedEnd() : start + number->size;
        const qsizetype from = std::max(within.start, start - reach);
        const QString word = text.mid(start, number->size).toLower();
        if (!countsNothing(text.mid(from, start - from), word, text.mid(end, reach))) {
            found += {start, end};
            taken = end;
        }
    }
    return found;
}

} // namespace Pennybench::Scoring
