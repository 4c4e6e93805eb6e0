#pragma once

#include "app/reports/reportfiles.h"

#include <QString>
#include <QStringList>

namespace Pennybench::Desktop {

/// The endings that a filter like "Chart (*.png *.svg)" names, without dots, in lower case.
QStringList endingsOf(const QString &filter);
/// The path with an ending of the filter that was chosen: one that it has is kept, the ending of another kind
/// of report is replaced, and a missing one is added.
QString withEndingOf(const QString &filter, const QString &path);
/// What is written to a path whose ending says what it is. Nothing where the ending is no report's.
Reports::ReportFiles reportFileFor(const QString &path);

} // namespace Pennybench::Desktop
