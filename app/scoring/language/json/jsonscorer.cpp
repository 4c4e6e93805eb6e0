#include "app/scoring/language/answertext.h"
#include "app/scoring/language/json/json.h"
#include "app/scoring/language/json/jsonreasons.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/reasons.h"
#include "app/scoring/specmessages.h"
#include "providers/base/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>

namespace Pennybench::Scoring {

namespace {

/// How the fields of two JSON values agree. A field is a value that holds no others, or an empty object or
/// list; its name is the way to it: "address.city", "tags[0]".
struct JsonFieldCounts {
    int equal = 0;
    int expected = 0;
    int given = 0;
    QList<Message> differences; ///< the first few, in words
};

constexpr qsizetype mostDifferences = 5;

using Fields = QMap<QString, QJsonValue>;

void collect(const QJsonValue &value, const QString &name, Fields &fields)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(
                member.value(), name.isEmpty() ? nfc(member.key()) : name + u'.' + nfc(member.key()), fields);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            collect(list.at(i), QStringLiteral("%1[%2]").arg(name).arg(i), fields);
    } else {
        fields.insert(name, value);
    }
}

bool areEqual(const QJsonValue &a, const QJsonValue &b, bool keepCase)
{
    const auto form = [keepCase](const QJsonValue &value) {
        const QString text = nfc(value.toString()).simplified();
        return keepCase ? text : text.toLower();
    };
    if (a.isString() && b.isString())
        return form(a) == form(b);
    return a.isDouble() && b.isDouble() ? a.toDouble() == b.toDouble() : a == b;
}

QString compactJson(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1).chopped(1));
}

/// Numbers are equal by value (12 and 12.0), texts after NFC and without spaces around them, case ignored on
/// demand. Fields that only the given value has count as given unless extra ones are to be ignored.
JsonFieldCounts compareFields(
    const QJsonValue &expected, const QJsonValue &given, bool keepCase, bool ignoreExtra)
{
    Fields wanted;
    Fields there;
    collect(expected, {}, wanted);
    collect(given, {}, there);
    JsonFieldCounts counts{
        .expected = static_cast<int>(wanted.size()), .given = static_cast<int>(there.size())};
    const auto differs = [&](const Message &what) {
        if (counts.differences.size() < mostDifferences)
            counts.differences += what;
    };
    for (auto field = wanted.constBegin(); field != wanted.constEnd(); ++field) {
        const auto found = there.constFind(field.key());
        if (found == there.constEnd())
            differs({JsonReasons::missing, {field.key()}});
        else if (areEqual(field.value(), found.value(), keepCase))
            ++counts.equal;
        else
            differs({JsonReasons::differs,
                {field.key(), compactJson(found.value()).left(60), compactJson(field.value()).left(60)}});
    }
    for (auto field = there.constBegin(); field != there.constEnd(); ++field) {
        if (wanted.contains(field.key()))
            continue;
        counts.given -= ignoreExtra ? 1 : 0;
        if (!ignoreExtra)
            differs({JsonReasons::tooMuch, {field.key()}});
    }
    return counts;
}

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

QString wantedText(const ScorerSpec &spec)
{
    const QJsonValue wanted = wantedJson(spec);
    return wanted.isUndefined() ? QStringLiteral("valid by the schema") : compactJson(wanted);
}

Score jsonScored(const ScoringInput &input, Score score)
{
    const VisibleAnswer visible = visibleAnswer(input.answer);
    Message broken;
    const auto found = jsonIn(visible.text, &broken);
    if (!found && !broken.isEmpty())
        return decided(score, 0, broken, input.truncated);
    if (!found) {
        score = noAnswer(score, input.truncated);
        score.reason = input.truncated ? score.reason : JsonReasons::noJson;
        return score;
    }
    const QJsonValue wanted = wantedJson(input.spec);
    score.extracted = found->written;
    score.extractedAt = visible.offset + found->at;
    score.extractedForm = compactJson(found->value);
    const QList<Message> wrong = offences(input.spec, *found);
    const auto more = static_cast<double>(wrong.size());
    double share = more > 0 ? 0 : 1;
    QList<Message> said = wrong;
    if (!wanted.isUndefined()) {
        score.expectedForm = compactJson(wanted);
        const JsonFieldCounts counts =
            compareFields(wanted, found->value, !input.spec.fields.value(u"ignore_case").toBool(),
                input.spec.fields.value(u"ignore_extra").toBool());
        share = 2.0 * counts.equal / (counts.expected + counts.given + 2 * more);
        const Message right(
            JsonReasons::fieldsRight, {QString::number(counts.equal), QString::number(counts.expected)});
        said = QList<Message>{right} + counts.differences + wrong;
    }
    if (found->count > 1)
        said += Message(JsonReasons::lastCounts, {QString::number(found->count)});
    else if (found->textAround)
        said += Message(JsonReasons::textLeftAside);
    return decided(score, share,
        said.isEmpty() ? Message(JsonReasons::valid) : Reasons::joined(said, Reasons::semicolon),
        input.truncated);
}

Message problemWithJson(const ScorerSpec &spec)
{
    const QJsonObject schema = spec.fields.value(u"schema").toObject();
    if (wantedJson(spec).isUndefined() && schema.isEmpty())
        return Message(SpecMessages::noSchema);
    const Message problem = problemWithSchema(schema);
    return problem.isEmpty() ? Message() : Message(SpecMessages::schema, {problem});
}

} // namespace

const LanguageScoring jsonScoring{"json/2", problemWithJson, jsonScored, wantedText};

} // namespace Pennybench::Scoring
