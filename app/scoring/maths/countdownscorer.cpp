#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/maths/extraction/preparedanswer.h"
#include "app/scoring/maths/mathreasons.h"
#include "app/scoring/maths/reading/mathparser.h"
#include "app/scoring/maths/scorers.h"
#include "app/scoring/maths/values/values.h"
#include "app/scoring/patterns.h"
#include "app/scoring/specmessages.h"

#include <QJsonArray>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

std::optional<mpq_class> rationalOf(const QJsonValue &value)
{
    if (!value.isDouble() || value.toDouble() != static_cast<double>(value.toInteger()))
        return std::nullopt;
    return mpq_class(static_cast<long>(value.toInteger()));
}

/// The numbers that were given; empty if one of them is not a whole number.
std::vector<mpq_class> givenNumbers(const ScorerSpec &spec)
{
    std::vector<mpq_class> numbers;
    for (const QJsonValue &value : spec.fields.value(u"numbers").toArray()) {
        const auto number = rationalOf(value);
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

std::optional<mpq_class> targetOf(const ScorerSpec &spec)
{
    const QJsonValue target = spec.fields.value(spec.fields.contains(u"target") ? u"target" : u"expected");
    if (target.isString()) {
        bool ok = false;
        const long value = target.toString().trimmed().toLong(&ok);
        return ok ? std::optional(mpq_class(value)) : std::nullopt;
    }
    return rationalOf(target);
}

bool isOperation(const ExpressionPtr &node)
{
    return node->kind == Kind::Add || node->kind == Kind::Multiply || node->kind == Kind::Divide
        || node->kind == Kind::Negate;
}

/// Takes the numbers that an expression uses; false if it contains anything but the four operations.
bool takeNumbers(const ExpressionPtr &node, std::vector<mpq_class> &numbers)
{
    if (node->kind == Kind::Number)
        numbers.push_back(*node->value);
    return node->kind == Kind::Number
        || (isOperation(node) && std::ranges::all_of(node->parts, [&](const ExpressionPtr &part) {
               return takeNumbers(part, numbers);
           }));
}

/// The calculation in "(8 - 4) × 6 = 24" or "24 = (8 - 4) × 6".
ExpressionPtr calculationIn(const ExpressionPtr &tree)
{
    if (!tree || tree->kind != Kind::Relation)
        return tree;
    const auto side = std::find_if(tree->parts.begin(), tree->parts.end(), isOperation);
    return side == tree->parts.end() ? tree->parts.front() : *side;
}

struct Calculation {
    ExpressionPtr tree;
    ExtractedAnswer found;
};

std::optional<Calculation> readCalculation(const ExtractedAnswer &found, WorkBudget &budget)
{
    static const auto digit = uR"(\d)"_reu;
    if (!found.text.contains(digit))
        return std::nullopt;
    const ExpressionPtr tree = calculationIn(parseMath(found.text, {}, budget));
    if (!tree || tree->kind == Kind::Text)
        return std::nullopt;
    return Calculation{tree, found};
}

/// The answer that was extracted where it calculates; else the last calculation anywhere in the text.
std::optional<Calculation> findCalculation(const PreparedAnswer &prepared, WorkBudget &budget)
{
    std::optional<Calculation> extracted;
    if (prepared.extracted)
        extracted = readCalculation(*prepared.extracted, budget);
    if (extracted && extracted->tree->kind != Kind::Number)
        return extracted;
    static const auto form = uR"([\d(][\d\s()+*/×÷·-]*[+*/×÷·-][\d\s()+*/×÷·-]*[\d)])"_re;
    const QString &text = prepared.folded.text;
    const qsizetype from = std::max<qsizetype>(0, text.size() - 20'000);
    std::optional<Calculation> last;
    for (const QRegularExpressionMatch &match : form.globalMatch(text, from)) {
        if (auto calculation = readCalculation({match.captured(), match.capturedStart(), match.capturedEnd(),
                                                   ExtractionReasons::lastCalculation},
                budget))
            last = std::move(calculation);
    }
    return last ? last : extracted;
}

/// What is wrong with the form; empty when nothing is.
Message problemOfForm(const Calculation &calculation, std::vector<mpq_class> numbers)
{
    std::vector<mpq_class> used;
    if (!takeNumbers(calculation.tree, used))
        return MathReasons::otherOperation;
    const std::vector<mpq_class> given = numbers;
    for (const mpq_class &number : used) {
        const auto found = std::find(numbers.begin(), numbers.end(), number);
        if (found != numbers.end()) {
            numbers.erase(found);
            continue;
        }
        const bool again = std::find(given.begin(), given.end(), number) != given.end();
        return again ? Message(MathReasons::usedTooOften, {rationalText(number)})
                     : Message(MathReasons::notGiven, {rationalText(number)});
    }
    return {};
}

Score judged(Score score, const Calculation &calculation, const std::vector<mpq_class> &numbers,
    const mpq_class &target, WorkBudget &budget)
{
    const Message problem = problemOfForm(calculation, numbers);
    const auto value = exactValue(calculation.tree, budget);
    score.extractedForm = value ? rationalText(*value) : QString();
    const bool reached = value && *value == target;
    const Message result =
        value ? Message(MathReasons::valueIs, {rationalText(*value)}) : MathReasons::noValue;
    setShare(score, problem.isEmpty() && reached);
    if (!problem.isEmpty())
        score.reason = Message(MathReasons::formWrong, {problem, result});
    else if (!reached)
        score.reason = Message(MathReasons::missed, {result, rationalText(target)});
    else
        score.reason = Message(MathReasons::reached, {result});
    return score;
}

} // namespace

Score CountdownScorer::score(const ScoringInput &input) const
{
    const std::vector<mpq_class> numbers = givenNumbers(input.spec);
    const auto target = targetOf(input.spec);
    Score score{.expected = target ? rationalText(*target) : QString(), .scorer = name()};
    if (const Message problem = problemWith(input.spec); !problem.isEmpty())
        return undecided(score, problem);
    score.expectedForm = score.expected;
    PreparedAnswer prepared = prepareAnswer(input.answer);
    try {
        WorkBudget budget;
        const auto calculation = findCalculation(prepared, budget);
        if (!calculation)
            return withoutAnswer(score, input, prepared, ExtractionReasons::aCalculation);
        prepared.extracted = calculation->found;
        describeExtraction(score, input.answer, prepared);
        score = judged(score, *calculation, numbers, *target, budget);
        score.reason = toldIfCut(score.reason, input.truncated);
        return score;
    } catch (const WorkLimitReached &) {
        return undecided(score, MathReasons::tooMuchWork);
    }
}

Message CountdownScorer::problemWith(const ScorerSpec &spec) const
{
    if (givenNumbers(spec).empty())
        return Message(SpecMessages::noNumbers);
    return targetOf(spec) ? Message() : Message(SpecMessages::noTarget);
}

} // namespace Pennybench::Scoring
