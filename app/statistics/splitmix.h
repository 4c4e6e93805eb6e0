#pragma once

#include <QtGlobal>

namespace Pennybench::Statistics {

/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014): a stream of 64-bit numbers that any language
/// repeats from its seed, and in which a reader may begin anywhere.
class SplitMix64 {
public:
    explicit SplitMix64(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += step);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    /// 0 to count - 1: the high 64 bits of next() times count.
    quint64 below(quint64 count)
    {
        __extension__ using Wide = unsigned __int128;
        return static_cast<quint64>((static_cast<Wide>(next()) * count) >> 64);
    }
    /// Goes on as if next() had been called so often.
    void skip(quint64 draws) { m_state += draws * step; }

private:
    static constexpr quint64 step = 0x9e3779b97f4a7c15;

    quint64 m_state;
};

} // namespace Pennybench::Statistics
