#pragma once

#include "app/reports/publishedfigures.h"
#include "app/store/sessionfile.h"

#include <QByteArray>

namespace Pennybench::Reports {

/// One file that shows the session without a network and without a script: findings, table, chart
/// with published figures under it, and every answer with its verdict and reason. Everything from outside is
/// escaped. Needs a QApplication.
QByteArray htmlReport(const Store::Session &session, const QList<PublishedFigure> &published = {});

} // namespace Pennybench::Reports
