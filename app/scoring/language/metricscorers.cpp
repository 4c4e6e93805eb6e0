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

QString joinedReferences(const ScorerSpec &spec)
{
    return referencesOf(spec).join(QStringLiteral(" | "));
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
    static const auto former = QStringLiteral("tokenize smooth_method smooth_value max_ngram_order "
                                              "effective_order tokenizer stemmer")
                                   .split(u' ');
    for (const QString &field : former) {
        if (spec.fields.contains(field))
            return Message(SpecMessages::formerField, {field});
    }
    for (const char *field : {"char_order", "word_order"}) {
        const QJsonValue value = spec.fields.value(QLatin1String(field));
        const int order = value.toInt(-1);
        if (!value.isUndefined() && (order < 0 || order > highestOrder))
            return Message(SpecMessages::order, {QString::fromLatin1(field), QString::number(highestOrder)});
    }
    return {};
}

QString valued(const char *metric, double percent, const QString &parameters)
{
    return QStringLiteral("%1 %2 (%3)").arg(QLatin1String(metric)).arg(percent, 0, 'f', 1).arg(parameters);
}

/// Sets verdict and rule by the shares from which a translation is correct and below which it is incorrect;
/// the score stays the metric's.
Message decide(Score &score, double share, double pass, double incorrectBelow)
{
    score.score = std::min(share, 1.0);
    const bool isRight = share >= pass;
    const bool isWrong = !isRight && (share < incorrectBelow || share <= 0);
    score.verdict = isRight ? Verdict::Correct : isWrong ? Verdict::Incorrect : Verdict::Partial;
    return {isRight   ? LanguageReasons::correctFrom
            : isWrong ? LanguageReasons::incorrectBelow
                      : LanguageReasons::partialBelow,
        {QString::number((isWrong ? incorrectBelow : pass) * 100)}};
}

Score translationScored(const ScoringInput &input, Score score)
{
    const VisibleAnswer given = givenText(input.answer);
    if (given.text.isEmpty())
        return noAnswer(score, input.truncated);
    const bool foldsTones = input.spec.fields.value(u"tones").toString() == u"fold";
    const auto prepared = [foldsTones](
                              const QString &text) { return foldsTones ? withFoldedTones(text) : text; };
    const QString answer = prepared(nfc(given.text));
    QStringList references;
    bool equal = false;
    for (const QString &reference : referencesOf(input.spec)) {
        references += prepared(reference);
        equal = equal || references.last().simplified() == answer.simplified();
    }
    score.extracted = given.text;
    score.extractedAt = given.offset;
    score.extractedForm = answer;
    score.expectedForm = references.join(QStringLiteral(" | "));

    const BleuTokenizer tokenizer = fittingBleuTokenizer(references);
    const double bleu = sentenceBleu(answer, references, tokenizer);
    const QString bleuText = valued("BLEU", bleu, bleuSignature(tokenizer, references.size()));
    const ChrfParameters parameters = chrfParametersOf(input.spec);
    const double chrf = sentenceChrf(answer, references, parameters);
    const QString chrfText =
        valued(parameters.wordOrder > 0 ? "chrF++" : "chrF", chrf, signature(parameters, references.size()));
    const bool isBleu = input.spec.fields.value(u"metric").toString() == u"BLEU";

    // Where a character is a word, two good translations share fewer runs of six.
    const bool characters = isMostlyWithoutBlanks(references.join(u' '));
    const double pass = passOf(input.spec, characters ? 0.5 : 0.7);
    Message rule = decide(score, (isBleu ? bleu : chrf) / 100, pass, std::min(characters ? 0.15 : 0.3, pass));
    if (equal) {
        score.verdict = Verdict::Correct;
        rule = LanguageReasons::equalToReference;
    }
    score.reason = {
        LanguageReasons::measured, {isBleu ? bleuText : chrfText, rule, isBleu ? chrfText : bleuText}};
    return withTruncation(score, input.truncated);
}

Message problemWithTranslation(const ScorerSpec &spec)
{
    static const QStringList metrics{{}, QStringLiteral("chrF2"), QStringLiteral("chrF"),
        QStringLiteral("chrF++"), QStringLiteral("BLEU")};
    const QString metric = spec.fields.value(u"metric").toString();
    return metrics.contains(metric) ? problemWithMetricFields(spec)
                                    : Message(SpecMessages::translationMetric, {metric});
}

Score summaryScored(const ScoringInput &input, Score score)
{
    const VisibleAnswer given = givenText(input.answer);
    if (given.text.isEmpty())
        return noAnswer(score, input.truncated);
    score.extracted = given.text;
    score.extractedAt = given.offset;
    const QString answer = nfc(given.text);
    const QStringList words = rougeWords(answer);
    RougeScore best;
    for (const QString &reference : referencesOf(input.spec)) {
        const RougeScore one = rougeL(rougeWords(reference), words);
        best = one.fMeasure > best.fMeasure ? one : best;
    }
    const QJsonArray wanted = input.spec.fields.value(u"must_mention").toArray();
    QStringList missing;
    for (const QJsonValue &text : wanted) {
        if (!answer.contains(nfc(text.toString()), Qt::CaseInsensitive))
            missing += text.toString();
    }
    const auto all = static_cast<double>(wanted.size());
    const double mentioned = wanted.isEmpty() ? 1 : (all - static_cast<double>(missing.size())) / all;
    const double share = best.fMeasure * mentioned;
    const double pass = passOf(input.spec, 0.5);
    score.score = share;
    score.verdict = share >= pass && missing.isEmpty() ? Verdict::Correct
        : share < std::min(0.1, pass)                  ? Verdict::Incorrect
                                                       : Verdict::Partial;
    score.reason = {LanguageReasons::rougeL,
        {QString::number(best.fMeasure, 'f', 3), QString::number(best.precision, 'f', 3),
            QString::number(best.recall, 'f', 3)}};
    if (!missing.isEmpty())
        score.reason = {LanguageReasons::notMentioned, {score.reason, missing.join(QStringLiteral(", "))}};
    return withTruncation(score, input.truncated);
}

Message problemWithSummary(const ScorerSpec &spec)
{
    const QString metric = spec.fields.value(u"metric").toString(QStringLiteral("rougeL"));
    return metric == u"rougeL" ? problemWithMetricFields(spec)
                               : Message(SpecMessages::summaryMetric, {metric});
}

} // namespace

const LanguageScoring translationScoring{
    "translation/2", problemWithTranslation, translationScored, joinedReferences};
const LanguageScoring summaryScoring{"summary/2", problemWithSummary, summaryScored, joinedReferences};

} // namespace Pennybench::Scoring
