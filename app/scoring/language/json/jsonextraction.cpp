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

/// Where a control character stands inside a string, or -1.
qsizetype controlCharacterIn(const QString &text)
{
    static const auto string = uR"((?s:"(?:[^"\\]++|\\.?)*+"?))"_re;
    static const auto control = u"[\\x00-\\x1F]"_re;
    for (const QRegularExpressionMatch &match : string.globalMatch(text)) {
        if (const qsizetype at = match.captured().indexOf(control); at >= 0)
            return match.capturedStart() + at;
    }
    return -1;
}

constexpr qsizetype mostCandidates = 100;

struct Span {
    qsizetype start;
    qsizetype end;
};

/// Where the string ends that begins here. A quote that does not close on its line is not JSON text, only a
/// quotation mark.
qsizetype endOfString(const QString &text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size() && text.at(i) != u'\n'; ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'"')
            return i;
    }
    return start;
}

/// The widest stretches from a brace or bracket to the one that closes it, in order; open gets those that are
/// never closed.
std::vector<Span> spansIn(const QString &text, std::vector<qsizetype> &open)
{
    std::vector<Span> spans;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && !open.empty()) {
            i = endOfString(text, i);
        } else if (c == u'{' || c == u'[') {
            open.push_back(i);
        } else if (!open.empty() && text.at(open.back()) == (c == u'}' ? u'{' : c == u']' ? u'[' : u'\0')) {
            while (!spans.empty() && spans.back().start > open.back())
                spans.pop_back();
            spans.push_back({open.back(), i + 1});
            open.pop_back();
        }
    }
    return spans;
}

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
    static const auto token = uR"((?s)("(?:[^"\\]++|\\.)*+")(\s*:)?|[][{}])"_re;
    QStack<QSet<QString>> objects;
    for (const QRegularExpressionMatch &match : token.globalMatch(text)) {
        const QChar c = match.captured().front();
        if (c == u'{' || c == u'[') {
            objects.push({});
        } else if (c == u'}' || c == u']') {
            objects.pop();
        } else if (match.hasCaptured(2)) {
            const QByteArray document = '[' + match.captured(1).toUtf8() + ']';
            const QString name = QJsonDocument::fromJson(document).array().at(0).toString();
            if (objects.top().contains(name))
                return name;
            objects.top().insert(name);
        }
    }
    return {};
}

std::optional<FoundJson> jsonIn(const QString &answer, Message *broken)
{
    std::vector<qsizetype> open;
    const std::vector<Span> spans = spansIn(answer, open);
    std::optional<FoundJson> found;
    Message problem;
    qsizetype valid = 0;
    const auto end =
        spans.rend() - spans.rbegin() > mostCandidates ? spans.rbegin() + mostCandidates : spans.rend();
    for (auto span = spans.rbegin(); span != end; ++span) {
        const QString written = answer.mid(span->start, span->end - span->start);
        const auto value = strictJson(written);
        if (!value && problem.isEmpty())
            problem = value.error().message;
        valid += value ? 1 : 0;
        if (value && !found) {
            const bool around =
                !isFenceOrBlank(answer.left(span->start)) || !isFenceOrBlank(answer.mid(span->end));
            found = FoundJson{*value, written, span->start, 1, around};
        }
    }
    if (found)
        found->count = valid;
    else if (problem.isEmpty() && !open.empty())
        problem = Message(
            JsonReasons::neverClosed, {QString(answer.at(open.front())), QString::number(open.front() + 1)});
    if (broken)
        *broken = problem;
    return found;
}

} // namespace Pennybench::Scoring
