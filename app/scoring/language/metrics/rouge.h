#pragma once

#include <QStringList>

namespace Pennybench::Scoring {

/// Shares from 0 to 1.
struct RougeScore {
    double precision = 0;
    double recall = 0;
    double fMeasure = 0; ///< harmonic mean

    bool operator==(const RougeScore &) const = default;
};

/// The words of a text: NFC, lower case, runs of letters, marks and digits; Chinese and kana one by one.
QStringList rougeWords(const QString &text);

/// ROUGE-L (Lin 2004): the longest common subsequence of words. Time grows with the product of the lengths.
RougeScore rougeL(const QStringList &target, const QStringList &prediction);

} // namespace Pennybench::Scoring
