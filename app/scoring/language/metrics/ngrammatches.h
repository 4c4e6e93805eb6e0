#pragma once

#include <QHash>
#include <QStringList>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace Pennybench::Scoring {

/// A text as numbers, one a character or word; equal symbols have equal numbers.
using Symbols = std::vector<uint32_t>;

/// The n-grams of one or several references, for counting how many of a hypothesis' n-grams are among them.
/// Memory grows with the references only, time with order x length. Exact: no hashing of whole n-grams.
class NgramMatches {
public:
    explicit NgramMatches(int maxOrder)
        : m_maxOrder(maxOrder)
    {
    }

    /// An n-gram may be matched as often as it stands in the reference that has it most often.
    void addReference(const Symbols &reference);
    /// Matches of each order, 1 first; each reference n-gram is used up by the matches it serves.
    std::vector<double> matchesOf(const Symbols &hypothesis) const;

private:
    struct Node {
        int allowed = 0;
    };

    uint32_t child(uint32_t node, uint32_t symbol) const;

    int m_maxOrder;
    std::vector<Node> m_nodes{1};
    std::unordered_map<uint64_t, uint32_t> m_children; ///< (node, symbol) -> node; 0 is the root
};

/// How many n-grams of this order a text of this length has.
inline double ngramCount(std::size_t length, int order)
{
    return length >= static_cast<std::size_t>(order)
        ? static_cast<double>(length - static_cast<std::size_t>(order) + 1)
        : 0.0;
}

/// Gives each word a number, the same for equal words of all texts that it has seen.
class Numbering {
public:
    Symbols operator()(const QStringList &words)
    {
        Symbols symbols;
        symbols.reserve(static_cast<std::size_t>(words.size()));
        for (const QString &word : words) {
            const auto known = m_numbers.constFind(word);
            const auto next = static_cast<uint32_t>(m_numbers.size());
            symbols.push_back(known != m_numbers.constEnd() ? *known : *m_numbers.insert(word, next));
        }
        return symbols;
    }

private:
    QHash<QString, uint32_t> m_numbers;
};

} // namespace Pennybench::Scoring
