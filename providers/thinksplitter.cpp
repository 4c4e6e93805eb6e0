#include "providers/thinksplitter.h"

#include <utility>

namespace Pennybench {

namespace {

constexpr QStringView opening = u"<think>";
constexpr QStringView closing = u"</think>";

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

ThinkSplitter::Pieces ThinkSplitter::append(const QString &piece)
{
    Pieces pieces;
    m_held += piece;
    if (m_state == State::Beginning) {
        const QString start = withoutLeadingSpace(m_held);
        if (start.size() < opening.size() && opening.startsWith(start))
            return pieces;
        m_state = start.startsWith(opening) ? State::Thinking : State::Answering;
        if (m_state == State::Thinking)
            m_held = start.mid(opening.size());
    }
    if (m_state == State::Thinking) {
        const qsizetype end = m_held.indexOf(closing);
        if (end < 0) {
            const qsizetype keep = heldLength(m_held, closing);
            pieces.reasoning = m_held.left(m_held.size() - keep);
            m_held = m_held.right(keep);
            return pieces;
        }
        pieces.reasoning = m_held.left(end);
        m_held = m_held.mid(end + closing.size());
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
    const qsizetype end = whole.indexOf(closing);
    if (end >= 0 && !whole.left(end).contains(opening))
        return {whole.left(end), withoutLeadingSpace(whole.mid(end + closing.size()))};
    ThinkSplitter splitter;
    ThinkSplitter::Pieces pieces = splitter.append(whole);
    const ThinkSplitter::Pieces rest = splitter.finish();
    return {pieces.reasoning + rest.reasoning, pieces.text + rest.text};
}

} // namespace Pennybench
