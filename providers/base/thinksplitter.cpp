#include "providers/base/thinksplitter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Pennybench {

namespace {

struct ThinkMarks {
    QStringView opening;
    QStringView closing;
};

constexpr std::array knownMarks{
    ThinkMarks{u"<think>", u"</think>"},
    ThinkMarks{u"<thinking>", u"</thinking>"},
    ThinkMarks{u"<thought>", u"</thought>"},
    ThinkMarks{u"<reasoning>", u"</reasoning>"},
    ThinkMarks{u"[THINK]", u"[/THINK]"},
    ThinkMarks{u"<|im_start|>think", u"<|im_start|>answer"},
    ThinkMarks{u"◁think▷", u"◁/think▷"},
    ThinkMarks{u"<|channel>thought", u"<channel|>"},
};

constexpr QStringView harmonyChannel = u"<|channel|>";
constexpr QStringView harmonyFinal = u"<|channel|>final<|message|>";
constexpr std::array harmonyOpenings{harmonyChannel, QStringView(u"<|start|>assistant")};
/// Harmony whose special tokens a server dropped.
constexpr std::array bareOpenings{QStringView(u"analysis"), QStringView(u"assistantanalysis")};
constexpr QStringView bareFinal = u"assistantfinal";

QList<ThinkMarks> marksWith(const QStringList &own)
{
    QList<ThinkMarks> marks(knownMarks.begin(), knownMarks.end());
    if (own.size() == 2 && !own.first().isEmpty() && !own.last().isEmpty())
        marks.prepend({own.first(), own.last()});
    return marks;
}

/// Whether more letters may make the text begin with the mark.
bool mayBecome(QStringView text, QStringView mark)
{
    return text.size() < mark.size() && mark.startsWith(text, Qt::CaseInsensitive);
}

QStringView withoutLeadingSpace(QStringView text)
{
    while (!text.isEmpty() && text.front().isSpace())
        text = text.sliced(1);
    return text;
}

/// Whether a word that is glued to this letter was a mark: no word of prose goes on with a capital or with a
/// letter of another script.
bool isGlued(QChar next)
{
    return next.isUpper() || (next.isLetter() && !next.isLower()) || next.isHighSurrogate();
}

/// The first of the marks that counts. Most answers hold none: the quick search for its first sign comes
/// first, since several long answers that end together hold up the pieces of the others.
std::optional<MarkFinder::Found> findMark(const QString &whole, QStringView mark)
{
    const bool mayHold = mark.front().isLetter() || whole.contains(mark.front());
    if (!mayHold || !whole.contains(mark, Qt::CaseInsensitive))
        return std::nullopt;
    return MarkFinder({mark.toString()}).look(whole, true).found;
}

ThinkPieces splitAt(const QString &whole, const MarkFinder::Found &closing)
{
    const QStringView answer = QStringView(whole).sliced(closing.at + closing.length);
    return {whole.left(closing.at), withoutLeadingSpace(answer).toString()};
}

ThinkPieces readWhole(const QString &whole, const QStringList &ownMarks)
{
    ThinkSplitter splitter(ownMarks);
    ThinkPieces pieces = splitter.append(whole);
    pieces += splitter.finish();
    return pieces;
}

} // namespace

ThinkSplitter::ThinkSplitter(const QStringList &ownMarks)
    : m_ownMarks(ownMarks)
{
}

ThinkSplitter::Pieces ThinkSplitter::append(QStringView piece)
{
    if (m_state == State::Channels)
        return m_channels->append(piece);
    m_held += piece;
    return take(false);
}

ThinkSplitter::Pieces ThinkSplitter::finish()
{
    return m_state == State::Channels ? m_channels->finish() : take(true);
}

ThinkSplitter::Pieces ThinkSplitter::take(bool atEnd)
{
    Pieces pieces;
    while (m_state == State::Beginning || m_state == State::Thinking) {
        const bool waits = m_state == State::Beginning ? lookForOpening(atEnd) : takeThinking(pieces, atEnd);
        if (waits)
            return pieces;
    }
    if (m_state == State::Answering)
        pieces.text += std::exchange(m_held, {});
    else
        pieces += m_channels->append(std::exchange(m_held, {}));
    if (m_state == State::Channels && atEnd)
        pieces += m_channels->finish();
    return pieces;
}

/// Whether it must wait for more.
bool ThinkSplitter::lookForOpening(bool atEnd)
{
    const QStringView start = withoutLeadingSpace(m_held);
    bool mayOpen = false;
    for (const ThinkMarks &marks : marksWith(m_ownMarks)) {
        if (start.startsWith(marks.opening, Qt::CaseInsensitive)) {
            begin(marks.closing, m_held.size() - start.size() + marks.opening.size());
            return false;
        }
        mayOpen = mayOpen || mayBecome(start, marks.opening);
    }
    for (const QStringView opening : bareOpenings) {
        mayOpen = mayOpen || mayBecome(start, opening) || start == opening;
        if (start.startsWith(opening) && start.size() > opening.size() && isGlued(start.at(opening.size()))) {
            begin(bareFinal, m_held.size() - start.size() + opening.size());
            return false;
        }
    }
    for (const QStringView opening : harmonyOpenings)
        mayOpen = mayOpen || mayBecome(start, opening);
    if (mayOpen && !atEnd)
        return true;
    const bool isHarmony = std::ranges::any_of(
        harmonyOpenings, [start](QStringView opening) { return start.startsWith(opening); });
    m_state = isHarmony ? State::Channels : State::Answering;
    if (m_afterThinking || isHarmony)
        m_held = start.toString();
    if (isHarmony)
        m_channels.emplace();
    return false;
}

void ThinkSplitter::begin(QStringView closing, qsizetype opened)
{
    m_state = State::Thinking;
    m_closing.emplace(QStringList{closing.toString()});
    m_held.remove(0, opened);
}

/// Whether it must wait for more.
bool ThinkSplitter::takeThinking(Pieces &pieces, bool atEnd)
{
    const MarkFinder::Result result = m_closing->look(m_held, atEnd);
    pieces.reasoning += QStringView(m_held).first(result.safe);
    m_closing->passOn(QStringView(m_held).first(result.safe));
    m_held.remove(0, result.safe + (result.found ? result.found->length : 0));
    if (!result.found)
        return true;
    m_state = State::Beginning;
    m_afterThinking = true;
    return false;
}

ThinkPieces splitThinking(const QString &whole, const QStringList &ownMarks)
{
    const ThinkPieces pieces = readWhole(whole, ownMarks);
    if (!pieces.reasoning.isEmpty() || pieces.text.size() != whole.size())
        return pieces;
    for (const ThinkMarks &marks : marksWith(ownMarks)) {
        const auto end = findMark(whole, marks.closing);
        // <thought id="1"> opens as well.
        if (end && !whole.left(end->at).contains(marks.opening.chopped(1), Qt::CaseInsensitive))
            return splitAt(whole, *end);
    }
    if (const auto end = findMark(whole, harmonyFinal)) {
        const qsizetype thought = whole.indexOf(QStringView(u"<|"));
        return {whole.left(thought), readWhole(whole.mid(end->at), ownMarks).text};
    }
    if (whole.contains(bareFinal)) {
        if (const auto end = findMark(whole, bareFinal); end && whole.mid(end->at).startsWith(bareFinal))
            return splitAt(whole, *end);
    }
    return pieces;
}

} // namespace Pennybench
