#include "app/scoring/maths/answerextraction.h"

#include "app/scoring/maths/answerboxes.h"
#include "app/scoring/maths/answerformulas.h"
#include "app/scoring/maths/answermarkers.h"
#include "app/scoring/maths/mathreading.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

using Found = std::optional<ExtractedAnswer>;

constexpr qsizetype longestBareAnswer = 400;
constexpr qsizetype longestWords = 120;
constexpr qsizetype searchedTail = 20'000;

ExtractedAnswer extracted(const QString &text, const TextSpan &span, const QString &how)
{
    return {text.mid(span.start, span.end - span.start), span.start, span.end, how};
}

/// Without blanks, markup, quotes and end marks around it.
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

/// A sentence that happens to be readable: words where no unit would be that long.
bool saysMore(const Expression &node)
{
    return (node.kind == Kind::Text || node.kind == Kind::Quantity) && node.name.count(u' ') > 2;
}

bool isWords(const Expression &node)
{
    return node.kind == Kind::Text;
}

/// Whether the text is nothing but an answer.
bool isBareAnswer(const QString &text)
{
    if (text.isEmpty() || text.size() > longestBareAnswer)
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

/// Where "is", "là", "为" and the like hand over to what something is.
qsizetype afterCopula(const QString &text, const TextSpan &within)
{
    static const QRegularExpression copula(
        QStringLiteral(
            "\\b(?:is|are|equals|was|would be|will "
            "be|là|bằng|est|sont|es|son|ist|sind|adalah)\\b:?|[为是]|[:：=](?!\\s*$)|\\bهو\\b|\\bهي\\b"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    qsizetype after = -1;
    auto matches = copula.globalMatch(text, within.start);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() >= within.end)
            break;
        after = match.capturedEnd();
    }
    return after;
}

/// The answer at the beginning of a sentence that goes on: "72 because …".
std::optional<TextSpan> leadingNumber(const QString &text, const TextSpan &span)
{
    const auto first = firstNumberIn(text, span);
    if (!first)
        return std::nullopt;
    static const QRegularExpression nothing(QStringLiteral("^[\\s$€£¥₫*(]*$"));
    return text.mid(span.start, first->start - span.start).contains(nothing) ? first : std::nullopt;
}

/// The answer in a sentence that a marker announced.
Found fromSentence(const QString &text, const TextSpan &given, const QString &how)
{
    const TextSpan span = trimmed(text, given);
    if (isBareAnswer(text.mid(span.start, span.end - span.start)))
        return extracted(text, span, how);
    if (const qsizetype copula = afterCopula(text, span); copula > span.start) {
        const TextSpan rest = trimmed(text, {copula, span.end});
        if (isBareAnswer(text.mid(rest.start, rest.end - rest.start)))
            return extracted(text, rest, how);
        if (const auto number = leadingNumber(text, rest))
            return extracted(text, *number, how);
    }
    if (const auto number = leadingNumber(text, span))
        return extracted(text, *number, how);
    if (const auto amount = lastAmount(text, span))
        return extracted(text, *amount, how);
    const auto formula = lastFormula(text, span);
    const auto number = lastNumber(text, span);
    if (formula && (!number || number->start < formula->end))
        return extracted(text, *formula, how);
    if (number)
        return extracted(text, *number, how);
    const bool words = span.end > span.start && span.end - span.start <= longestWords;
    return words ? Found(extracted(text, span, how)) : std::nullopt;
}

Found inAnswerTags(const QString &text)
{
    static const QRegularExpression opening(
        QStringLiteral("<answer>"), QRegularExpression::CaseInsensitiveOption);
    const qsizetype start = text.lastIndexOf(opening);
    if (start < 0)
        return std::nullopt;
    const qsizetype end = text.indexOf(u"</answer>", start, Qt::CaseInsensitive);
    return fromSentence(text, {start + 8, end < 0 ? text.size() : end}, QStringLiteral("in <answer>"));
}

Found afterMarker(const QString &text)
{
    for (const MarkedText &marked : markedTexts(text)) {
        const QString how = QStringLiteral("after \"%1\"").arg(marked.marker);
        if (const Found found = fromSentence(text, {marked.start, marked.end}, how))
            return found;
    }
    return std::nullopt;
}

/// "The final answer is …" after the last box says it again, or better.
Found statedAfter(const QString &text, qsizetype box)
{
    static const QRegularExpression value(QStringLiteral("\\d|\\\\[a-zA-Z]"));
    for (const MarkedText &marked : markedTexts(text)) {
        if (marked.start < box || !marked.marker.contains(u"answer is", Qt::CaseInsensitive))
            continue;
        const Found found =
            fromSentence(text, {marked.start, marked.end}, QStringLiteral("after \"%1\"").arg(marked.marker));
        if (found && found->text.contains(value))
            return found;
    }
    return std::nullopt;
}

Found wholeText(const QString &text)
{
    const TextSpan span = trimmed(text, {0, text.size()});
    if (span.end - span.start > longestBareAnswer
        || !isBareAnswer(text.mid(span.start, span.end - span.start)))
        return std::nullopt;
    return extracted(text, span, QStringLiteral("the whole answer"));
}

/// Whichever stands later: the last formula or the last number outside it.
Found lastFormulaOrNumber(const QString &text)
{
    const TextSpan tail{std::max<qsizetype>(0, text.size() - searchedTail), text.size()};
    const auto formula = lastFormula(text, tail);
    const auto number = lastNumber(text, tail);
    if (formula && (!number || number->start < formula->end))
        return extracted(text, trimmed(text, *formula), QStringLiteral("the last formula"));
    if (number)
        return extracted(text, *number, QStringLiteral("the last number"));
    return std::nullopt;
}

Found lastLine(const QString &text)
{
    const TextSpan whole = trimmed(text, {0, text.size()});
    const qsizetype lineEnd = text.lastIndexOf(u'\n', whole.end - 1);
    const TextSpan line = trimmed(text, {std::max(whole.start, lineEnd + 1), whole.end});
    const bool fits = line.end > line.start && line.end - line.start <= longestWords;
    return fits ? Found(extracted(text, line, QStringLiteral("the last line"))) : std::nullopt;
}

bool hasFormulaSigns(const QString &text)
{
    return text.contains(u'$') || text.contains(QLatin1String("\\(")) || text.contains(QLatin1String("\\["));
}

} // namespace

std::optional<ExtractedAnswer> extractAnswer(const QString &folded)
{
    const Found box = lastBox(folded);
    if (const Found stated = statedAfter(folded, box ? box->end : folded.size()))
        return stated;
    if (box)
        return box;
    if (const Found tagged = inAnswerTags(folded))
        return tagged;
    if (const Found marked = afterMarker(folded))
        return marked;
    if (const Found whole = wholeText(folded))
        return whole;
    if (const Found found = lastFormulaOrNumber(folded))
        return found;
    return lastLine(folded);
}

QString expectedAnswer(const QString &folded)
{
    if (const Found box = lastBox(folded))
        return box->text;
    const qsizetype hashes = folded.lastIndexOf(QLatin1String("####"));
    if (hashes >= 0)
        return folded.mid(hashes + 4).trimmed();
    if (folded.size() > longestBareAnswer && hasFormulaSigns(folded)) {
        if (const auto formula = lastFormula(folded, {0, folded.size()}))
            return folded.mid(formula->start, formula->end - formula->start);
    }
    return folded.trimmed();
}

} // namespace Pennybench
