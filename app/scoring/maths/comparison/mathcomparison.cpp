#include "app/scoring/maths/comparison/mathcomparison.h"

#include "app/scoring/maths/comparison/comparisonreasons.h"
#include "app/scoring/maths/comparison/comparisons.h"
#include "app/scoring/maths/reading/mathparser.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/maths/values/values.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestWrittenForm = 1'000'000;

/// "(C) 12", "C. 12", "C": a choice letter with its content counts as either.
std::optional<MathFinding> compareLetters(const QString &expected, const QString &answer)
{
    static const auto form = uR"(^(?:\\text(?:bf)?\s*\{\s*)?(?|\(([A-J])\)|([A-J])(?=[.):]\s|\s*$)"
                             R"(|\}))[.):]?\s*\}?[\s~\\]*(.*)$)"_re;
    const auto right = form.match(expected.trimmed());
    const auto given = form.match(answer.trimmed());
    if (!right.hasMatch() || !given.hasMatch())
        return std::nullopt;
    const bool same = right.captured(1) == given.captured(1);
    const bool oneIsBare = right.captured(2).isEmpty() != given.captured(2).isEmpty();
    if (!same && !oneIsBare)
        return std::nullopt;
    return same ? equalBy(ComparisonReasons::sameLetter) : differentBy(ComparisonReasons::anotherLetter);
}

bool hasLettersOnBothSides(const QString &a, const QString &b)
{
    static const auto word = uR"(\p{L}{2}|\p{Han})"_reu;
    return a.contains(word) && b.contains(word);
}

/// Whether a text that could not be read contains mathematics nevertheless.
bool holdsMathematics(const QString &text)
{
    static const auto signs = uR"(\\(?!text|mbox|[,;! ])[a-zA-Z]+|[=<>^_+/])"_re;
    return text.contains(signs);
}

/// Normal forms of texts that are equal as written; none where that takes more than a little work.
void describeIfCheap(
    MathOutcome &outcome, const QString &expected, const QString &answer, NumberLocale locale)
{
    try {
        WorkBudget budget(5'000);
        const auto right = readMath(expected, locale, Side::Expected, budget);
        const auto given = readMath(answer, locale, Side::Answer, budget);
        if (right.empty() || given.empty())
            return;
        const QString expectedForm = normalForm(right.front().tree, budget);
        outcome.answerForm = normalForm(given.front().tree, budget);
        outcome.expectedForm = expectedForm;
    } catch (const WorkLimitReached &) {
        outcome.answerForm.clear(); // equal as written needs no normal form
    }
}

MathFinding withoutReading(
    const QString &expected, bool expectedUnread, const QString &answer, bool answerUnread)
{
    if (expectedUnread && !isOnlyWords(expected) && holdsMathematics(expected))
        return unknownBecause(ComparisonReasons::expectedUnread);
    if (answerUnread && !isOnlyWords(answer) && holdsMathematics(answer))
        return unknownBecause(ComparisonReasons::answerUnread);
    return differentBy(ComparisonReasons::differentWords);
}

/// The most certain readings first; outcome keeps what is known if this throws.
void compareReadings(MathOutcome &outcome, const QString &expected, const QString &answer,
    NumberLocale locale, const ComparisonOptions &options)
{
    WorkBudget budget;
    const auto right = readMath(expected, locale, Side::Expected, budget);
    const auto given = readMath(answer, locale, Side::Answer, budget);
    const auto describe = [&](const std::vector<MathReading> &readings) {
        return readings.empty() ? QString() : normalForm(readings.front().tree, budget);
    };
    outcome.expectedForm = describe(right);
    outcome.answerForm = describe(given);
    if (right.empty() || given.empty()) {
        outcome.finding = withoutReading(expected, right.empty(), answer, given.empty());
        return;
    }
    bool unknown = false;
    for (const Confidence allowed : {Confidence::Certain, Confidence::Assumed, Confidence::Guessed}) {
        for (const MathReading &a : right) {
            for (const MathReading &b : given) {
                if (std::max(a.confidence, b.confidence) != allowed)
                    continue;
                const MathFinding finding = compareStructures(a.tree, b.tree, options, budget);
                if (finding.isEqual()) {
                    outcome.finding = finding;
                    outcome.confidence = allowed;
                    outcome.expectedForm = normalForm(a.tree, budget);
                    outcome.answerForm = normalForm(b.tree, budget);
                    return;
                }
                unknown = unknown || finding.match == Match::Unknown;
                if (outcome.finding.rule.isEmpty() || finding.match == Match::Unknown)
                    outcome.finding = finding;
            }
        }
    }
    if (unknown)
        outcome.finding.match = Match::Unknown;
}

} // namespace

MathOutcome compareMath(
    const QString &expected, const QString &answer, NumberLocale locale, const ComparisonOptions &options)
{
    MathOutcome outcome;
    try {
        if (expected.size() > longestWrittenForm || answer.size() > longestWrittenForm)
            throw WorkLimitReached();
        const QString written = writtenForm(answer);
        if (expected == answer || (!written.isEmpty() && written == writtenForm(expected))) {
            outcome.finding = equalBy(ComparisonReasons::writtenTheSame);
            describeIfCheap(outcome, expected, answer, locale);
        } else if (hasLettersOnBothSides(expected, answer) && sameText(expected, answer)) {
            outcome = {equalBy(ComparisonReasons::sameWords), textForm(expected), textForm(answer)};
        } else if (const auto letters = compareLetters(expected, answer)) {
            outcome.finding = *letters;
        } else {
            compareReadings(outcome, expected, answer, locale, options);
        }
    } catch (const WorkLimitReached &) {
        outcome.finding = unknownBecause(ComparisonReasons::tooMuchWork);
    }
    return outcome;
}

} // namespace Pennybench::Scoring
