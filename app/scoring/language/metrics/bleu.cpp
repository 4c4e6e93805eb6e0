#include "app/scoring/language/metrics/bleu.h"

#include "app/scoring/language/metrics/numbering.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace Pennybench::Scoring {

namespace {

constexpr int longestNgram = 4;

Symbols symbolsOf(QString text, BleuTokenizer tokenizer, Numbering &numbers)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return numbers(bleuTokens(text, tokenizer));
}

bool isCloser(double candidate, double best, double length)
{
    const double difference = std::abs(candidate - length);
    const double bestDifference = std::abs(best - length);
    return difference < bestDifference || (difference == bestDifference && candidate < best);
}

/// The geometric mean of the orders' precisions in per cent. Each order without a match counts half of the
/// one before (Chen and Cherry 2014, method 3).
double meanPrecision(const std::vector<double> &matches, std::size_t length)
{
    double sum = 0;
    int orders = 0;
    double halving = 1;
    for (const double matched : matches) {
        const double total = ngramCount(length, orders + 1);
        if (total == 0)
            break;
        ++orders;
        sum += std::log(matched > 0 ? 100 * matched / total : 100 / ((halving *= 2) * total));
    }
    return orders > 0 ? std::exp(sum / orders) : 0;
}

} // namespace

double sentenceBleu(const QString &hypothesis, const QStringList &references, BleuTokenizer tokenizer)
{
    Numbering numbers;
    NgramMatches ngrams(longestNgram);
    const Symbols words = symbolsOf(hypothesis, tokenizer, numbers);
    const double length = static_cast<double>(words.size());
    std::optional<double> closest;
    for (const QString &reference : references) {
        const Symbols symbols = symbolsOf(reference, tokenizer, numbers);
        ngrams.addReference(symbols);
        const double candidate = static_cast<double>(symbols.size());
        closest = !closest || isCloser(candidate, *closest, length) ? candidate : *closest;
    }
    const std::vector<double> matches = ngrams.matchesOf(words);
    if (std::all_of(matches.begin(), matches.end(), [](double matched) { return matched == 0; }))
        return 0;
    const double penalty = length >= closest.value_or(0) ? 1 : std::exp(1 - *closest / length);
    return penalty * meanPrecision(matches, words.size());
}

QString bleuSignature(BleuTokenizer tokenizer, qsizetype referenceCount)
{
    return QStringLiteral("BLEU|nrefs:%1|case:mixed|eff:yes|tok:%2|smooth:exp")
        .arg(referenceCount)
        .arg(toText(tokenizer));
}

} // namespace Pennybench::Scoring
