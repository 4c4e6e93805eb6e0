#pragma once

#include "app/base/expected.h"
#include "app/reports/publishedfigures.h"
#include "app/store/sessionfile.h"

#include <QIODevice>

namespace Pennybench::Reports {

/// One file that shows the session without a network and without a script: findings first, then the chart
/// with published figures under it, the tables, and every answer with its verdict and reason. Everything from
/// outside is escaped. Written as it is made: no more than one answer of it stands in memory. Needs a
/// QApplication.
Expected<void> writeHtml(
    QIODevice &device, const Store::Session &session, const QList<PublishedFigure> &published = {});

} // namespace Pennybench::Reports
