#include "app/scoring/language/metrics/ngrams.h"

#include <algorithm>
#include <string_view>

namespace Pennybench::Scoring {

namespace {

using NgramCounts = std::unordered_map<std::u32string_view, double>;

NgramCounts ngramsOf(std::u32string_view text, int order)
{
    const auto length = static_cast<std::size_t>(order);
    NgramCounts counts;
    for (std::size_t i = 0; i + length <= text.size(); ++i)
        ++counts[text.substr(i, length)];
    return counts;
}

} // namespace

Symbols numbered(const QStringList &words, WordNumbers &numbers)
{
    Symbols symbols;
    for (const QString &word : words)
        symbols += numbers.try_emplace(word, static_cast<char32_t>(numbers.size())).first->second;
    return symbols;
}

double ngramCount(std::size_t length, int order)
{
    return std::max(0.0, static_cast<double>(length) - order + 1);
}

double matchingNgrams(const Symbols &hypothesis, const QList<Symbols> &references, int order)
{
    NgramCounts allowed;
    for (const Symbols &reference : references) {
        for (const auto &[ngram, count] : ngramsOf(reference, order))
            allowed[ngram] = std::max(allowed[ngram], count);
    }
    double matches = 0;
    for (const auto &[ngram, count] : ngramsOf(hypothesis, order)) {
        if (const auto found = allowed.find(ngram); found != allowed.end())
            matches += std::min(count, found->second);
    }
    return matches;
}

} // namespace Pennybench::Scoring
