#include "app/scoring/maths/values/realset.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

bool isEmpty(const Range &range)
{
    const int order = compareEnds(range.low, range.high);
    return order > 0 || (order == 0 && !(range.lowClosed && range.highClosed))
        || (order == 0 && range.low.infinity != 0);
}

/// Whether a range that begins at next still touches or overlaps one that ends with last.
bool touches(const Range &last, const Range &next)
{
    const int order = compareEnds(next.low, last.high);
    return order < 0 || (order == 0 && (next.lowClosed || last.highClosed));
}

bool beginsBefore(const Range &a, const Range &b)
{
    const int order = compareEnds(a.low, b.low);
    return order < 0 || (order == 0 && a.lowClosed && !b.lowClosed);
}

} // namespace

int compareEnds(const RangeEnd &a, const RangeEnd &b)
{
    if (a.infinity != 0 || b.infinity != 0)
        return a.infinity < b.infinity ? -1 : a.infinity > b.infinity ? 1 : 0;
    if (a.value.nearlyEquals(b.value))
        return 0;
    return mpfr_cmp(a.value.real(), b.value.real()) < 0 ? -1 : 1;
}

RealSet::RealSet(std::vector<Range> ranges)
{
    ranges.erase(std::remove_if(ranges.begin(), ranges.end(), isEmpty), ranges.end());
    std::sort(ranges.begin(), ranges.end(), beginsBefore);
    for (Range &range : ranges) {
        if (m_ranges.empty() || !touches(m_ranges.back(), range)) {
            m_ranges.push_back(std::move(range));
            continue;
        }
        Range &last = m_ranges.back();
        const int order = compareEnds(range.high, last.high);
        if (order > 0) {
            last.high = range.high;
            last.highClosed = range.highClosed;
        } else if (order == 0) {
            last.highClosed = last.highClosed || range.highClosed;
        }
    }
}

RealSet RealSet::all()
{
    return RealSet({Range{{-1, {}}, {1, {}}, false, false}});
}

RealSet RealSet::point(const RangeEnd &end)
{
    return RealSet({Range{end, end, true, true}});
}

RealSet RealSet::unitedWith(const RealSet &other) const
{
    std::vector<Range> both = m_ranges;
    both.insert(both.end(), other.m_ranges.begin(), other.m_ranges.end());
    return RealSet(std::move(both));
}

RealSet RealSet::complement() const
{
    std::vector<Range> gaps;
    RangeEnd low{-1, {}};
    bool lowClosed = false;
    for (const Range &range : m_ranges) {
        gaps.push_back({low, range.low, lowClosed, !range.lowClosed && range.low.infinity == 0});
        low = range.high;
        lowClosed = !range.highClosed && range.high.infinity == 0;
    }
    gaps.push_back({low, {1, {}}, lowClosed, false});
    return RealSet(std::move(gaps));
}

RealSet RealSet::intersectedWith(const RealSet &other) const
{
    return complement().unitedWith(other.complement()).complement();
}

bool RealSet::equals(const RealSet &other) const
{
    return std::equal(m_ranges.begin(), m_ranges.end(), other.m_ranges.begin(), other.m_ranges.end(),
        [](const Range &a, const Range &b) {
            return compareEnds(a.low, b.low) == 0 && compareEnds(a.high, b.high) == 0
                && a.lowClosed == b.lowClosed && a.highClosed == b.highClosed;
        });
}

} // namespace Pennybench::Scoring
