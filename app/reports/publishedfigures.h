#pragma once

#include "app/base/expected.h"
#include "widgets/plotpoint.h"

#include <QList>
#include <QString>

namespace Pennybench::Reports {

/// A figure that somebody else measured and published.
struct PublishedFigure {
    QString model;
    QString benchmark; ///< empty: not said
    double quality = 0; ///< share, 0 to 1
    int n = 0; ///< questions; 0: not said, and then there is no interval
    std::optional<double> cost; ///< USD per question; missing: not said
    QString source; ///< empty: not said
    QString date; ///< as it was written

    bool operator==(const PublishedFigure &) const = default;
};

/// Reads a table with the columns model, benchmark, quality, n, cost_usd, source and date, of which the first
/// and the third have to be there, in any order; separated by tabs, commas or semicolons, as its first line
/// is. Quality is a share, or per cent where a number of the column is above 1. Also reads Aider's names of
/// these columns (pass_rate_2, test_cases, cost_per_case_usd). A problem names line and column.
Expected<QList<PublishedFigure>> readPublishedFigures(const QString &path);

/// Lays the figures under a chart: hollow marks with their source, on no frontier. Shares have Wilson's
/// interval where n is known. The caption says that others measured them.
void layUnder(Widgets::QualityCostChart &chart, const QList<PublishedFigure> &figures);

} // namespace Pennybench::Reports
