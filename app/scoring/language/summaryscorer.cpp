#include "app/scoring/language/answertext.h"
#include "app/scoring/language/decisions.h"
#include "app/scoring/language/languagereasons.h"
#include "app/scoring/language/metricfields.h"
#include "app/scoring/language/metrics/rouge.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/language/unicodetext.h"
#include "app/scoring/specmessages.h"

#include <QJsonArray>

namespace Pennybench::Scoring {

namespace {

constexpr double usualPass = 0.5;
constexpr double incorrectBelow = 0.1;

QStringList unmentioned(const ScorerSpec &spec, const QString &answer)
{
    QStringList missing;
    for (const QJsonValue &wanted : spec.fields.value(u"must_mention").toArray()) {
        if (!answer.contains(nfc(wanted.toString()), Qt::CaseInsensitive))
            missing += wanted.toString();
    }
    return missing;
}

void decide(Score &score, double share, double pass, bool complete)
{
    score.score = share;
    score.verdict = Verdict::Partial;
    if (share >= pass && complete)
        score.verdict = Verdict::Correct;
    else if (share < std::min(incorrectBelow, pass))
        score.verdict = Verdict::Incorrect;
}

} // namespace

Score SummaryScorer::score(const ScoringInput &input) const
{
    const QStringList references = referencesOf(input.spec);
    Score score{.expected = references.join(QStringLiteral(" | ")), .scorer = name()};
    if (const Message problem = problemWith(input.spec); !problem.isEmpty())
        return undecided(score, problem);
    const VisibleAnswer given = givenText(input.answer);
    if (given.text.isEmpty())
        return noAnswer(score, input.truncated);
    score.extracted = given.text;
    score.extractedAt = given.offset;
    const QString answer = nfc(given.text);
    const QStringList words = rougeWords(answer);
    RougeScore best;
    for (const QString &reference : references) {
        const RougeScore one = rougeL(rougeWords(reference), words);
        best = one.fMeasure > best.fMeasure ? one : best;
    }
    const qsizetype wanted = input.spec.fields.value(u"must_mention").toArray().size();
    const QStringList missing = unmentioned(input.spec, answer);
    const double mentioned =
        wanted > 0 ? static_cast<double>(wanted - missing.size()) / static_cast<double>(wanted) : 1;
    decide(score, best.fMeasure * mentioned, passOf(input.spec, usualPass), missing.isEmpty());
    score.reason = {LanguageReasons::rougeL,
        {QString::number(best.fMeasure, 'f', 3), QString::number(best.precision, 'f', 3),
            QString::number(best.recall, 'f', 3)}};
    if (!missing.isEmpty())
        score.reason = {LanguageReasons::notMentioned, {score.reason, missing.join(QStringLiteral(", "))}};
    return withTruncation(score, input.truncated);
}

Message SummaryScorer::problemWith(const ScorerSpec &spec) const
{
    const QString metric = spec.fields.value(u"metric").toString(QStringLiteral("rougeL"));
    if (metric != u"rougeL")
        return Message(SpecMessages::summaryMetric, {metric});
    return problemWithMetricFields(spec);
}

} // namespace Pennybench::Scoring
