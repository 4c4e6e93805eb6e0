#pragma once

#include "app/base/expected.h"
#include "app/reports/publishedfigures.h"
#include "app/reports/tablereports.h"
#include "app/store/sessionfile.h"

#include <QString>

namespace Pennybench::Reports {

/// The chart of quality against cost, as the ending says: "png" (at twice the size), "svg", "pdf", with
/// published figures under it. Needs a QApplication.
Expected<void> writeChart(QIODevice &device, const QString &ending, const Store::Session &session,
    const QList<PublishedFigure> &published = {});

/// The report for printing: findings, chart with published figures under it, tables, method; with every
/// answer where these are wanted. Needs a QApplication.
Expected<void> writePdf(QIODevice &device, const Store::Session &session, bool withAnswers = false,
    const QList<PublishedFigure> &published = {});

} // namespace Pennybench::Reports
