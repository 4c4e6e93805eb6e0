#include "app/scoring/language/json/json.h"
#include "app/scoring/language/json/jsonreasons.h"
#include "app/scoring/specmessages.h"

#include <QJsonArray>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype mostViolations = 5;
constexpr qsizetype longestForFormat = 1000;

/// The members of a list, or the values of an object's.
QJsonArray valuesIn(const QJsonValue &value)
{
    return value.isObject() ? QJsonArray::fromVariantList(value.toObject().toVariantMap().values())
                            : value.toArray();
}

/// Looks for a keyword anywhere in the schema; a property may have any name.
bool usesKeyword(const QJsonValue &schema, const QString &keyword)
{
    QJsonObject object = schema.toObject();
    if (object.contains(keyword))
        return true;
    QJsonArray schemas = valuesIn(object.take(QStringLiteral("properties")).toObject());
    object.remove(QStringLiteral("enum"));
    object.remove(QStringLiteral("const"));
    for (const QJsonValue &value : valuesIn(schema.isObject() ? QJsonValue(object) : schema))
        schemas += value;
    return std::any_of(
        schemas.begin(), schemas.end(), [&](const QJsonValue &each) { return usesKeyword(each, keyword); });
}

bool hasLongText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().size() > longestForFormat;
    const QJsonArray items = valuesIn(value);
    return std::any_of(items.begin(), items.end(), [](const QJsonValue &item) { return hasLongText(item); });
}

void readSchema(const QJsonObject &object, valijson::Schema &schema)
{
    valijson::SchemaParser parser;
    const QJsonValue root(object);
    parser.populateSchema(valijson::adapters::QtJsonAdapter(root), schema);
}

QString described(const valijson::ValidationResults::Error &error)
{
    QString place;
    for (const std::string &part : error.context) {
        QString step = QString::fromStdString(part);
        if (step.startsWith(u'[') && step.endsWith(u']'))
            step = step.sliced(1).chopped(1);
        place += step == u"<root>" ? QStringLiteral("$") : u'.' + step;
    }
    return place + QStringLiteral(": ") + QString::fromStdString(error.description);
}

} // namespace

Message problemWithSchema(const QJsonObject &schema)
{
    for (const QString &keyword : {QStringLiteral("pattern"), QStringLiteral("patternProperties")}) {
        if (usesKeyword(schema, keyword))
            return Message(SpecMessages::keyword, {keyword});
    }
    try {
        valijson::Schema read;
        readSchema(schema, read);
    } catch (const std::exception &problem) {
        return QString::fromUtf8(problem.what());
    }
    return {};
}

QList<Message> schemaViolations(const QJsonValue &value, const QJsonObject &schema)
{
    if (usesKeyword(schema, QStringLiteral("format")) && hasLongText(value))
        return {Message(JsonReasons::longText)};
    try {
        valijson::Schema rules;
        readSchema(schema, rules);
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        valijson::ValidationResults results;
        validator.validate(rules, valijson::adapters::QtJsonAdapter(value), &results);
        QList<Message> violations;
        valijson::ValidationResults::Error error;
        while (violations.size() < mostViolations && results.popError(error))
            violations += Message(described(error));
        return violations;
    } catch (const std::exception &problem) {
        return {Message(QString::fromUtf8(problem.what()))};
    }
}

} // namespace Pennybench::Scoring
