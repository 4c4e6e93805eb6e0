#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench::Scoring {

/// Parameters of chrF under the names of sacreBLEU. The defaults are chrF2; wordOrder 2 makes it chrF++.
struct ChrfParameters {
    int charOrder = 6;
    int wordOrder = 0;
    double beta = 2; ///< how many times recall weighs more than precision
    bool whitespace = false; ///< white space counts as a character
    bool lowercase = false;
    bool epsSmoothing = false; ///< the mean of the orders' F, as the first chrF did

    bool operator==(const ChrfParameters &) const = default;
};

/// Character n-gram F-score, 0 to 100 (Popović 2015, 2017; details as sacreBLEU 2.6). Pure.
/// references holds streams: each has one reference a hypothesis. Of several references the one with the best
/// F counts. A corpus adds the statistics up; it is not the mean of sentences. Text is taken as it is: bring
/// both sides to NFC first.
double corpusChrf(const QStringList &hypotheses, const QList<QStringList> &references,
    const ChrfParameters &parameters = {});
double sentenceChrf(
    const QString &hypothesis, const QStringList &references, const ChrfParameters &parameters = {});

/// The parameters as sacreBLEU prints them, e.g. "chrF2|nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no".
QString signature(const ChrfParameters &parameters, qsizetype referenceCount);

} // namespace Pennybench::Scoring
