#include "app/scoring/language/metrics/metrics.h"
#include "app/scoring/language/metrics/ngrams.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// Length of the longest common subsequence, by rows of the usual table.
double commonLength(const Symbols &a, const Symbols &b)
{
    std::vector<uint32_t> row(b.size() + 1, 0);
    for (const char32_t symbol : a) {
        uint32_t diagonal = 0;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const uint32_t above = row[j];
            row[j] = symbol == b[j - 1] ? diagonal + 1 : std::max(above, row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

QStringList rougeWords(const QString &text)
{
    static const auto word = uR"([\p{sc:Han}\p{sc:Hira}\p{sc:Kana}])"
                             R"(|(?:(?![\p{sc:Han}\p{sc:Hira}\p{sc:Kana}])[\p{L}\p{M}\p{N}])++)"_reu;
    return allMatches(word, nfc(text).toLower());
}

RougeScore rougeL(const QStringList &target, const QStringList &prediction)
{
    WordNumbers numbers;
    const double common = commonLength(numbered(target, numbers), numbered(prediction, numbers));
    RougeScore score;
    score.precision = prediction.isEmpty() ? 0 : common / static_cast<double>(prediction.size());
    score.recall = target.isEmpty() ? 0 : common / static_cast<double>(target.size());
    const double sum = score.precision + score.recall;
    score.fMeasure = sum > 0 ? 2 * score.precision * score.recall / sum : 0;
    return score;
}

} // namespace Pennybench::Scoring
