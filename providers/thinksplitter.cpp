#include "providers/thinksplitter.h"

#include <array>
#include <utility>

namespace Pennybench {

namespace {

struct Tags {
    QStringView opening;
    QStringView closing;
};

constexpr std::array thinkTags{
    Tags{u"<think>", u"</think>"},
    Tags{u"[THINK]", u"[/THINK]"},
    Tags{u"<|im_start|>think", u"<|im_start|>answer"},
};

/// How many characters at the end of the text may be the beginning of the tag.
qsizetype heldLength(const QString &text, QStringView tag)
{
    for (qsizetype length = std::min(text.size(), tag.size() - 1); length > 0; --length) {
        if (tag.startsWith(QStringView(text).last(length)))
            return length;
    }
    return 0;
}

QString withoutLeadingSpace(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && text.at(start).isSpace())
        ++start;
    return text.mid(start);
}

} // namespace

bool ThinkSplitter::lookForOpening()
{
    const QString start = withoutLeadingSpace(m_held);
    for (const Tags &tags : thinkTags) {
        if (start.size() < tags.opening.size() && tags.opening.startsWith(start))
            return true;
        if (!start.startsWith(tags.opening))
            continue;
        m_state = State::Thinking;
        m_closing = tags.closing;
        m_held = start.mid(tags.opening.size());
        return false;
    }
    m_state = State::Answering;
    return false;
}

ThinkSplitter::Pieces ThinkSplitter::append(const QString &piece)
{
    Pieces pieces;
    m_held += piece;
    if (m_state == State::Beginning && lookForOpening())
        return pieces;
    if (m_state == State::Thinking) {
        const qsizetype end = m_held.indexOf(m_closing);
        if (end < 0) {
            const qsizetype keep = heldLength(m_held, m_closing);
            pieces.reasoning = m_held.left(m_held.size() - keep);
            m_held = m_held.right(keep);
            return pieces;
        }
        pieces.reasoning = m_held.left(end);
        m_held = m_held.mid(end + m_closing.size());
        m_state = State::Answering;
        m_trimming = true;
    }
    if (m_trimming) {
        m_held = withoutLeadingSpace(m_held);
        m_trimming = m_held.isEmpty();
    }
    pieces.text = std::exchange(m_held, {});
    return pieces;
}

ThinkSplitter::Pieces ThinkSplitter::finish()
{
    Pieces pieces;
    (m_state == State::Thinking ? pieces.reasoning : pieces.text) = std::exchange(m_held, {});
    return pieces;
}

ThinkSplitter::Pieces splitThinking(const QString &whole)
{
    for (const Tags &tags : thinkTags) {
        const qsizetype end = whole.indexOf(tags.closing);
        if (end >= 0 && !whole.left(end).contains(tags.opening))
            return {whole.left(end), withoutLeadingSpace(whole.mid(end + tags.closing.size()))};
    }
    ThinkSplitter splitter;
    ThinkSplitter::Pieces pieces = splitter.append(whole);
    const ThinkSplitter::Pieces rest = splitter.finish();
    return {pieces.reasoning + rest.reasoning, pieces.text + rest.text};
}

} // namespace Pennybench
