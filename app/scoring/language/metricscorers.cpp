#include "app/scoring/language/answertext.h"
#include "app/scoring/language/languagereasons.h"
#include "app/scoring/language/metrics/metrics.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/scorerspec.h"
#include "app/scoring/specmessages.h"
#include "providers/base/message.h"

#include <QJsonArray>

namespace Pennybench::Scoring {

namespace {

constexpr int highestOrder = 20;

Message problemWithOrder(const ScorerSpec &spec, QStringView field)
{
    const QJsonValue value = spec.fields.value(field);
    const int order = value.toInt(-1);
    if (value.isUndefined() || (order >= 0 && order <= highestOrder))
        return {};
    return Message(SpecMessages::order, {field.toString(), QString::number(highestOrder)});
}

/// "references", a list or one text, else "expected"; NFC, without empty ones.
QStringList referencesOf(const ScorerSpec &spec)
{
    QStringList references;
    const QJsonValue given = spec.fields.value(u"references");
    for (const QJsonValue &reference : given.isString() ? QJsonArray{given} : given.toArray())
        references += nfc(reference.toString());
    references.removeAll(QString());
    if (references.isEmpty() && !spec.expected().isEmpty())
        references += nfc(spec.expected());
    return references;
}

/// "pass" or "threshold", a share from 0 to 1.
double passOf(const ScorerSpec &spec, double otherwise)
{
    return spec.fields.value(u"pass").toDouble(spec.fields.value(u"threshold").toDouble(otherwise));
}

ChrfParameters chrfParametersOf(const ScorerSpec &spec)
{
    const QJsonObject &fields = spec.fields;
    const int words = fields.value(u"metric").toString() == u"chrF++" ? 2 : 0;
    return {.charOrder = fields.value(u"char_order").toInt(6),
        .wordOrder = fields.value(u"word_order").toInt(words),
        .beta = fields.value(u"beta").toDouble(2),
        .whitespace = fields.value(u"whitespace").toBool(),
        .lowercase = fields.value(u"lowercase").toBool(),
        .epsSmoothing = fields.value(u"eps_smoothing").toBool()};
}

/// Empty, or what is wrong with references, threshold or a metric's parameters.
Message problemWithMetricFields(const ScorerSpec &spec)
{
    if (referencesOf(spec).isEmpty())
        return Message(SpecMessages::noReferences);
    const double pass = passOf(spec, 0.5);
    if (pass <= 0 || pass > 1)
        return Message(SpecMessages::passRange);
    static const QStringList former{QStringLiteral("tokenize"), QStringLiteral("smooth_method"),
        QStringLiteral("smooth_value"), QStringLiteral("max_ngram_order"), QStringLiteral("effective_order"),
        QStringLiteral("tokenizer"), QStringLiteral("stemmer")};
    for (const QString &field : former) {
        if (spec.fields.contains(field))
            return Message(SpecMessages::formerField, {field});
    }
    for (const QStringView field : {QStringView(u"char_order"), QStringView(u"word_order")}) {
        if (const Message problem = problemWithOrder(spec, field); !problem.isEmpty())
            return problem;
    }
    return {};
}

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
