#include "app/suites/jsonoutline.h"

#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"

namespace Pennybench::Suites {

namespace {

class Scanner {
public:
    explicit Scanner(QByteArrayView json)
        : m_json(json)
    {
    }

    JsonOutline scan()
    {
        while (m_at < m_json.size() && !m_outline.limit && m_outline.end < 0)
            step();
        return m_outline;
    }

private:
    void step()
    {
        const char c = m_json.at(m_at);
        if (c == '"') {
            beginValue();
            skipString();
            return;
        }
        if (c == '{' || c == '[') {
            beginValue();
            open(c);
        } else if (c == '}' || c == ']') {
            close();
        } else if (c == ',') {
            endElement();
            countValue();
        } else if (c == '\n') {
            ++m_line;
        } else if (c != ' ' && c != '\t' && c != '\r' && c != ':') {
            beginValue();
        }
        ++m_at;
    }

    void open(char bracket)
    {
        ++m_depth;
        if (m_depth > deepestJson)
            refuse(Message(SuiteMessages::nestedTooDeep, {QString::number(deepestJson)}));
        const bool list = bracket == '[' && (m_depth == 1 || (m_depth == 2 && m_key == "prompts"));
        if (list && m_listDepth == 0)
            m_listDepth = m_depth;
        countValue();
    }

    void close()
    {
        if (m_depth == m_listDepth) {
            endElement();
            m_listDepth = -1;
        }
        --m_depth;
        if (m_depth <= 0)
            m_outline.end = m_at + 1;
    }

    void skipString()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"') {
            if (m_json.at(m_at) == '\n')
                ++m_line;
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        }
        const qsizetype length = std::min(m_at, m_json.size()) - begin;
        if (length > longestSuiteText)
            refuse(Message(SuiteMessages::jsonTextTooLong, {QString::number(longestSuiteText)}));
        if (m_depth == 1)
            m_key = m_json.sliced(begin, length);
        m_at = std::min(m_at + 1, m_json.size());
    }

    void beginValue()
    {
        if (m_listDepth > 0 && m_depth == m_listDepth && m_element.length == 0)
            m_element = {m_at, -1, m_line};
    }

    void endElement()
    {
        if (m_depth != m_listDepth || m_element.length == 0)
            return;
        m_element.length = m_at - m_element.begin;
        m_outline.elements += m_element;
        m_element = {};
        if (m_outline.elements.size() > largestRowCount)
            refuse(Message(SuiteMessages::tooManyPrompts, {QString::number(largestRowCount)}));
    }

    void countValue()
    {
        if (++m_values > largestJsonValueCount)
            refuse(Message(SuiteMessages::tooManyValues, {QString::number(largestJsonValueCount)}));
    }

    void refuse(const Message &message)
    {
        if (!m_outline.limit)
            m_outline.limit = Problem{.message = message, .line = m_line};
    }

    QByteArrayView m_json;
    JsonOutline m_outline;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_depth = 0;
    int m_listDepth = 0; ///< 0: not yet, -1: over
    qsizetype m_values = 0;
    QByteArrayView m_key;
    JsonSpan m_element;
};

} // namespace

JsonOutline outlineOf(QByteArrayView json)
{
    return Scanner(json).scan();
}

int lineAt(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    return static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
}

int columnAt(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    const auto isStart = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
    return static_cast<int>(std::count_if(line.begin(), line.end(), isStart)) + 1;
}

} // namespace Pennybench::Suites
