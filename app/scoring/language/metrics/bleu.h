#pragma once

#include "app/scoring/language/metrics/bleutokenizers.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench {

/// What is done where an order has no match at all (Chen and Cherry 2014).
enum class BleuSmoothing {
    None, ///< nothing: the score is 0
    Exponential, ///< each such order counts half of the one before: 100 / (2^k total)
    Floor, ///< value matches are assumed
    AddK ///< value is added to matches and totals of the orders above 1
};

std::optional<BleuSmoothing> bleuSmoothingFromText(QStringView name);

/// Parameters of BLEU under the names of sacreBLEU.
struct BleuParameters {
    BleuTokenizer tokenize = BleuTokenizer::ThirteenA;
    BleuSmoothing smoothMethod = BleuSmoothing::Exponential;
    std::optional<double> smoothValue; ///< empty: 0.1 for Floor, 1 for AddK
    bool lowercase = false;
    int maxNgramOrder = 4;
    bool effectiveOrder =
        false; ///< leave out orders that the text is too short for; wanted for single sentences

    bool operator==(const BleuParameters &) const = default;
};

/// BLEU, 0 to 100 (Papineni et al. 2002; details as sacreBLEU 2.6). Pure.
/// references holds streams: each has one reference a hypothesis. Matches are clipped by the most that any
/// reference has; the reference closest in length, the shorter of two, sets the brevity penalty. A corpus
/// adds the statistics up: never average sentences. Text is taken as it is: bring both sides to NFC first.
double corpusBleu(const QStringList &hypotheses, const QList<QStringList> &references,
    const BleuParameters &parameters = {});
double sentenceBleu(
    const QString &hypothesis, const QStringList &references, const BleuParameters &parameters = {});

/// The parameters as sacreBLEU prints them, e.g. "BLEU|nrefs:1|case:mixed|eff:yes|tok:13a|smooth:exp".
QString signature(const BleuParameters &parameters, qsizetype referenceCount);

} // namespace Pennybench
