#include "app/scoring/maths/extraction/answerlabel.h"
#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/maths/extraction/preparedanswer.h"
#include "app/scoring/maths/extraction/quantities.h"
#include "app/scoring/maths/mathreasons.h"
#include "app/scoring/maths/reading/mathreading.h"
#include "app/scoring/maths/scorers.h"
#include "app/scoring/maths/values/values.h"
#include "app/scoring/patterns.h"
#include "app/scoring/reasons.h"
#include "app/scoring/specmessages.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

struct ReadNumber {
    mpq_class value;
    Confidence confidence = Confidence::Certain;
    bool isPercent = false;
};

/// The number in "x = 72", "72 %", "72 kg", "35 + 37 = 72", "4:00".
std::optional<ReadNumber> numberIn(const ExpressionPtr &tree, WorkBudget &budget)
{
    if (const auto labelled = labelledAnswer(tree)) {
        const auto exact = numberIn(labelled->values.front(), budget);
        const auto last = numberIn(labelled->values.back(), budget);
        const bool rounded = exact && last && abs(exact->value - last->value) * 100 <= abs(exact->value);
        return rounded || !last ? exact : last; // "(7)2 ≈ 49" is no product
    }
    if (tree->kind == Kind::Time && tree->value->get_num() % 60 == 0)
        return ReadNumber{.value = *tree->value / 60};
    constexpr int blanksOfAUnit = 2; // "One day she will know" gives no number
    if (tree->kind == Kind::Quantity && tree->name.count(u' ') > blanksOfAUnit)
        return std::nullopt;
    if (tree->kind == Kind::Percent || tree->kind == Kind::Quantity || tree->kind == Kind::Degree) {
        auto inner = numberIn(tree->parts.front(), budget);
        if (inner && tree->kind == Kind::Percent)
            inner->isPercent = true;
        return inner;
    }
    const auto value = exactValue(tree, budget);
    return value ? std::optional(ReadNumber{.value = *value}) : std::nullopt;
}

/// The ways to read a text as one number.
std::vector<ReadNumber> readNumbers(const QString &text, NumberLocale locale, Side side)
{
    static const auto afternoon = uR"((?i)p\.?\s?m\b|chiều|tối|下午|晚上)"_re;
    std::vector<ReadNumber> numbers;
    try {
        WorkBudget budget;
        for (const MathReading &reading : readMath(text, locale, side, budget)) {
            if (auto number = numberIn(reading.tree, budget)) {
                number->confidence = reading.confidence;
                numbers.push_back(*number);
                if (reading.tree->kind == Kind::Time && number->value > 12 && text.contains(afternoon))
                    numbers.push_back({number->value - 12, reading.confidence, false});
            }
        }
    } catch (const WorkLimitReached &) {
        numbers.clear(); // no number of any use is that hard to read
    }
    return numbers;
}

/// The extracted answer where it is a number or several, else a number in it; prepared then holds what
/// decided.
std::vector<ReadNumber> answeredNumbers(
    PreparedAnswer &prepared, NumberLocale locale, const Question &question)
{
    if (!prepared.extracted || !prepared.extracted->values.isEmpty())
        return {};
    if (auto numbers = readNumbers(prepared.extracted->text, locale, Side::Answer); !numbers.empty())
        return numbers;
    const QString &text = prepared.folded.text;
    const TextSpan span{prepared.extracted->start, prepared.extracted->end};
    const auto said = saidQuantity(text, span, question);
    if (!said)
        return {};
    prepared.extracted->start = said->span.start;
    prepared.extracted->end = said->span.end;
    prepared.extracted->text = text.mid(said->span.start, said->span.end - said->span.start);
    for (const TextSpan &value : said->values)
        prepared.extracted->values += text.mid(value.start, value.end - value.start);
    prepared.extracted->isOneOfThem = said->isOneOfThem;
    return said->values.isEmpty() ? readNumbers(prepared.extracted->text, locale, Side::Answer)
                                  : std::vector<ReadNumber>();
}

/// What "digits" says about the expected value, and what its own digits say.
struct Allowance {
    mpq_class off; ///< the largest error that is allowed
    Message rule; ///< in the reason
};

