#pragma once

#include "app/base/expected.h"
#include "app/reports/publishedfigures.h"
#include "app/reports/sessioncharts.h"
#include "app/reports/tablereports.h"
#include "app/store/sessionfile.h"

#include <QString>

namespace Pennybench::Reports {

/// A drawn chart, as the ending says: "png" (at twice the size), "svg", "pdf". Needs a QApplication.
Expected<void> writeDrawing(QIODevice &device, const QString &ending, const Widgets::ChartDrawing &drawing);
/// Writes what pdfOf() made; fails where it could not be drawn.
Expected<void> writePdfPages(QIODevice &device, const QByteArray &pdf);
/// A chart of a session; published figures lie under that of quality against cost.
Expected<void> writeChart(QIODevice &device, const QString &ending, const Store::Session &session,
    const QList<PublishedFigure> &published = {}, ChartKind kind = ChartKind::QualityCost);

/// The report for printing: findings, chart with published figures under it, tables, method; with every
/// answer where these are wanted. Needs a QApplication, whose thread draws the charts. A page is a step of
/// the writing.
Expected<void> writePdf(QIODevice &device, const Store::Session &session, bool withAnswers = false,
    const QList<PublishedFigure> &published = {}, Writing *writing = nullptr);

} // namespace Pennybench::Reports
