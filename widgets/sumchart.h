#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench::Widgets {

/// A sum of money that somebody named.
struct SumBar {
    QString heading; ///< of the section that begins with this bar; empty: none
    QString name; ///< what it is the cost of
    QString who; ///< "announced by DeepSeek"
    double usd = 0; ///< above 0
    QString figure; ///< "$5.6 million"
    QString note; ///< what it counts and leaves out
    bool isEstimated = false; ///< by others: hatched
    bool isAtLeast = false; ///< a lower bound: goes on with an arrow

    bool operator==(const SumBar &) const = default;
};

/// Sums on one logarithmic axis, from a dollar to billions. The axis hides how far two are apart, so that one
/// step is written.
struct SumChart {
    QString title;
    QString axis;
    QList<SumBar> bars;
    int factorFrom = -1; ///< places of two bars, and what stands beside the step from one to the other
    int factorTo = -1;
    QString factor;
    QString solidMeans; ///< the legend
    QString hatchedMeans;
    QStringList caption; ///< a paragraph each

    bool operator==(const SumChart &) const = default;
};

/// Everything that the chart shows, in words, for who cannot see it.
QString inWords(const SumChart &chart);
/// One bar, in lines of plain text.
QString figuresOf(const SumChart &chart, int bar);

} // namespace Pennybench::Widgets
