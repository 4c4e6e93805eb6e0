#pragma once

#include "app/base/expected.h"
#include "app/reports/tablereports.h"
#include "app/store/sessionfile.h"

#include <QString>

namespace Pennybench {

/// Whether writeChart() needs a QGuiApplication for this file: every ending but .svg.
bool chartNeedsGui(const QString &path);

/// The chart of quality against cost; the file's ending says the format: png (at twice the size), svg, pdf.
Expected<void> writeChart(const QString &path, const Session &session);

/// The report for printing: findings, table and chart. Needs a QGuiApplication.
Expected<void> writePdf(const QString &path, const Session &session);

} // namespace Pennybench
