#include "providers/base/harmonysplitter.h"

namespace Pennybench {

namespace {

constexpr qsizetype longestHeader = 100;

/// In the order of HarmonySplitter::Mark.
const QStringList &harmonyMarks()
{
    static const QStringList marks{QStringLiteral("<|start|>"), QStringLiteral("<|channel|>"),
        QStringLiteral("<|message|>"), QStringLiteral("<|end|>"), QStringLiteral("<|return|>"),
        QStringLiteral("<|call|>"), QStringLiteral("<|constrain|>")};
    return marks;
}

} // namespace

HarmonySplitter::HarmonySplitter()
    : m_finder(harmonyMarks())
{
}

ThinkPieces HarmonySplitter::append(QStringView piece)
{
    m_held += piece;
    return take(false);
}

ThinkPieces HarmonySplitter::finish()
{
    ThinkPieces pieces = take(true);
    // So long a header is a message whose mark is missing; a short one was cut.
    if (m_inHeader && m_header.size() > longestHeader)
        pieces.text += std::exchange(m_header, {});
    return pieces;
}

ThinkPieces HarmonySplitter::take(bool atEnd)
{
    ThinkPieces pieces;
    for (;;) {
        const MarkFinder::Result result = m_finder.look(m_held, atEnd, isAnswer());
        give(pieces, QStringView(m_held).first(result.safe));
        m_finder.passOn(QStringView(m_held).first(result.safe + (result.found ? result.found->length : 0)));
        m_held.remove(0, result.safe + (result.found ? result.found->length : 0));
        if (!result.found)
            return pieces;
        pass(static_cast<Mark>(result.found->mark));
    }
}

bool HarmonySplitter::isAnswer() const
{
    return !m_inHeader && (m_channel.isEmpty() || m_channel == u"final");
}

void HarmonySplitter::give(ThinkPieces &pieces, QStringView letters)
{
    if (m_inHeader) {
        m_header += letters;
        return;
    }
    while (m_trimming && !letters.isEmpty() && letters.front().isSpace())
        letters = letters.sliced(1);
    m_trimming = m_trimming && letters.isEmpty();
    (isAnswer() ? pieces.text : pieces.reasoning) += letters;
}

void HarmonySplitter::pass(Mark mark)
{
    if (mark == Mark::Constrain)
        return;
    if (mark == Mark::Message) // "analysis", "commentary to=functions.f", "final json"
        m_channel = m_namesChannel ? m_header.trimmed().section(u' ', 0, 0).toLower() : QString();
    else
        m_channel.clear();
    m_namesChannel = mark == Mark::Channel;
    m_inHeader = mark == Mark::Start || mark == Mark::Channel;
    m_header.clear();
    m_trimming = true;
    m_finder.startAnew();
}

} // namespace Pennybench
