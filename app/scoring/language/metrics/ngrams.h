#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <string>
#include <unordered_map>

namespace Pennybench::Scoring {

/// A text as numbers, one a character or word; equal symbols have equal numbers.
using Symbols = std::u32string;

/// Gives each word a number, the same for equal words of all texts that were numbered with these numbers.
using WordNumbers = std::unordered_map<QString, char32_t>;
Symbols numbered(const QStringList &words, WordNumbers &numbers);

/// How many n-grams of this order a text of this length has.
double ngramCount(std::size_t length, int order);

/// How many n-grams of the hypothesis are among those of the references. Each may be matched as often as it
/// stands in the reference that has it most often.
double matchingNgrams(const Symbols &hypothesis, const QList<Symbols> &references, int order);

} // namespace Pennybench::Scoring
