#include "app/scoring/maths/extraction/evidence.h"
#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/maths/extraction/quantities.h"
#include "app/scoring/maths/reading/mathlexer.h"
#include "app/scoring/maths/reading/mathreading.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// A sentence that happens to be readable: words where no unit would be that long.
bool saysMore(const Expression &node)
{
    return (node.kind == Kind::Text || node.kind == Kind::Quantity) && node.name.count(u' ') > 2;
}

bool isWords(const Expression &node)
{
    return node.kind == Kind::Text;
}

/// "I get 6", "we have $x$": a word of prose right before what could be an answer.
bool opensLikeASentence(const QString &text)
{
    static const auto opening = uR"(^[\p{L} ]*?(\p{Ll}{3,}|is|are)\s+[-\d$])"_reu;
    const auto match = opening.match(text);
    const QString word = match.captured(1);
    if (word == u"is" || word == u"are")
        return true;
    return match.hasMatch() && !wordList<"functions">().contains(word) && !wordList<"vague">().contains(word)
        && !wordList<"connectives">().contains(word) && !wordTable<"letters">().contains(word);
}

/// The formula where the span is a single one between dollar signs.
TextSpan withoutDollars(const QString &text, const TextSpan &span)
{
    static const auto single = uR"(^(\$\$?)[^$]+?\.?\s*\1$)"_re;
    const auto match = single.match(text.mid(span.start, span.end - span.start));
    const qsizetype marks = match.capturedLength(1);
    return match.hasMatch() ? trimmed(text, {span.start + marks, span.end - marks}) : span;
}

/// The answer at the beginning of a sentence that goes on: "72 because …".
std::optional<TextSpan> leadingNumber(const QString &text, const TextSpan &span)
{
    const QList<TextSpan> numbers = numbersIn(text, span);
    static const auto nothing = uR"(^[\s$€£¥₫*(]*$)"_re;
    const bool leads =
        !numbers.isEmpty() && text.mid(span.start, numbers.first().start - span.start).contains(nothing);
    return leads ? std::optional(numbers.first()) : std::nullopt;
}

/// "f(3) =" where the value is said to be that of a function: f(3) = 7 is not an answer to f(2) = 7.
QRegularExpressionMatch functionBefore(const QString &text, qsizetype start)
{
    constexpr qsizetype reach = 40;
    return phrase<"maths: function before">().match(
        text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach)));
}

} // namespace

TextSpan trimmed(const QString &text, TextSpan span)
{
    static const QString before = QStringLiteral(" \n*`_:：\"“>#。，,=");
    static const QString after = QStringLiteral(" \n*`_\"”.。，,;:!！");
    while (span.start < span.end && before.contains(text.at(span.start)))
        ++span.start;
    while (span.end > span.start && after.contains(text.at(span.end - 1))
        && !(text.at(span.end - 1) == u'!' && span.end - span.start > 1 && text.at(span.end - 2).isDigit()))
        --span.end;
    return span;
}

TextSpan lastLineOf(const QString &text)
{
    const TextSpan whole = trimmed(text, {0, text.size()});
    const qsizetype lineEnd = text.lastIndexOf(u'\n', whole.end - 1);
    return trimmed(text, {std::max(whole.start, lineEnd + 1), whole.end});
}

bool isBareAnswer(const QString &text)
{
    static const auto verb =
        uR"(\d[^\n]*\b(?:makes?|gives?|leaves?|yields?)\b|[.!?]["*_]*\s+\p{Lu}\p{Ll})"_reu;
    if (text.isEmpty() || text.size() > longestBareAnswer || opensLikeASentence(text) || text.contains(verb))
        return false;
    try {
        WorkBudget budget(5'000);
        for (const MathReading &reading : readMath(text, NumberLocale::Unknown, Side::Answer, budget)) {
            const bool label =
                reading.tree->kind == Kind::Relation && reading.tree->parts[0]->kind == Kind::Text;
            if (label || (!anyNode(reading.tree, isWords) && !anyNode(reading.tree, saysMore)))
                return true;
        }
        return false;
    } catch (const WorkLimitReached &) {
        return text.contains(u'\\') && !looksLikeProse(text); // a formula, whatever it is worth
    }
}

