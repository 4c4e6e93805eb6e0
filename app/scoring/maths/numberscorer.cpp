#include "app/scoring/maths/numberscorer.h"

#include "app/scoring/maths/extraction/answerformulas.h"
#include "app/scoring/maths/extraction/answerlabel.h"
#include "app/scoring/maths/extraction/preparedanswer.h"
#include "app/scoring/maths/reading/mathreading.h"
#include "app/scoring/maths/values/exactvalue.h"
#include "app/scoring/maths/values/normalform.h"

#include <algorithm>

namespace Pennybench {

namespace {

struct ReadNumber {
    mpq_class value;
    Confidence confidence;
};

/// The number in "x = 72", "72 %", "72 kg", "35 + 37 = 72".
std::optional<mpq_class> numberIn(const ExpressionPtr &tree, WorkBudget &budget)
{
    if (const auto labelled = labelledAnswer(tree))
        return numberIn(labelled->values.front(), budget);
    const bool wrapped =
        tree->kind == Kind::Percent || tree->kind == Kind::Quantity || tree->kind == Kind::Degree;
    return wrapped ? numberIn(tree->parts.front(), budget) : exactValue(tree, budget);
}

std::vector<ReadNumber> readNumbers(const QString &text, NumberLocale locale, Side side)
{
    std::vector<ReadNumber> numbers;
    try {
        WorkBudget budget;
        for (const MathReading &reading : readMath(text, locale, side, budget)) {
            if (const auto value = numberIn(reading.tree, budget))
                numbers.push_back({*value, reading.confidence});
        }
    } catch (const WorkLimitReached &) {
        numbers.clear(); // no number of any use is that hard to read
    }
    return numbers;
}

std::optional<ExtractedAnswer> extractedNumber(const QString &text, const TextSpan &within)
{
    const auto number = lastNumber(text, within);
    if (!number)
        return std::nullopt;
    return ExtractedAnswer{text.mid(number->start, number->end - number->start), number->start, number->end,
        QStringLiteral("the last number")};
}

/// The extracted answer where it is a number, else the last number in it, else the last number of all.
std::vector<ReadNumber> answeredNumbers(PreparedAnswer &prepared, NumberLocale locale)
{
    const QString &text = prepared.folded.text;
    std::vector<TextSpan> spans;
    if (prepared.extracted) {
        if (auto numbers = readNumbers(prepared.extracted->text, locale, Side::Answer); !numbers.empty())
            return numbers;
        spans.push_back({prepared.extracted->start, prepared.extracted->end});
    }
    spans.push_back({std::max<qsizetype>(0, text.size() - 20'000), text.size()});
    for (const TextSpan &span : spans) {
        prepared.extracted = extractedNumber(text, span);
        if (!prepared.extracted)
            continue;
        if (auto numbers = readNumbers(prepared.extracted->text, locale, Side::Answer); !numbers.empty())
            return numbers;
    }
    return {};
}

/// The surest pair of readings that agree.
const ReadNumber *agreeing(const std::vector<ReadNumber> &expected, const std::vector<ReadNumber> &given)
{
    const ReadNumber *best = nullptr;
    for (const ReadNumber &right : expected) {
        for (const ReadNumber &number : given) {
            if (right.value == number.value && (!best || number.confidence < best->confidence))
                best = &number;
        }
    }
    return best;
}

} // namespace

Score NumberScorer::score(const ScoringInput &input) const
{
    Score score{.expected = input.spec.expected(), .scorer = name()};
    const NumberLocale locale = numberLocale(input.language);
    const auto expected = readNumbers(expectedAnswer(folded(score.expected).text), locale, Side::Expected);
    if (expected.empty()) {
        score.reason = QStringLiteral("The expected value \"%1\" is no number.").arg(score.expected);
        return score;
    }
    score.expectedForm = rationalText(expected.front().value);
    PreparedAnswer prepared = prepareAnswer(input.answer);
    const auto given = answeredNumbers(prepared, locale);
    if (given.empty())
        return withoutAnswer(score, input.truncated, QStringLiteral("a number"));
    describeExtraction(score, input.answer, prepared);
    const ReadNumber *equal = agreeing(expected, given);
    score.extractedForm = rationalText(equal ? equal->value : given.front().value);
    if (equal && equal->confidence == Confidence::Guessed) {
        score.reason =
            QStringLiteral("%1 can be read in two ways, and one is right; give the prompt's language.")
                .arg(score.extracted);
        return score;
    }
    score.verdict = equal ? Verdict::Correct : Verdict::Incorrect;
    score.score = equal ? 1 : 0;
    const QString assumed = equal && equal->confidence == Confidence::Assumed
        ? QStringLiteral("; number format assumed")
        : QString();
    score.reason = equal
        ? QStringLiteral("extracted %1 = %2, exact%3").arg(score.extracted, score.expected, assumed)
        : QStringLiteral("extracted %1, expected %2").arg(score.extracted, score.expected);
    return score;
}

QString NumberScorer::problemWith(const ScorerSpec &spec) const
{
    return readNumbers(expectedAnswer(folded(spec.expected()).text), NumberLocale::Unknown, Side::Expected)
               .empty()
        ? QStringLiteral("\"expected\" must be a number, not \"%1\".").arg(spec.expected())
        : QString();
}

} // namespace Pennybench
