#include "app/scoring/maths/extraction/answerreader.h"

#include "app/scoring/maths/extraction/answerformulas.h"
#include "app/scoring/maths/extraction/answermarkers.h"
#include "app/scoring/maths/extraction/asides.h"
#include "app/scoring/maths/extraction/bareanswer.h"
#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestWords = 120;

/// The answer at the beginning of a sentence that goes on: "72 because …".
std::optional<TextSpan> leadingNumber(const QString &text, const TextSpan &span)
{
    const auto first = firstNumberIn(text, span);
    if (!first)
        return std::nullopt;
    static const auto nothing = uR"(^[\s$€£¥₫*(]*$)"_re;
    return text.mid(span.start, first->start - span.start).contains(nothing) ? first : std::nullopt;
}

/// "f(3) =" where the value is said to be that of a function: f(3) = 7 is not an answer to f(2) = 7.
QRegularExpressionMatch functionBefore(const QString &text, qsizetype start)
{
    constexpr qsizetype reach = 40;
    static const auto function =
        uR"((?<![\p{L}\\])([a-zA-Z]\([^()\n]{1,20}\))\s*(?:=|(?:is|equals|là|bằng)\s|是|为)"
        R"(|等于)[\s*_$]*$)"_reu;
    return function.match(text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach)));
}

} // namespace

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
    if (const auto amount = lastAmount(text, span); amount && said && said->values.isEmpty())
        return extracted(*amount, how);
    if (said)
        return fromQuantity(*said, how);
    const bool isShort =
        span.end > span.start && span.end - span.start <= longestWords && !isOnlyMarkers(words(span));
    return isShort ? std::optional(extracted(span, how)) : std::nullopt;
}

std::optional<ExtractedAnswer> AnswerReader::lastLine() const
{
    const TextSpan line = lastLineOf(text);
    const bool fits =
        line.end > line.start && line.end - line.start <= longestWords && !isOnlyMarkers(words(line));
    return fits ? std::optional(extracted(line, ExtractionReasons::lastLine)) : std::nullopt;
}

bool AnswerReader::isOnlyADate(const TextSpan &part, const TextSpan &sentence) const
{
    return isOnlyALabel(text, part) && !isOnlyALabel(text, sentence);
}

} // namespace Pennybench::Scoring
