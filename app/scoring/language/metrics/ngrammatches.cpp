#include "app/scoring/language/metrics/ngrammatches.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

uint64_t edge(uint32_t node, uint32_t symbol)
{
    return (uint64_t{node} << 32) | symbol;
}

} // namespace

uint32_t NgramMatches::child(uint32_t node, uint32_t symbol) const
{
    const auto found = m_children.find(edge(node, symbol));
    return found == m_children.end() ? 0 : found->second;
}

void NgramMatches::addReference(const Symbols &reference)
{
    std::unordered_map<uint32_t, int> seen;
    for (std::size_t start = 0; start < reference.size(); ++start) {
        const std::size_t end = std::min(reference.size(), start + static_cast<std::size_t>(m_maxOrder));
        uint32_t node = 0;
        for (std::size_t i = start; i < end; ++i) {
            const auto [at, isNew] =
                m_children.try_emplace(edge(node, reference[i]), static_cast<uint32_t>(m_nodes.size()));
            if (isNew)
                m_nodes.emplace_back();
            node = at->second;
            ++seen[node];
        }
    }
    for (const auto &[node, count] : seen)
        m_nodes[node].allowed = std::max(m_nodes[node].allowed, count);
}

std::vector<double> NgramMatches::matchesOf(const Symbols &hypothesis) const
{
    std::vector<double> matches(static_cast<std::size_t>(m_maxOrder), 0);
    std::vector<int> left(m_nodes.size());
    std::transform(
        m_nodes.begin(), m_nodes.end(), left.begin(), [](const Node &node) { return node.allowed; });
    for (std::size_t start = 0; start < hypothesis.size(); ++start) {
        uint32_t node = 0;
        for (std::size_t n = 0; n < matches.size() && start + n < hypothesis.size(); ++n) {
            node = child(node, hypothesis[start + n]);
            if (node == 0)
                break;
            if (left[node] > 0) {
                --left[node];
                ++matches[n];
            }
        }
    }
    return matches;
}

} // namespace Pennybench::Scoring
