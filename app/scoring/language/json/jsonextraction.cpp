#include "app/scoring/language/json/jsonextraction.h"

#include "app/scoring/language/json/jsonreasons.h"
#include "app/scoring/language/strictjson.h"
#include "app/scoring/patterns.h"

#include <QList>

#include <vector>

namespace Pennybench::Scoring {

namespace {

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
