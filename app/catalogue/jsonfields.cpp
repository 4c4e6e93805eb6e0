#include "app/catalogue/jsonfields.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Pennybench::Models {

namespace {

constexpr qsizetype longestText = 10'000;
constexpr qsizetype mostEntries = 10'000;

QString nameOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return QStringLiteral("true or false");
    case QJsonValue::Double:
        return QStringLiteral("a number");
    case QJsonValue::String:
        return QStringLiteral("a text");
    case QJsonValue::Array:
        return QStringLiteral("a list");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    default:
        return QStringLiteral("nothing");
    }
}

QString wrongType(const QString &wanted, const QJsonValue &value)
{
    return QStringLiteral("This must be %1, but it is %2.").arg(wanted, nameOf(value));
}

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || (c >= u'\u202a' && c <= u'\u202e')
            || (c >= u'\u2066' && c <= u'\u2069');
    });
}

} // namespace

JsonFields::JsonFields(QJsonObject object, const QString &fileName)
    : JsonFields(std::move(object), QString(), std::make_shared<std::optional<Problem>>(), fileName)
{
}

JsonFields::JsonFields(
    QJsonObject object, QString path, std::shared_ptr<std::optional<Problem>> problem, QString fileName)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fileName(std::move(fileName))
    , m_problem(std::move(problem))
{
}

void JsonFields::refuse(QStringView field, const QString &message)
{
    if (!*m_problem)
        *m_problem = Problem{.message = message, .file = m_fileName, .field = pathOf(field)};
}

QString JsonFields::pathOf(QStringView field) const
{
    if (m_path.isEmpty() || field.isEmpty())
        return m_path + field.toString();
    return m_path + u'.' + field.toString();
}

QJsonValue JsonFields::value(QStringView field) const
{
    return m_object.value(field);
}

bool JsonFields::has(QStringView field) const
{
    return !value(field).isUndefined() && !value(field).isNull();
}

QString JsonFields::text(QStringView field)
{
    if (!has(field))
        return {};
    if (!value(field).isString()) {
        refuse(field, wrongType(QStringLiteral("a text"), value(field)));
        return {};
    }
    const QString text = value(field).toString();
    if (text.size() > longestText)
        refuse(field, QStringLiteral("This text is longer than %1 characters.").arg(longestText));
    else if (hasControl(text))
        refuse(field, QStringLiteral("This text contains a control character; remove it."));
    return text;
}

QString JsonFields::requiredText(QStringView field)
{
    const QString found = text(field);
    if (found.isEmpty())
        refuse(field, QStringLiteral("This field is missing or empty."));
    return found;
}

QStringList JsonFields::texts(QStringView field)
{
    QStringList found;
    if (has(field) && !value(field).isArray())
        refuse(field, wrongType(QStringLiteral("a list of texts"), value(field)));
    for (const QJsonValue &entry : value(field).toArray()) {
        if (!entry.isString())
            refuse(field, QStringLiteral("Every entry of this list must be a text."));
        found += entry.toString();
    }
    return found;
}

bool JsonFields::flag(QStringView field, bool fallback)
{
    return flag(field).value_or(fallback);
}

std::optional<bool> JsonFields::flag(QStringView field)
{
    if (!has(field))
        return std::nullopt;
    if (!value(field).isBool())
        refuse(field, wrongType(QStringLiteral("true or false"), value(field)));
    return value(field).toBool();
}

int JsonFields::count(QStringView field)
{
    if (!has(field))
        return 0;
    const double number = value(field).toDouble(-1);
    if (number < 0 || number > std::numeric_limits<int>::max() || std::floor(number) != number) {
        refuse(field, QStringLiteral("This must be a whole number from 0 to 2147483647."));
        return 0;
    }
    return static_cast<int>(number);
}

QDate JsonFields::date(QStringView field)
{
    const QString found = text(field);
    const QDate date = QDate::fromString(found, Qt::ISODate);
    if (!found.isEmpty() && !date.isValid())
        refuse(field, QStringLiteral("\"%1\" is not a date; write it like 2025-01-20.").arg(found.left(40)));
    return date;
}

QDateTime JsonFields::moment(QStringView field)
{
    const QString found = text(field);
    if (found.isEmpty())
        return {};
    if (const QDate day = QDate::fromString(found, Qt::ISODate); day.isValid() && !found.contains(u'T'))
        return day.startOfDay(Qt::UTC);
    const QDateTime moment = QDateTime::fromString(found, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime) {
        refuse(field,
            QStringLiteral("\"%1\" is not a time in UTC; write it like 2025-09-05T16:00:00Z.")
                .arg(found.left(40)));
        return {};
    }
    return moment.toUTC();
}

std::optional<double> JsonFields::number(QStringView field)
{
    if (!has(field))
        return std::nullopt;
    if (!value(field).isDouble()) {
        refuse(field, wrongType(QStringLiteral("a number"), value(field)));
        return std::nullopt;
    }
    return value(field).toDouble();
}

std::optional<Money> JsonFields::dollars(QStringView field)
{
    if (!has(field))
        return std::nullopt;
    const auto money = value(field).isString() ? Money::fromDecimal(value(field).toString()) : std::nullopt;
    if (!money || *money < Money()) {
        refuse(field,
            QStringLiteral("This is not a price; write US dollars as a decimal in quotes, like \"0.55\", or "
                           "leave out the field if the price is unknown."));
        return std::nullopt;
    }
    return money;
}

std::optional<Money> JsonFields::tokenPrice(QStringView field)
{
    const auto perMillion = dollars(field);
    if (!perMillion)
        return std::nullopt;
    if (perMillion->picodollars() % tokensPerPrice != 0 || *perMillion > *Money::fromDecimal(u"100000")) {
        refuse(field,
            QStringLiteral(
                "A price per million tokens has at most six decimals and is at most 100000 US dollars."));
        return std::nullopt;
    }
    return Money::fromPicodollars(perMillion->picodollars() / tokensPerPrice);
}

QJsonObject JsonFields::object(QStringView field)
{
    if (has(field) && !value(field).isObject())
        refuse(field, wrongType(QStringLiteral("an object"), value(field)));
    return value(field).toObject();
}

std::optional<JsonFields> JsonFields::fields(QStringView field)
{
    const QJsonObject inner = object(field);
    if (!has(field))
        return std::nullopt;
    return JsonFields(inner, pathOf(field), m_problem, m_fileName);
}

QList<JsonFields> JsonFields::list(QStringView field)
{
    QList<JsonFields> entries;
    if (has(field) && !value(field).isArray())
        refuse(field, wrongType(QStringLiteral("a list of objects"), value(field)));
    const QJsonArray array = value(field).toArray();
    if (array.size() > mostEntries) {
        refuse(field, QStringLiteral("This list has more than %1 entries.").arg(mostEntries));
        return {};
    }
    for (const QJsonValue &entry : array) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(field)).arg(entries.size());
        entries += JsonFields(entry.toObject(), path, m_problem, m_fileName);
        if (!entry.isObject())
            entries.last().refuse(u"", wrongType(QStringLiteral("an object"), entry));
    }
    return entries;
}

QList<JsonFields> JsonFields::oneOrMore(QStringView field)
{
    if (value(field).isObject())
        return {*fields(field)};
    return list(field);
}

} // namespace Pennybench::Models
