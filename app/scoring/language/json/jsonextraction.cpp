#include "app/base/jsonerror.h"
#include "app/scoring/language/json/json.h"
#include "app/scoring/language/json/jsonreasons.h"
#include "app/scoring/patterns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>
#include <QStack>

#include <vector>

namespace Pennybench::Scoring {

namespace {

/// The place after a string that begins with the quote at start.
qsizetype endOfString(QStringView text, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < text.size() && text.at(at) != u'"')
        at += text.at(at) == u'\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

/// Where a control character stands inside a string, or -1.
qsizetype controlCharacterIn(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at) != u'"') {
            ++at;
            continue;
        }
        const qsizetype end = endOfString(text, at);
        for (; at < end; ++at) {
            if (text.at(at).unicode() < 0x20)
                return at;
        }
    }
    return -1;
}

QString unquoted(QStringView string)
{
    const QByteArray document = '[' + string.toUtf8() + ']';
    return QJsonDocument::fromJson(document).array().at(0).toString();
}

constexpr qsizetype mostCandidates = 100;

struct Span {
    qsizetype start;
    qsizetype end;
};

/// The widest stretches from a brace or bracket to the one that closes it, in order.
class Spans {
public:
    explicit Spans(const QString &text)
        : m_text(text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'"' && !m_open.empty())
                i = endOfText(i);
            else if (c == u'{' || c == u'[')
                m_open.push_back(i);
            else if (c == u'}' || c == u']')
                close(i);
        }
    }

    const std::vector<Span> &all() const { return m_spans; }
    bool hasOpen() const { return !m_open.empty(); }
    qsizetype firstOpen() const { return m_open.front(); }

private:
    /// A quote that does not close on its line is not JSON text, only a quotation mark.
    qsizetype endOfText(qsizetype start) const
    {
        for (qsizetype i = start + 1; i < m_text.size() && m_text.at(i) != u'\n'; ++i) {
            if (m_text.at(i) == u'\\')
                ++i;
            else if (m_text.at(i) == u'"')
                return i;
        }
        return start;
    }

    void close(qsizetype at)
    {
        const QChar opening = m_text.at(at) == u'}' ? u'{' : u'[';
        if (m_open.empty() || m_text.at(m_open.back()) != opening)
            return;
        const qsizetype start = m_open.back();
        m_open.pop_back();
        while (!m_spans.empty() && m_spans.back().start > start)
            m_spans.pop_back();
        m_spans.push_back({start, at + 1});
    }

    const QString &m_text;
    std::vector<qsizetype> m_open;
    std::vector<Span> m_spans;
};

bool isFenceOrBlank(const QString &text)
{
    static const auto fence = uR"((?i)^\s*(?:```|~~~)?\s*(?:json)?\s*$)"_re;
    return text.size() < 1000 && fence.match(text).hasMatch();
}

} // namespace

Expected<QJsonValue> strictJson(const QString &text)
{
    const qsizetype control = controlCharacterIn(text);
    if (control >= 0) {
        return failure({.message = Message(JsonReasons::controlCharacter, {QString::number(control + 1)})});
    }
    // Inside an array every kind of value is allowed, not only objects and arrays.
    const QByteArray document = '[' + text.toUtf8() + ']';
    QJsonParseError error;
    const QJsonArray values = QJsonDocument::fromJson(document, &error).array();
    if (error.error != QJsonParseError::NoError)
        return failure({.message = Message(
                            JsonReasons::atByte, {jsonErrorWords(error), QString::number(error.offset)})});
    if (values.size() != 1)
        return failure({.message = Message(JsonReasons::severalValues, {QString::number(values.size())})});
    return values.first();
}

QString repeatedMember(const QString &text)
{
    QStack<QSet<QString>> objects;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (c == u'{' || c == u'[')
            objects.push({});
        else if ((c == u'}' || c == u']') && !objects.isEmpty())
            objects.pop();
        if (c != u'"') {
            ++at;
            continue;
        }
        const qsizetype end = endOfString(text, at);
        qsizetype next = end;
        while (next < text.size() && text.at(next).isSpace())
            ++next;
        if (next < text.size() && text.at(next) == u':' && !objects.isEmpty()) {
            const QString name = unquoted(QStringView(text).mid(at, end - at));
            if (objects.top().contains(name))
                return name;
            objects.top().insert(name);
        }
        at = end;
    }
    return {};
}

std::optional<FoundJson> jsonIn(const QString &answer, Message *broken)
{
    const Spans spans(answer);
    std::optional<FoundJson> found;
    qsizetype valid = 0;
    qsizetype tried = 0;
    for (auto span = spans.all().rbegin(); span != spans.all().rend() && tried < mostCandidates;
         ++span, ++tried) {
        const QString written = answer.mid(span->start, span->end - span->start);
        const auto value = strictJson(written);
        if (!value) {
            if (broken && broken->isEmpty())
                *broken = value.error().message;
            continue;
        }
        ++valid;
        if (!found) {
            const bool around =
                !isFenceOrBlank(answer.left(span->start)) || !isFenceOrBlank(answer.mid(span->end));
            found = FoundJson{*value, written, span->start, 1, around};
        }
    }
    if (found)
        found->count = valid;
    else if (broken && broken->isEmpty() && spans.hasOpen())
        *broken = Message(JsonReasons::neverClosed,
            {QString(answer.at(spans.firstOpen())), QString::number(spans.firstOpen() + 1)});
    return found;
}

} // namespace Pennybench::Scoring
