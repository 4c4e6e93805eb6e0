#include "app/scoring/language/metrics/metrics.h"
#include "app/scoring/language/metrics/ngrammatches.h"
#include "app/scoring/language/texts.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// Length of the longest common subsequence, by rows of the usual table.
uint32_t commonLength(const Symbols &a, const Symbols &b)
{
    std::vector<uint32_t> row(b.size() + 1, 0);
    for (const uint32_t symbol : a) {
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
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    for (const char32_t c : codePoints(nfc(text).toLower())) {
        const QString character = QString::fromUcs4(&c, 1);
        if (!isWrittenWithoutBlanks(c) && (QChar::isLetterOrNumber(c) || QChar::isMark(c))) {
            word += character;
            continue;
        }
        finish();
        if (isWrittenWithoutBlanks(c))
            words += character;
    }
    finish();
    return words;
}

RougeScore rougeL(const QStringList &target, const QStringList &prediction)
{
    Numbering numbers;
    const double common = commonLength(numbers(target), numbers(prediction));
    RougeScore score;
    score.precision = prediction.isEmpty() ? 0 : common / static_cast<double>(prediction.size());
    score.recall = target.isEmpty() ? 0 : common / static_cast<double>(target.size());
    const double sum = score.precision + score.recall;
    score.fMeasure = sum > 0 ? 2 * score.precision * score.recall / sum : 0;
    return score;
}

} // namespace Pennybench::Scoring
