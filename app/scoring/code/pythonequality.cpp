#include "app/scoring/code/pythonequality.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Pennybench {

namespace {

using Kind = PythonValue::Kind;

bool areClose(double a, double b)
{
    if (a == b)
        return true;
    const double difference = std::abs(a - b);
    return difference <= 1e-9 || difference <= 1e-6 * std::max(std::abs(a), std::abs(b));
}

bool isWhole(const PythonValue &value)
{
    return value.kind == Kind::Bool || value.kind == Kind::Integer;
}

bool equalNumbers(const PythonValue &a, const PythonValue &b)
{
    if (isWhole(a) && isWhole(b))
        return a.integer == b.integer;
    if (a.kind == b.kind)
        return areClose(a.number, b.number);
    const PythonValue &whole = isWhole(a) ? a : b;
    const double other = isWhole(a) ? b.number : a.number;
    return std::isfinite(other) && whole.integer == mpz_class(other) && std::floor(other) == other;
}

/// The same text for hashable values that are equal, another for those that are not; empty for a value that
/// no set can hold.
QString keyOf(const PythonValue &value)
{
    QString key;
    switch (value.kind) {
    case Kind::None:
        return QStringLiteral("none");
    case Kind::Bool:
    case Kind::Integer:
        return QString::fromStdString(value.integer.get_str());
    case Kind::Float:
        return std::isfinite(value.number) && std::floor(value.number) == value.number
            ? QString::fromStdString(mpz_class(value.number).get_str())
            : QString::number(value.number, 'g', 17);
    case Kind::Text:
        return u't' + value.text;
    case Kind::Bytes:
        return u'b' + value.text;
    case Kind::Tuple:
        key = u'(';
        break;
    case Kind::Set:
        key = u'{';
        break;
    default:
        return {};
    }
    QStringList parts;
    for (const PythonValue &item : value.items) {
        const QString part = keyOf(item);
        if (part.isEmpty())
            return {};
        parts += QString::number(part.size()) + u':' + part;
    }
    if (value.kind == Kind::Set)
        parts.sort();
    return key + parts.join(u',');
}

bool equalLists(const PythonValue &a, const PythonValue &b)
{
    return std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), equalInPython);
}

std::optional<QSet<QString>> keysOf(const PythonValue &set)
{
    QSet<QString> keys;
    for (const PythonValue &item : set.items) {
        const QString key = keyOf(item);
        if (key.isEmpty())
            return std::nullopt;
        keys += key;
    }
    return keys;
}

bool equalSets(const PythonValue &a, const PythonValue &b)
{
    const auto keys = keysOf(a);
    return keys && keys == keysOf(b);
}

/// The position in items of each key's value.
QHash<QString, qsizetype> placesOf(const PythonValue &dict)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i + 1 < dict.items.size(); i += 2)
        places.insert(keyOf(dict.items.at(i)), i + 1);
    return places;
}

bool equalDicts(const PythonValue &a, const PythonValue &b)
{
    const QHash<QString, qsizetype> left = placesOf(a);
    const QHash<QString, qsizetype> right = placesOf(b);
    if (left.size() != right.size() || left.contains(QString()))
        return false;
    return std::all_of(left.keyBegin(), left.keyEnd(), [&](const QString &key) {
        const auto found = right.constFind(key);
        return found != right.constEnd() && equalInPython(a.items.at(left.value(key)), b.items.at(*found));
    });
}

bool matchesList(const QJsonArray &expected, const PythonValue &value)
{
    if (expected.size() != value.items.size())
        return false;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (!matchesJson(expected.at(i), value.items.at(i)))
            return false;
    }
    return true;
}

/// In any order: each expected item takes one of the set's.
bool matchesSet(const QJsonArray &expected, const PythonValue &value)
{
    if (expected.size() != value.items.size())
        return false;
    QList<PythonValue> rest = value.items;
    for (const QJsonValue &item : expected) {
        const auto found = std::find_if(
            rest.cbegin(), rest.cend(), [&](const PythonValue &other) { return matchesJson(item, other); });
        if (found == rest.cend())
            return false;
        rest.erase(found);
    }
    return rest.isEmpty();
}

bool matchesDict(const QJsonObject &expected, const PythonValue &value)
{
    if (expected.size() * 2 != value.items.size())
        return false;
    for (qsizetype i = 0; i + 1 < value.items.size(); i += 2) {
        const PythonValue &key = value.items.at(i);
        const QString name =
            key.kind == Kind::Integer ? QString::fromStdString(key.integer.get_str()) : key.text;
        const bool fits = key.kind == Kind::Integer || key.kind == Kind::Text;
        if (!fits || !expected.contains(name) || !matchesJson(expected.value(name), value.items.at(i + 1)))
            return false;
    }
    return true;
}

bool matchesNumber(const QJsonValue &expected, const PythonValue &value)
{
    if (value.kind == Kind::Float)
        return areClose(expected.toDouble(), value.number);
    const qint64 whole = expected.toInteger();
    return value.isNumber() && static_cast<double>(whole) == expected.toDouble()
        && value.integer == mpz_class(std::to_string(whole));
}

} // namespace

bool equalInPython(const PythonValue &a, const PythonValue &b)
{
    if (a.isNumber() && b.isNumber())
        return equalNumbers(a, b);
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case Kind::None:
        return true;
    case Kind::Text:
    case Kind::Bytes:
        return a.text == b.text;
    case Kind::List:
    case Kind::Tuple:
        return equalLists(a, b);
    case Kind::Set:
        return equalSets(a, b);
    case Kind::Dict:
        return equalDicts(a, b);
    default:
        return false;
    }
}

std::optional<int> orderInPython(const PythonValue &a, const PythonValue &b)
{
    if (a.isNumber() && b.isNumber()) {
        if (isWhole(a) && isWhole(b))
            return cmp(a.integer, b.integer);
        const double left = a.toDouble();
        const double right = b.toDouble();
        if (std::isnan(left) || std::isnan(right))
            return std::nullopt;
        return left < right ? -1 : left > right ? 1 : 0;
    }
    if (a.kind != b.kind)
        return std::nullopt;
    if (a.kind == Kind::Text || a.kind == Kind::Bytes) {
        // By code point, as Python does; UTF-16 would put emoji before some letters.
        const auto left = a.text.toUcs4();
        const auto right = b.text.toUcs4();
        return left < right ? -1 : right < left ? 1 : 0;
    }
    if (a.kind != Kind::List && a.kind != Kind::Tuple)
        return std::nullopt;
    for (qsizetype i = 0; i < std::min(a.items.size(), b.items.size()); ++i) {
        if (!equalInPython(a.items.at(i), b.items.at(i)))
            return orderInPython(a.items.at(i), b.items.at(i));
    }
    return a.items.size() < b.items.size() ? -1 : a.items.size() > b.items.size() ? 1 : 0;
}

bool matchesJson(const QJsonValue &expected, const PythonValue &value)
{
    if (expected.isDouble())
        return matchesNumber(expected, value);
    if (expected.isBool())
        return value.isNumber() && equalInPython(PythonValue::ofBool(expected.toBool()), value);
    if (expected.isArray() && value.kind == Kind::Set)
        return matchesSet(expected.toArray(), value);
    if (expected.isArray())
        return value.isSequence() && matchesList(expected.toArray(), value);
    if (expected.isObject())
        return value.kind == Kind::Dict && matchesDict(expected.toObject(), value);
    if (expected.isString())
        return value.kind == Kind::Text && value.text == expected.toString();
    return value.kind == Kind::None;
}

} // namespace Pennybench
