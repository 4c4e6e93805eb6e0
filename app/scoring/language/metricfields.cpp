#include "app/scoring/language/metricfields.h"

#include "app/scoring/language/unicodetext.h"

#include <QJsonArray>

namespace Pennybench {

namespace {

constexpr int highestOrder = 20;

QString problemWithOrder(const ScorerSpec &spec, QStringView field, int lowest)
{
    const QJsonValue value = spec.fields.value(field);
    const int order = value.toInt(-1);
    if (value.isUndefined() || (order >= lowest && order <= highestOrder))
        return {};
    return QStringLiteral("\"%1\" must be a whole number from %2 to %3.")
        .arg(field)
        .arg(lowest)
        .arg(highestOrder);
}

} // namespace

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

BleuParameters bleuParametersOf(const ScorerSpec &spec, const QStringList &references)
{
    const QJsonObject &fields = spec.fields;
    BleuParameters parameters;
    parameters.tokenize = bleuTokenizerFromText(fields.value(u"tokenize").toString())
                              .value_or(fittingBleuTokenizer(references));
    parameters.smoothMethod =
        bleuSmoothingFromText(fields.value(u"smooth_method").toString()).value_or(BleuSmoothing::Exponential);
    if (fields.value(u"smooth_value").isDouble())
        parameters.smoothValue = fields.value(u"smooth_value").toDouble();
    parameters.lowercase = fields.value(u"lowercase").toBool();
    parameters.maxNgramOrder = fields.value(u"max_ngram_order").toInt(4);
    parameters.effectiveOrder = fields.value(u"effective_order").toBool(true);
    return parameters;
}

QString problemWithMetricFields(const ScorerSpec &spec)
{
    if (referencesOf(spec).isEmpty())
        return QStringLiteral("\"references\" must list at least one text.");
    const double pass = passOf(spec, 0.5);
    if (pass <= 0 || pass > 1)
        return QStringLiteral("\"pass\" must be above 0 and at most 1.");
    const QString tokenizer = spec.fields.value(u"tokenize").toString();
    if (!tokenizer.isEmpty() && !bleuTokenizerFromText(tokenizer))
        return QStringLiteral("\"tokenize\" must be 13a, intl, char, zh or none, not \"%1\".").arg(tokenizer);
    const QString smoothing = spec.fields.value(u"smooth_method").toString();
    if (!smoothing.isEmpty() && !bleuSmoothingFromText(smoothing))
        return QStringLiteral("\"smooth_method\" must be exp, floor, add-k or none, not \"%1\".")
            .arg(smoothing);
    for (const auto &[field, lowest] : {std::pair{QStringView(u"char_order"), 0},
             {QStringView(u"word_order"), 0}, {QStringView(u"max_ngram_order"), 1}}) {
        if (const QString problem = problemWithOrder(spec, field, lowest); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace Pennybench
