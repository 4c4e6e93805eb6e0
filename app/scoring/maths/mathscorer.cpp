#include "app/scoring/maths/mathscorer.h"

#include "app/scoring/maths/mathcomparison.h"
#include "app/scoring/maths/preparedanswer.h"
#include "app/scoring/maths/textanswer.h"

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
    const PreparedAnswer prepared = prepareAnswer(input.answer);
    if (!prepared.extracted)
        return withoutAnswer(score, input.truncated, QStringLiteral("a result"));
    describeExtraction(score, input.answer, prepared);
    const QString expected = expectedAnswer(folded(score.expected).text);
    const MathOutcome outcome =
        compareMath(expected, prepared.extracted->text, numberLocale(input.language), optionsOf(input));
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
