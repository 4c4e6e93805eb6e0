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

/// "(C) 12", "C. 12", "C": the letter and what it stands for.
struct LetterAnswer {
    QString letter;
    QString content;
};

std::optional<LetterAnswer> letterAnswer(const QString &text)
{
    static const auto form = uR"(^(?:\\text(?:bf)?\s*\{\s*)?(?:\(([A-J])\)|([A-J])(?=[.):]\s|\s*$)"
                             R"(|\}))[.):]?\s*\}?[\s~\\]*(.*)$)"_re;
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return LetterAnswer{match.captured(1) + match.captured(2), match.captured(3).trimmed()};
}

/// A choice letter with its content counts as either.
std::optional<MathFinding> compareLetters(const QString &expected, const QString &answer)
{
    const auto right = letterAnswer(expected);
    const auto given = letterAnswer(answer);
    if (!right || !given
        || (right->content.isEmpty() && given->content.isEmpty() && right->letter != given->letter))
        return std::nullopt;
    if (right->content.isEmpty() != given->content.isEmpty() || right->letter == given->letter)
        return right->letter == given->letter ? equalBy(ComparisonReasons::sameLetter)
                                              : differentBy(ComparisonReasons::anotherLetter);
    return std::nullopt;
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

Confidence worse(Confidence a, Confidence b)
{
    return std::max(a, b);
}

class TextComparison {
public:
    TextComparison(NumberLocale locale, const ComparisonOptions &options)
        : m_locale(locale)
        , m_options(options)
    {
    }

    MathOutcome compare(const QString &expected, const QString &answer)
    {
        if (expected.size() > longestWrittenForm || answer.size() > longestWrittenForm)
            throw WorkLimitReached();
        const QString written = writtenForm(answer);
        if (expected == answer || (!written.isEmpty() && written == writtenForm(expected))) {
            m_outcome.finding = equalBy(ComparisonReasons::writtenTheSame);
            describeIfCheap(expected, answer);
            return m_outcome;
        }
        if (hasLettersOnBothSides(expected, answer) && sameText(expected, answer)) {
            m_outcome.finding = equalBy(ComparisonReasons::sameWords);
            m_outcome.expectedForm = textForm(expected);
            m_outcome.answerForm = textForm(answer);
            return m_outcome;
        }
        if (const auto letters = compareLetters(expected, answer)) {
            m_outcome.finding = *letters;
            return m_outcome;
        }
        compareReadings(expected, answer);
        return m_outcome;
    }

    const MathOutcome &soFar() const { return m_outcome; }

private:
    /// Normal forms of texts that are equal as written; a failure leaves them empty.
    void describeIfCheap(const QString &expected, const QString &answer)
    {
        try {
            WorkBudget budget(5'000);
            const auto right = readMath(expected, m_locale, Side::Expected, budget);
            const auto given = readMath(answer, m_locale, Side::Answer, budget);
            if (right.empty() || given.empty())
                return;
            const QString expectedForm = normalForm(right.front().tree, budget);
            m_outcome.answerForm = normalForm(given.front().tree, budget);
            m_outcome.expectedForm = expectedForm;
        } catch (const WorkLimitReached &) {
            m_outcome.answerForm.clear(); // equal as written needs no normal form
        }
    }

    void compareReadings(const QString &expected, const QString &answer)
    {
        const auto right = readMath(expected, m_locale, Side::Expected, m_budget);
        const auto given = readMath(answer, m_locale, Side::Answer, m_budget);
        if (!right.empty())
            m_outcome.expectedForm = normalForm(right.front().tree, m_budget);
        if (!given.empty())
            m_outcome.answerForm = normalForm(given.front().tree, m_budget);
        if (right.empty() || given.empty()) {
            m_outcome.finding = withoutReading(expected, right.empty(), answer, given.empty());
            return;
        }
        bool unknown = false;
        for (const Confidence allowed : {Confidence::Certain, Confidence::Assumed, Confidence::Guessed}) {
            for (const MathReading &a : right) {
                for (const MathReading &b : given) {
                    if (worse(a.confidence, b.confidence) != allowed)
                        continue;
                    const MathFinding finding = compareStructures(a.tree, b.tree, m_options, m_budget);
                    if (finding.isEqual()) {
                        accept(finding, allowed, a, b);
                        return;
                    }
                    unknown = unknown || finding.match == Match::Unknown;
                    if (m_outcome.finding.rule.isEmpty() || finding.match == Match::Unknown)
                        m_outcome.finding = finding;
                }
            }
        }
        if (unknown)
            m_outcome.finding.match = Match::Unknown;
    }

    void accept(const MathFinding &finding, Confidence confidence, const MathReading &expected,
        const MathReading &answer)
    {
        m_outcome.finding = finding;
        m_outcome.confidence = confidence;
        m_outcome.expectedForm = normalForm(expected.tree, m_budget);
        m_outcome.answerForm = normalForm(answer.tree, m_budget);
    }

    static MathFinding withoutReading(
        const QString &expected, bool expectedUnread, const QString &answer, bool answerUnread)
    {
        if (expectedUnread && !isOnlyWords(expected) && holdsMathematics(expected))
            return unknownBecause(ComparisonReasons::expectedUnread);
        if (answerUnread && !isOnlyWords(answer) && holdsMathematics(answer))
            return unknownBecause(ComparisonReasons::answerUnread);
        return differentBy(ComparisonReasons::differentWords);
    }

    NumberLocale m_locale;
    const ComparisonOptions &m_options;
    WorkBudget m_budget;
    MathOutcome m_outcome;
};

} // namespace

MathOutcome compareMath(
    const QString &expected, const QString &answer, NumberLocale locale, const ComparisonOptions &options)
{
    TextComparison comparison(locale, options);
    try {
        return comparison.compare(expected, answer);
    } catch (const WorkLimitReached &) {
        MathOutcome outcome = comparison.soFar();
        outcome.finding = unknownBecause(ComparisonReasons::tooMuchWork);
        return outcome;
    }
}

} // namespace Pennybench::Scoring
