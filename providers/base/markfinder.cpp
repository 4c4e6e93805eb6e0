#include "providers/base/markfinder.h"

#include <utility>

namespace Pennybench {

namespace {

constexpr qsizetype shortestFence = 3;
constexpr qsizetype lineKept = 120; ///< enough to tell a fence

QChar partnerOf(QChar quote)
{
    constexpr QStringView opening = u"`\"'“‘«„「『《(";
    constexpr QStringView closing = u"`\"'”’»“」』》)";
    const qsizetype at = opening.indexOf(quote);
    return quote.isNull() || at < 0 ? QChar() : closing.at(at);
}

qsizetype runLength(QStringView line, QChar letter)
{
    qsizetype length = 0;
    while (length < line.size() && line.at(length) == letter)
        ++length;
    return length;
}

} // namespace

void FenceTracker::advance(QStringView text)
{
    for (const QChar letter : text) {
        m_last = letter;
        if (letter == u'\n')
            endLine();
        else if (m_line.size() < lineKept)
            m_line += letter;
    }
}

void FenceTracker::endLine()
{
    const QString line = std::exchange(m_line, {}).trimmed();
    const QChar first = line.isEmpty() ? QChar() : line.front();
    const qsizetype length = first == u'`' || first == u'~' ? runLength(line, first) : 0;
    if (m_fenceLength == 0) {
        const bool opens = length >= shortestFence && !(first == u'`' && line.indexOf(u'`', length) >= 0);
        m_fenceLength = opens ? length : 0;
        m_fence = first;
    } else if (first == m_fence && length >= m_fenceLength && length == line.size()) {
        m_fenceLength = 0;
    }
}

MarkFinder::Result MarkFinder::look(QStringView held, bool atEnd, bool heedsFences) const
{
    FenceTracker fences = m_fences;
    std::optional<Found> fenced; ///< in a fence that is open still
    for (qsizetype at = 0; at < held.size(); ++at) {
        if (!fences.isInFence())
            fenced.reset();
        const QStringView rest = held.sliced(at);
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            const QStringView mark = m_marks.at(i);
            const bool mayBegin = rest.size() < mark.size() && mark.startsWith(rest, Qt::CaseInsensitive);
            if (mayBegin && !atEnd)
                return {{}, fenced ? fenced->at : at};
            if (!rest.startsWith(mark, Qt::CaseInsensitive))
                continue;
            const QChar partner = partnerOf(fences.last());
            const bool followed = rest.size() > mark.size();
            if (!partner.isNull() && !followed && !atEnd)
                return {{}, fenced ? fenced->at : at};
            if (!partner.isNull() && followed && rest.at(mark.size()) == partner)
                continue;
            const Found found{at, mark.size(), static_cast<int>(i)};
            if (!fences.isInFence() || !heedsFences)
                return {found, at};
            if (!fenced)
                fenced = found;
        }
        fences.advance(rest.first(1));
    }
    if (fenced && fences.isInFence())
        return atEnd ? Result{fenced, fenced->at} : Result{{}, fenced->at};
    return {{}, held.size()};
}

} // namespace Pennybench