QList<qsizetype> afterCopulas(const QString &text, const TextSpan &within)
{
    constexpr qsizetype most = 6;
    static const auto denied = uR"((?:不|并非|没|không phải|không|chưa)\s*$)"_re;
    QList<qsizetype> after;
    for (const QRegularExpressionMatch &match :
        phrase<"maths: hands over">().globalMatch(text, within.start)) {
        if (match.capturedStart() >= within.end)
            break;
        const QString lead = text.mid(within.start, match.capturedStart() - within.start);
        const auto dollars = lead.count(u'$') - lead.count(QLatin1String("$$"));
        if (match.captured() == u"=" && dollars % 2 == 1) // within a formula
            continue;
        const qsizetype before = std::max<qsizetype>(within.start, match.capturedStart() - 12);
        if (text.mid(before, match.capturedStart() - before).contains(denied))
            continue;
        if (after.size() == most)
            after.removeLast();
        after += match.capturedEnd();
    }
    return after;
}

std::optional<TextSpan> bareRest(const QString &text, const TextSpan &within, const QList<qsizetype> &places)
{
    for (const qsizetype place : places) {
        const TextSpan rest = trimmed(text, {place, within.end});
        if (isBareAnswer(text.mid(rest.start, rest.end - rest.start)))
            return withoutDollars(text, rest);
    }
    return std::nullopt;
}

ExtractedAnswer AnswerReader::extracted(const TextSpan &span, const Message &how) const
{
    ExtractedAnswer found{.text = words(span), .start = span.start, .end = span.end, .how = how};
    if (const auto function = functionBefore(text, span.start); function.hasMatch()) {
        found.text = function.captured(1) + QStringLiteral(" = ") + found.text;
        found.start -= function.capturedLength();
    }
    return found;
}

ExtractedAnswer AnswerReader::fromQuantity(const SaidQuantity &said, const Message &how) const
{
    if (said.values.isEmpty())
        return extracted(withUnit(text, said.span), how);
    ExtractedAnswer found = extracted(said.span, how);
    for (const TextSpan &value : said.values)
        found.values += text.mid(value.start, value.end - value.start);
    found.isOneOfThem = said.isOneOfThem;
    return found;
}

std::optional<ExtractedAnswer> AnswerReader::fromSentence(const TextSpan &given, const Message &how) const
{
    const TextSpan span = trimmed(text, given);
    if (const auto asked = askedQuantity(text, span, question))
        return fromQuantity(*asked, how);
    if (isBareAnswer(words(span)))
        return extracted(span, how);
    const QList<qsizetype> copulas = afterCopulas(text, span);
    const auto rest = bareRest(text, span, copulas);
    if (rest && !isOnlyADate(*rest, span))
        return extracted(*rest, how);
    QList<qsizetype> leads;
    if (!copulas.isEmpty())
        leads += copulas.last();
    leads += span.start;
    for (const qsizetype lead : leads) {
        const auto number = leadingNumber(text, trimmed(text, {lead, span.end}));
        const auto said = number ? quantityFrom(text, *number, span.end, question) : std::nullopt;
        if (said)
            return fromQuantity(*said, how);
    }
    const auto formula = lastFormula(text, span);
    const auto said = saidQuantity(text, span, question);
    if (formula && (!said || (said->span.start < formula->end && !isOnlyAName(text, *formula))))
        return extracted(*formula, how);
    if (const auto amounts = amountsIn(text, span); !amounts.isEmpty() && said && said->values.isEmpty())
        return extracted(amounts.last(), how);
    return said ? fromQuantity(*said, how) : ifShort(span, how);
}

std::optional<ExtractedAnswer> AnswerReader::ifShort(const TextSpan &span, const Message &how) const
{
    constexpr qsizetype longest = 120;
    const qsizetype size = span.end - span.start;
    const bool isShort = size > 0 && size <= longest && !isOnlyMarkers(words(span));
    return isShort ? std::optional(extracted(span, how)) : std::nullopt;
}

bool AnswerReader::isOnlyADate(const TextSpan &part, const TextSpan &sentence) const
{
    return isOnlyALabel(text, part) && !isOnlyALabel(text, sentence);
}

} // namespace Pennybench::Scoring
