#pragma once

#include "app/base/expected.h"
#include "app/reports/publishedfigures.h"
#include "app/reports/writing.h"
#include "app/store/sessionfile.h"

#include <QIODevice>

namespace Pennybench::Reports {

/// One file that shows the session without a network and without a script: findings first, then the chart
/// with published figures under it, the tables, and every answer with its verdict and reason. Everything from
/// outside is escaped. Written as it is made: no more than one answer of it stands in memory. Needs a
/// QApplication, whose thread draws the charts. Ends with a problem as soon as the writing is cancelled.
Expected<void> writeHtml(QIODevice &device, const Store::Session &session,
    const QList<PublishedFigure> &published = {}, Writing *writing = nullptr);

} // namespace Pennybench::Reports