Allowance allowanceFor(const ScoringInput &input, const ReadNumber &expected)
{
    constexpr int digitsOfADouble = 15;
    const QJsonValue digits = input.spec.fields.value(u"digits");
    if (digits.isDouble()) {
        const int decimals = std::clamp(digits.toInt(), 0, 100);
        mpz_class power;
        mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(decimals));
        return {mpq_class(1, 2 * power), Message(MathReasons::toDecimals, {QString::number(decimals)})};
    }
    static const auto zeros = uR"(^[^1-9]*|\D)"_re;
    const QString written = input.spec.expected();
    if (written.contains(u'.') && QString(written).remove(zeros).size() >= digitsOfADouble)
        return {abs(expected.value) / (1L << 52), MathReasons::toPrecision};
    return {0, MathReasons::exact};
}

/// 10 % is 0.1, and it is also 10; 10 alone is not 0.1, and 0.25 % is not 0.25.
bool agree(const ReadNumber &expected, const ReadNumber &given, const mpq_class &off)
{
    const auto close = [&off](const mpq_class &a, const mpq_class &b) { return abs(a - b) <= off; };
    const bool mayBePlain =
        given.isPercent == expected.isPercent || expected.isPercent || abs(expected.value) >= 1;
    return (mayBePlain && close(expected.value, given.value))
        || (given.isPercent && !expected.isPercent && close(expected.value, given.value / 100))
        || (expected.isPercent && !given.isPercent && close(expected.value / 100, given.value));
}

/// The most certain pair of readings that agree.
const ReadNumber *agreeing(
    const std::vector<ReadNumber> &expected, const std::vector<ReadNumber> &given, const mpq_class &off)
{
    const ReadNumber *best = nullptr;
    for (const ReadNumber &right : expected) {
        for (const ReadNumber &number : given) {
            if (agree(right, number, off) && (!best || number.confidence < best->confidence))
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
    if (expected.empty())
        return undecided(score, {MathReasons::expectedNoNumber, {score.expected}});
    score.expectedForm = rationalText(expected.front().value);
    const Allowance allowance = allowanceFor(input, expected.front());
    const Question question{input.prompt};
    PreparedAnswer prepared = prepareAnswer(input.answer, question);
    if (prepared.extracted && prepared.extracted->isRefusal)
        return withoutAnswer(score, input, prepared, {});
    const auto given = answeredNumbers(prepared, locale, question);
    if (prepared.extracted && !prepared.extracted->values.isEmpty()) {
        describeExtraction(score, input.answer, prepared);
        return severalValues(score, *prepared.extracted, input.truncated, [&](const QString &value) {
            return agreeing(expected, readNumbers(value, locale, Side::Answer), allowance.off) != nullptr;
        });
    }
    if (given.empty())
        return withoutAnswer(score, input, prepared, ExtractionReasons::aNumber);
    describeExtraction(score, input.answer, prepared);
    const ReadNumber *equal = agreeing(expected, given, allowance.off);
    score.extractedForm = rationalText(equal ? equal->value : given.front().value);
    if (equal && equal->confidence == Confidence::Guessed)
        return undecided(score, toldIfCut({MathReasons::twoReadings, {score.extracted}}, input.truncated));
    setShare(score, equal != nullptr);
    const bool assumed = equal && equal->confidence == Confidence::Assumed;
    score.reason = equal ? Message(assumed ? MathReasons::equalAssumed : MathReasons::equal,
                       {score.extracted, score.expected, allowance.rule})
                         : Message(MathReasons::different, {score.extracted, score.expected});
    if (input.truncated)
        score.reason = toldIfCut(Message(Reasons::asSentence, {score.reason}), true);
    return withDoubt(score, *prepared.extracted, input.truncated);
}

Message NumberScorer::problemWith(const ScorerSpec &spec) const
{
    return readNumbers(expectedAnswer(folded(spec.expected()).text), NumberLocale::Unknown, Side::Expected)
               .empty()
        ? Message(SpecMessages::expectedNumber, {spec.expected()})
        : Message();
}

} // namespace Pennybench::Scoring
