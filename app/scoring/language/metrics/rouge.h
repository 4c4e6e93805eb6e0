#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace Pennybench {

/// Shares from 0 to 1.
struct RougeScore {
    double precision = 0;
    double recall = 0;
    double fMeasure = 0; ///< harmonic mean

    bool operator==(const RougeScore &) const = default;
};

/// ROUGE-N (Lin 2004): n-grams in common, each counted as often as both texts have it.
RougeScore rougeN(const QStringList &target, const QStringList &prediction, int n);

/// ROUGE-L: the longest common subsequence of words. Time grows with the product of the lengths, a
/// sixty-fourth of a step a pair.
RougeScore rougeL(const QStringList &target, const QStringList &prediction);

/// ROUGE-Lsum: for each sentence of the target the union of its common subsequences with all sentences of the
/// prediction. Empty where the texts are too long to compare (more than 100 million pairs of words).
std::optional<RougeScore> rougeLsum(const QList<QStringList> &target, const QList<QStringList> &prediction);

} // namespace Pennybench
