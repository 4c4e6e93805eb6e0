#include "app/scoring/language/json/jsonscorer.h"

#include "app/scoring/language/decisions.h"
#include "app/scoring/language/json/jsonextraction.h"
#include "app/scoring/language/json/jsonfieldcounts.h"
#include "app/scoring/language/json/jsonreasons.h"
#include "app/scoring/language/json/jsonschema.h"
#include "app/scoring/language/strictjson.h"
#include "app/scoring/reasons.h"
#include "app/scoring/specmessages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench::Scoring {

namespace {

/// "fields", or "expected" as JSON or as a text that holds JSON; undefined where there is neither.
QJsonValue wantedJson(const ScorerSpec &spec)
{
    const QJsonValue fields = spec.fields.value(u"fields");
    if (fields.isObject() || fields.isArray())
        return fields;
    const QJsonValue expected = spec.fields.value(u"expected");
    if (expected.isObject() || expected.isArray())
        return expected;
    const auto read = strictJson(expected.toString());
    return read && (read->isObject() || read->isArray()) ? *read : QJsonValue(QJsonValue::Undefined);
}

QString compactJson(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isObject()
        ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
        : QString();
}

QList<Message> offences(const ScorerSpec &spec, const FoundJson &found)
{
    QList<Message> result;
    if (const QJsonObject schema = spec.fields.value(u"schema").toObject(); !schema.isEmpty()) {
        const QList<Message> violations = schemaViolations(found.value, schema);
        if (!violations.isEmpty())
            result += Message(JsonReasons::violates, {Reasons::joined(violations, Reasons::semicolon)});
    }
    if (const QString twice = repeatedMember(found.written); !twice.isEmpty())
        result += Message(JsonReasons::standsTwice, {twice});
    if (spec.fields.value(u"only_json").toBool() && found.textAround)
        result += Message(JsonReasons::textAround);
    return result;
}

QList<Message> remarks(const FoundJson &found)
{
    QList<Message> result;
    if (found.count > 1)
        result += Message(JsonReasons::lastCounts, {QString::number(found.count)});
    else if (found.textAround)
        result += Message(JsonReasons::textLeftAside);
    return result;
}

Score withoutJson(Score score, const Message &broken, bool truncated)
{
    if (broken.isEmpty()) {
        score = noAnswer(score, truncated);
        if (!truncated)
            score.reason = JsonReasons::noJson;
        return score;
    }
    setShare(score, 0);
    score.reason = broken;
    return withTruncation(score, truncated);
}

} // namespace

Score JsonScorer::score(const ScoringInput &input) const
{
    const QJsonValue wanted = wantedJson(input.spec);
    Score score{
        .expected = wanted.isUndefined() ? QStringLiteral("valid by the schema") : compactJson(wanted),
        .scorer = name()};
    if (const Message problem = problemWith(input.spec); !problem.isEmpty())
        return undecided(score, problem);
    const VisibleAnswer visible = visibleAnswer(input.answer);
    Message broken;
    const auto found = jsonIn(visible.text, &broken);
    if (!found)
        return withoutJson(score, broken, input.truncated);
    score.extracted = found->written;
    score.extractedAt = visible.offset + found->at;
    score.extractedForm = compactJson(found->value);
    score.expectedForm = compactJson(wanted);
    JsonFieldCounts counts{.equal = 1, .expected = 1, .given = 1};
    if (!wanted.isUndefined()) {
        counts = compareFields(wanted, found->value, !input.spec.fields.value(u"ignore_case").toBool(),
            input.spec.fields.value(u"ignore_extra").toBool());
    }
    const QList<Message> wrong = offences(input.spec, *found);
    const auto more = static_cast<double>(wrong.size());
    const double share = 2.0 * counts.equal / (counts.expected + counts.given + 2 * more);
    setShare(score, wanted.isUndefined() && more > 0 ? 0 : share);
    QList<Message> said;
    if (!wanted.isUndefined())
        said += Message(
            JsonReasons::fieldsRight, {QString::number(counts.equal), QString::number(counts.expected)});
    said += counts.differences + wrong + remarks(*found);
    score.reason = said.isEmpty() ? Message(JsonReasons::valid) : Reasons::joined(said, Reasons::semicolon);
    return withTruncation(score, input.truncated);
}

Message JsonScorer::problemWith(const ScorerSpec &spec) const
{
    const QJsonValue schema = spec.fields.value(u"schema");
    if (wantedJson(spec).isUndefined() && schema.toObject().isEmpty())
        return Message(SpecMessages::noSchema);
    const Message problem = problemWithSchema(schema.toObject());
    return problem.isEmpty() ? Message() : Message(SpecMessages::schema, {problem});
}

} // namespace Pennybench::Scoring
