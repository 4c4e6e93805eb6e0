#include "app/scoring/language/answertext.h"
#include "app/scoring/language/decisions.h"
#include "app/scoring/language/languagereasons.h"
#include "app/scoring/language/metricfields.h"
#include "app/scoring/language/metrics/bleu.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/language/unicodetext.h"
#include "app/scoring/specmessages.h"

namespace Pennybench::Scoring {

namespace {

/// Shares of chrF from which a translation is correct and below which it is incorrect.
struct Thresholds {
    double pass;
    double incorrectBelow;
};

/// Where a character is a word, two good translations share fewer runs of six.
Thresholds thresholdsFor(const ScorerSpec &spec, const QStringList &references)
{
    const bool characters = isMostlyWithoutBlanks(references.join(u' '));
    const double pass = passOf(spec, characters ? 0.5 : 0.7);
    return {pass, std::min(characters ? 0.15 : 0.3, pass)};
}

struct Texts {
    QString answer;
    QStringList references;
};

struct Measured {
    double percent = 0;
    QString description; ///< metric, value and parameters
    QString beside; ///< the other metric
};

QString valued(const char *metric, double percent, const QString &parameters)
{
    return QStringLiteral("%1 %2 (%3)").arg(QLatin1String(metric)).arg(percent, 0, 'f', 1).arg(parameters);
}

Texts textsOf(const ScorerSpec &spec, const QString &given)
{
    Texts texts{nfc(given), referencesOf(spec)};
    if (spec.fields.value(u"tones").toString() == u"fold") {
        texts.answer = withFoldedTones(texts.answer);
        for (QString &reference : texts.references)
            reference = withFoldedTones(reference);
    }
    return texts;
}

Measured measured(const ScorerSpec &spec, const Texts &texts)
{
    const BleuTokenizer tokenizer = fittingBleuTokenizer(texts.references);
    const double bleu = sentenceBleu(texts.answer, texts.references, tokenizer);
    const QString bleuText = valued("BLEU", bleu, bleuSignature(tokenizer, texts.references.size()));
    const ChrfParameters parameters = chrfParametersOf(spec);
    const double chrf = sentenceChrf(texts.answer, texts.references, parameters);
    const QString chrfText = valued(
        parameters.wordOrder > 0 ? "chrF++" : "chrF", chrf, signature(parameters, texts.references.size()));
    if (spec.fields.value(u"metric").toString() == u"BLEU")
        return {bleu, bleuText, chrfText};
    return {chrf, chrfText, bleuText};
}

/// Sets verdict and rule by the thresholds; the score stays the metric's.
Message decide(Score &score, double share, const Thresholds &thresholds, bool equal)
{
    score.score = std::min(share, 1.0);
    score.verdict = Verdict::Partial;
    if (equal) {
        score.verdict = Verdict::Correct;
        return LanguageReasons::equalToReference;
    }
    if (share >= thresholds.pass) {
        score.verdict = Verdict::Correct;
        return {LanguageReasons::correctFrom, {QString::number(thresholds.pass * 100)}};
    }
    if (share < thresholds.incorrectBelow || share <= 0) {
        score.verdict = Verdict::Incorrect;
        return {LanguageReasons::incorrectBelow, {QString::number(thresholds.incorrectBelow * 100)}};
    }
    return {LanguageReasons::partialBelow, {QString::number(thresholds.pass * 100)}};
}

bool equalsOne(const Texts &texts)
{
    const QString answer = texts.answer.simplified();
    return std::any_of(texts.references.begin(), texts.references.end(),
        [&](const QString &reference) { return reference.simplified() == answer; });
}

} // namespace

Score TranslationScorer::score(const ScoringInput &input) const
{
    Score score{.expected = referencesOf(input.spec).join(QStringLiteral(" | ")), .scorer = name()};
    if (const Message problem = problemWith(input.spec); !problem.isEmpty())
        return undecided(score, problem);
    const VisibleAnswer given = givenText(input.answer);
    if (given.text.isEmpty())
        return noAnswer(score, input.truncated);
    const Texts texts = textsOf(input.spec, given.text);
    score.extracted = given.text;
    score.extractedAt = given.offset;
    score.extractedForm = texts.answer;
    score.expectedForm = texts.references.join(QStringLiteral(" | "));
    const Measured result = measured(input.spec, texts);
    const Message rule =
        decide(score, result.percent / 100, thresholdsFor(input.spec, texts.references), equalsOne(texts));
    score.reason = {LanguageReasons::measured, {result.description, rule, result.beside}};
    return withTruncation(score, input.truncated);
}

Message TranslationScorer::problemWith(const ScorerSpec &spec) const
{
    const QString metric = spec.fields.value(u"metric").toString();
    if (!metric.isEmpty() && metric != u"chrF2" && metric != u"chrF" && metric != u"chrF++"
        && metric != u"BLEU")
        return Message(SpecMessages::translationMetric, {metric});
    return problemWithMetricFields(spec);
}

} // namespace Pennybench::Scoring
