#include "app/scoring/language/metrics/rouge.h"

#include "app/scoring/language/metrics/numbering.h"

namespace Pennybench {

namespace {

constexpr qsizetype mostPairs = 100'000'000;

RougeScore scoreOf(double matches, double inTarget, double inPrediction)
{
    RougeScore score;
    score.precision = inPrediction > 0 ? matches / inPrediction : 0;
    score.recall = inTarget > 0 ? matches / inTarget : 0;
    const double sum = score.precision + score.recall;
    score.fMeasure = sum > 0 ? 2 * score.precision * score.recall / sum : 0;
    return score;
}

/// Length of the longest common subsequence, 64 positions of a at once (Hyyrö 2004).
qsizetype commonLength(const Symbols &a, const Symbols &b, std::size_t symbolCount)
{
    std::vector<std::vector<std::size_t>> places(symbolCount);
    for (std::size_t i = 0; i < a.size(); ++i)
        places[a[i]].push_back(i);
    const std::size_t blocks = (a.size() + 63) / 64;
    std::vector<uint64_t> unmatched(blocks, ~uint64_t{0});
    std::vector<uint64_t> mask(blocks, 0);
    for (const uint32_t symbol : b) {
        for (const std::size_t place : places[symbol])
            mask[place / 64] |= uint64_t{1} << (place % 64);
        uint64_t carry = 0;
        for (std::size_t block = 0; block < blocks && !places[symbol].empty(); ++block) {
            const uint64_t v = unmatched[block];
            const uint64_t u = v & mask[block];
            const uint64_t sum = v + u;
            const uint64_t total = sum + carry;
            carry = (sum < v || total < sum) ? 1 : 0;
            unmatched[block] = total | (v - u);
        }
        for (const std::size_t place : places[symbol])
            mask[place / 64] = 0;
    }
    qsizetype length = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        length += (unmatched[i / 64] >> (i % 64) & 1) == 0 ? 1 : 0;
    return length;
}

/// Marks the words of the target that are in one longest common subsequence with the prediction. Of several
/// equally long ones it is the one that the reference's walk back from the end finds.
void markCommon(const Symbols &target, const Symbols &prediction, std::vector<bool> &marked)
{
    const std::size_t width = prediction.size() + 1;
    std::vector<uint32_t> lengths((target.size() + 1) * width, 0);
    for (std::size_t i = 1; i <= target.size(); ++i) {
        for (std::size_t j = 1; j < width; ++j) {
            const std::size_t at = i * width + j;
            lengths[at] = target[i - 1] == prediction[j - 1] ? lengths[at - width - 1] + 1
                                                             : std::max(lengths[at - width], lengths[at - 1]);
        }
    }
    std::size_t i = target.size();
    std::size_t j = prediction.size();
    while (i > 0 && j > 0) {
        if (target[i - 1] == prediction[j - 1]) {
            marked[i - 1] = true;
            --i;
            --j;
        } else if (lengths[i * width + j - 1] > lengths[(i - 1) * width + j]) {
            --j;
        } else {
            --i;
        }
    }
}

qsizetype wordCount(const QList<QStringList> &sentences)
{
    qsizetype count = 0;
    for (const QStringList &sentence : sentences)
        count += sentence.size();
    return count;
}

using Counts = std::vector<int>;

void count(const std::vector<Symbols> &sentences, Counts &counts)
{
    for (const Symbols &sentence : sentences) {
        for (const uint32_t symbol : sentence)
            ++counts[symbol];
    }
}

std::vector<Symbols> numbered(const QList<QStringList> &sentences, Numbering &numbers)
{
    std::vector<Symbols> result;
    for (const QStringList &sentence : sentences)
        result.push_back(numbers(sentence));
    return result;
}

} // namespace

RougeScore rougeN(const QStringList &target, const QStringList &prediction, int n)
{
    Numbering numbers;
    NgramMatches ngrams(n);
    ngrams.addReference(numbers(target));
    const double matches = ngrams.matchesOf(numbers(prediction)).at(static_cast<std::size_t>(n - 1));
    return scoreOf(matches, ngramCount(static_cast<std::size_t>(target.size()), n),
        ngramCount(static_cast<std::size_t>(prediction.size()), n));
}

RougeScore rougeL(const QStringList &target, const QStringList &prediction)
{
    Numbering numbers;
    const Symbols a = numbers(target);
    const Symbols b = numbers(prediction);
    return scoreOf(static_cast<double>(commonLength(a, b, numbers.size())), static_cast<double>(a.size()),
        static_cast<double>(b.size()));
}

std::optional<RougeScore> rougeLsum(const QList<QStringList> &target, const QList<QStringList> &prediction)
{
    const qsizetype targetWords = wordCount(target);
    const qsizetype predictionWords = wordCount(prediction);
    if (targetWords > 0 && predictionWords > mostPairs / targetWords)
        return std::nullopt;
    Numbering numbers;
    const std::vector<Symbols> targets = numbered(target, numbers);
    const std::vector<Symbols> predictions = numbered(prediction, numbers);
    Counts leftInTarget(numbers.size(), 0);
    Counts leftInPrediction(numbers.size(), 0);
    count(targets, leftInTarget);
    count(predictions, leftInPrediction);
    double hits = 0;
    for (const Symbols &sentence : targets) {
        std::vector<bool> marked(sentence.size(), false);
        for (const Symbols &other : predictions)
            markCommon(sentence, other, marked);
        for (std::size_t i = 0; i < sentence.size(); ++i) {
            if (!marked[i] || leftInTarget[sentence[i]] == 0 || leftInPrediction[sentence[i]] == 0)
                continue;
            ++hits;
            --leftInTarget[sentence[i]];
            --leftInPrediction[sentence[i]];
        }
    }
    return scoreOf(hits, static_cast<double>(targetWords), static_cast<double>(predictionWords));
}

} // namespace Pennybench
