#include "app/catalogue/jsonfields.h"

#include "app/catalogue/cataloguemessages.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Pennybench::Models {

namespace {

constexpr qsizetype longestText = 10'000;
constexpr qsizetype mostEntries = 10'000;

Message nameOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return Message(CatalogueMessages::trueOrFalse);
    case QJsonValue::Double:
        return Message(CatalogueMessages::aNumber);
    case QJsonValue::String:
        return Message(CatalogueMessages::aText);
    case QJsonValue::Array:
        return Message(CatalogueMessages::aList);
    case QJsonValue::Object:
        return Message(CatalogueMessages::anObject);
    default:
        return Message(CatalogueMessages::nothing);
    }
}

Message wrongType(const Message &wanted, const QJsonValue &value)
{
    return Message(CatalogueMessages::wrongType, {wanted, nameOf(value)});
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

void JsonFields::refuse(QStringView field, const Message &message)
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
        refuse(field, wrongType(Message(CatalogueMessages::aText), value(field)));
        return {};
    }
    const QString text = value(field).toString();
    if (text.size() > longestText)
        refuse(field, Message(CatalogueMessages::textTooLong, {QString::number(longestText)}));
    else if (hasControl(text))
        refuse(field, Message(CatalogueMessages::controlCharacter));
    return text;
}

QString JsonFields::requiredText(QStringView field)
{
    const QString found = text(field);
    if (found.isEmpty())
        refuse(field, Message(CatalogueMessages::missing));
    return found;
}

QStringList JsonFields::texts(QStringView field)
{
    QStringList found;
    if (has(field) && !value(field).isArray())
        refuse(field, wrongType(Message(CatalogueMessages::listOfTexts), value(field)));
    for (const QJsonValue &entry : value(field).toArray()) {
        if (!entry.isString())
            refuse(field, Message(CatalogueMessages::entryNotText));
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
        refuse(field, wrongType(Message(CatalogueMessages::trueOrFalse), value(field)));
    return value(field).toBool();
}

int JsonFields::count(QStringView field)
{
    if (!has(field))
        return 0;
    const double number = value(field).toDouble(-1);
    if (number < 0 || number > std::numeric_limits<int>::max() || std::floor(number) != number) {
        refuse(field, Message(CatalogueMessages::wholeNumber));
        return 0;
    }
    return static_cast<int>(number);
}

QDate JsonFields::date(QStringView field)
{
    const QString found = text(field);
    const QDate date = QDate::fromString(found, Qt::ISODate);
    if (!found.isEmpty() && !date.isValid())
        refuse(field, Message(CatalogueMessages::notADate, {found.left(40)}));
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
        refuse(field, Message(CatalogueMessages::notAMoment, {found.left(40)}));
        return {};
    }
    return moment.toUTC();
}

std::optional<double> JsonFields::number(QStringView field)
{
    if (!has(field))
        return std::nullopt;
    if (!value(field).isDouble()) {
        refuse(field, wrongType(Message(CatalogueMessages::aNumber), value(field)));
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
        refuse(field, Message(CatalogueMessages::notAPrice));
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
        refuse(field, Message(CatalogueMessages::priceRange));
        return std::nullopt;
    }
    return Money::fromPicodollars(perMillion->picodollars() / tokensPerPrice);
}

QJsonObject JsonFields::object(QStringView field)
{
    if (has(field) && !value(field).isObject())
        refuse(field, wrongType(Message(CatalogueMessages::anObject), value(field)));
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
        refuse(field, wrongType(Message(CatalogueMessages::listOfObjects), value(field)));
    const QJsonArray array = value(field).toArray();
    if (array.size() > mostEntries) {
        refuse(field, Message(CatalogueMessages::tooManyEntries, {QString::number(mostEntries)}));
        return {};
    }
    for (const QJsonValue &entry : array) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(field)).arg(entries.size());
        entries += JsonFields(entry.toObject(), path, m_problem, m_fileName);
        if (!entry.isObject())
            entries.last().refuse(u"", wrongType(Message(CatalogueMessages::anObject), entry));
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
