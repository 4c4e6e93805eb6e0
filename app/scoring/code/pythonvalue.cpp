#include "app/scoring/code/pythonvalue.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace Pennybench {

namespace {

using Kind = PythonValue::Kind;

QList<PythonValue> itemsFromWire(const QJsonValue &list, bool pairs)
{
    QList<PythonValue> items;
    for (const QJsonValue &item : list.toArray()) {
        if (pairs)
            items << valueFromWire(item[0]) << valueFromWire(item[1]);
        else
            items += valueFromWire(item);
    }
    return items;
}

PythonValue integerFromWire(const QString &digits)
{
    mpz_class value;
    if (value.set_str(digits.toStdString(), 10) != 0)
        return {.kind = Kind::Other};
    return PythonValue::ofInteger(value);
}

/// Python writes inf and nan as C does.
PythonValue floatFromWire(const QString &text)
{
    bool fine = false;
    const double number = text.toDouble(&fine);
    return fine ? PythonValue::ofFloat(number) : PythonValue{.kind = Kind::Other};
}

QString shownText(const PythonValue &value)
{
    switch (value.kind) {
    case Kind::None:
        return QStringLiteral("None");
    case Kind::Bool:
        return value.integer == 0 ? QStringLiteral("False") : QStringLiteral("True");
    case Kind::Integer:
        return QString::fromStdString(value.integer.get_str());
    case Kind::Float: {
        const QString text = QString::number(value.number, 'g', QLocale::FloatingPointShortest);
        const bool bare = std::isfinite(value.number) && !text.contains(u'.') && !text.contains(u'e');
        return bare ? text + QStringLiteral(".0") : text;
    }
    case Kind::Bytes:
    case Kind::Text: {
        QString text = value.text;
        text.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
        text.replace(u'\n', QStringLiteral("\\n"));
        return (value.kind == Kind::Bytes ? QStringLiteral("b'") : QStringLiteral("'")) + text + u'\'';
    }
    case Kind::Other:
        return QStringLiteral("an object of the type ") + value.text;
    default:
        return {};
    }
}

void show(const PythonValue &value, qsizetype longest, QString &text)
{
    if (!value.isSequence() && value.kind != Kind::Set && value.kind != Kind::Dict) {
        text += shownText(value);
        return;
    }
    const bool dict = value.kind == Kind::Dict;
    const bool braces = dict || value.kind == Kind::Set;
    const bool round = value.kind == Kind::Tuple;
    text += braces ? u'{' : round ? u'(' : u'[';
    for (qsizetype i = 0; i < value.items.size() && text.size() <= longest; ++i) {
        if (i > 0)
            text += dict && i % 2 == 1 ? QStringLiteral(": ") : QStringLiteral(", ");
        show(value.items.at(i), longest, text);
    }
    if (round && value.items.size() == 1)
        text += u',';
    text += braces ? u'}' : round ? u')' : u']';
}

} // namespace

PythonValue PythonValue::ofBool(bool value)
{
    return {.kind = Kind::Bool, .integer = value ? 1 : 0};
}

PythonValue PythonValue::ofInteger(const mpz_class &value)
{
    return {.kind = Kind::Integer, .integer = value};
}

PythonValue PythonValue::ofFloat(double value)
{
    return {.kind = Kind::Float, .number = value};
}

PythonValue PythonValue::ofText(const QString &value)
{
    return {.kind = Kind::Text, .text = value};
}

PythonValue PythonValue::ofItems(Kind kind, const QList<PythonValue> &items)
{
    return {.kind = kind, .items = items};
}

bool PythonValue::isTrue() const
{
    switch (kind) {
    case Kind::None:
        return false;
    case Kind::Bool:
    case Kind::Integer:
        return integer != 0;
    case Kind::Float:
        return number != 0;
    case Kind::Text:
    case Kind::Bytes:
        return !text.isEmpty();
    case Kind::List:
    case Kind::Tuple:
    case Kind::Set:
    case Kind::Dict:
        return !items.isEmpty();
    case Kind::Iterator:
    case Kind::Other:
        break;
    }
    return true;
}

double PythonValue::toDouble() const
{
    return kind == Kind::Float ? number : integer.get_d();
}

PythonValue valueFromWire(const QJsonValue &value)
{
    if (value.isNull())
        return {};
    if (value.isBool())
        return PythonValue::ofBool(value.toBool());
    if (value.isString())
        return PythonValue::ofText(value.toString());
    if (value.isArray())
        return PythonValue::ofItems(Kind::List, itemsFromWire(value, false));
    const QJsonObject object = value.toObject();
    const QString tag = object.isEmpty() ? QString() : object.constBegin().key();
    const QJsonValue inner = object.value(tag);
    if (tag == u"i")
        return integerFromWire(inner.toString());
    if (tag == u"f")
        return floatFromWire(inner.toString());
    if (tag == u"b")
        return {.kind = Kind::Bytes, .text = inner.toString()};
    if (tag == u"d")
        return PythonValue::ofItems(Kind::Dict, itemsFromWire(inner, true));
    static const QHash<QString, Kind> kinds{{QStringLiteral("t"), Kind::Tuple},
        {QStringLiteral("s"), Kind::Set}, {QStringLiteral("z"), Kind::Set},
        {QStringLiteral("g"), Kind::Iterator}};
    if (kinds.contains(tag))
        return PythonValue::ofItems(kinds.value(tag), itemsFromWire(inner, false));
    return {.kind = Kind::Other, .text = inner.toString()};
}

QString shown(const PythonValue &value, qsizetype longest)
{
    QString text;
    show(value, longest, text);
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

} // namespace Pennybench
