#include "app/scoring/language/metricfields.h"

#include "app/scoring/language/unicodetext.h"
#include "app/scoring/specmessages.h"

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

} // namespace Pennybench::Scoring
