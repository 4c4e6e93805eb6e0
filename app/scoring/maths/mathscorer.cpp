#include "app/scoring/maths/mathscorer.h"

#include "app/scoring/maths/comparison/mathcomparison.h"
#include "app/scoring/maths/extraction/answerinwords.h"
#include "app/scoring/maths/extraction/preparedanswer.h"
#include "app/scoring/maths/reading/textanswer.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

ComparisonOptions optionsOf(const ScoringInput &input)
{
    static const QRegularExpression percent(
        QStringLiteral("%|percent|phần trăm|百分|pour cent|prozent|por ciento"),
        QRegularExpression::CaseInsensitiveOption);
    const QJsonObject nested = input.spec.fields.value(u"opts").toObject();
    const auto option = [&](const QString &name) {
        return nested.contains(name) ? nested.value(name) : input.spec.fields.value(name);
    };
    ComparisonOptions options;
    if (const QJsonValue precision = option(QStringLiteral("precision")); precision.isDouble())
        options.precision = std::clamp(precision.toInt(), 0, 100);
    options.inequalityForSet = option(QStringLiteral("allow_set_relation_comp")).toBool();
    options.percentAsked = input.prompt.contains(percent);
    return options;
}

QString confidenceText(Confidence confidence)
{
    return confidence == Confidence::Assumed ? QStringLiteral("; number format assumed") : QString();
}

/// All of the formulas in a row of which the last was extracted.
ExtractedAnswer joinedAnswer(const PreparedAnswer &prepared)
{
    ExtractedAnswer all = *prepared.extracted;
    all.start = all.joinedStart;
    all.text = prepared.folded.text.mid(all.start, all.end - all.start);
    all.how = QStringLiteral("the last formulas");
    return all;
}

/// What is extracted, or else the formulas in a row that end with it, or what the answer says in words;
/// prepared then holds what decided.
template <typename Compare>
MathOutcome bestOutcome(PreparedAnswer &prepared, const QString &expected, const Compare &compare)
{
    MathOutcome outcome = compare(prepared.extracted->text);
    if (outcome.finding.isEqual())
        return outcome;
    if (prepared.extracted->joinedStart >= 0) {
        const ExtractedAnswer all = joinedAnswer(prepared);
        if (MathOutcome joined = compare(all.text); joined.finding.isEqual()) {
            prepared.extracted = all;
            return joined;
        }
    }
    if (const auto words = answerInWords(prepared.folded.text, expected)) {
        prepared.extracted = words;
        outcome = {.finding = equalBy(QStringLiteral("the same words"))};
    }
    return outcome;
}

Score decided(Score score, const MathOutcome &outcome, const QString &how)
{
    score.expectedForm = outcome.expectedForm;
    score.extractedForm = outcome.answerForm;
    const QString found = QStringLiteral("found %1; ").arg(how);
    if (outcome.finding.isEqual() && outcome.confidence == Confidence::Guessed) {
        score.verdict = Verdict::Undecided;
        score.reason = found
            + QStringLiteral(
                "the number format decides (a mark before three digits groups them or is decimal); give the "
                "prompt's language.");
        return score;
    }
    if (outcome.finding.match == Match::Unknown) {
        score.verdict = Verdict::Undecided;
        score.reason = found + outcome.finding.rule + u'.';
        return score;
    }
    const bool right = outcome.finding.isEqual();
    score.verdict = right ? Verdict::Correct : Verdict::Incorrect;
    score.score = right ? 1 : 0;
    score.reason = found + outcome.finding.rule + confidenceText(outcome.confidence) + u'.';
    return score;
}

} // namespace

Score MathScorer::score(const ScoringInput &input) const
{
    Score score{.expected = input.spec.expected(), .scorer = name()};
    if (score.expected.trimmed().isEmpty()) {
        score.reason = QStringLiteral("There is no expected value.");
        return score;
    }
    PreparedAnswer prepared = prepareAnswer(input.answer);
    if (!prepared.extracted)
        return withoutAnswer(score, input.truncated, QStringLiteral("a result"));
    const QString expected = expectedAnswer(folded(score.expected).text);
    const NumberLocale locale = numberLocale(input.language);
    const ComparisonOptions options = optionsOf(input);
    const MathOutcome outcome = bestOutcome(prepared, expected,
        [&](const QString &answer) { return compareMath(expected, answer, locale, options); });
    describeExtraction(score, input.answer, prepared);
    return decided(score, outcome, prepared.extracted->how);
}

QString MathScorer::problemWith(const ScorerSpec &spec) const
{
    const QString expected = expectedAnswer(folded(spec.expected()).text);
    if (expected.isEmpty())
        return QStringLiteral("\"expected\" must be a value that is not empty.");
    if (isOnlyWords(expected))
        return {};
    WorkBudget budget;
    try {
        if (!readMath(expected, NumberLocale::Unknown, Side::Expected, budget).empty())
            return {};
    } catch (const WorkLimitReached &) {
        return QStringLiteral(
            "\"expected\" takes more work than may be spent on it: only an answer that is written the same "
            "can be decided.");
    }
    return QStringLiteral("\"expected\" cannot be read as mathematics: only an answer that is written the "
                          "same can be decided.");
}

} // namespace Pennybench
