#include "providers/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace Pennybench::Providers {

namespace {

constexpr qsizetype usualObject = 512;

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < ' ' || c == '"' || c == '\\';
}

QByteArray writtenByQt(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

void appendEscaped(QByteArray &out, char c)
{
    constexpr char digits[] = "0123456789abcdef";
    out += '\\';
    switch (c) {
    case '"':
    case '\\':
        out += c;
        break;
    case '\n':
        out += 'n';
        break;
    case '\t':
        out += 't';
        break;
    case '\r':
        out += 'r';
        break;
    default:
        out += "u00";
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 0xf];
    }
}

} // namespace

QByteArray jsonString(const QString &text)
{
    if (!text.isValidUtf16())
        return writtenByQt(text);
    const QByteArray utf8 = text.toUtf8();
    QByteArray json;
    json.reserve(utf8.size() + utf8.size() / 8 + 2);
    json += '"';
    for (auto from = utf8.cbegin(); from != utf8.cend();) {
        const auto to = std::find_if(from, utf8.cend(), needsEscape);
        json.append(from, to - from);
        from = to;
        if (from != utf8.cend())
            appendEscaped(json, *from++);
    }
    json += '"';
    return json;
}

void JsonMembers::add(QByteArrayView name, const QString &text)
{
    addJson(name, jsonString(text));
}

void JsonMembers::add(QByteArrayView name, double number)
{
    addJson(name, QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonMembers::add(QByteArrayView name, qint64 number)
{
    addJson(name, QByteArray::number(number));
}

void JsonMembers::add(QByteArrayView name, bool value)
{
    addJson(name, value ? "true" : "false");
}

void JsonMembers::addJson(QByteArrayView name, QByteArrayView json)
{
    if (m_bytes.isEmpty())
        m_bytes.reserve(usualObject);
    m_bytes += m_bytes.isEmpty() ? "{\"" : ",\"";
    m_bytes.append(name);
    m_bytes += "\":";
    m_bytes.append(json);
}

void JsonMembers::addAll(const QJsonObject &members)
{
    if (members.isEmpty())
        return;
    const QByteArray object = QJsonDocument(members).toJson(QJsonDocument::Compact);
    m_bytes += m_bytes.isEmpty() ? "{" : ",";
    m_bytes.append(object.mid(1, object.size() - 2));
}

} // namespace Pennybench::Providers
