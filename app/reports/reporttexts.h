#pragma once

#include <QCoreApplication>

namespace Pennybench::Reports {

/// The context in which the texts of reports are translated.
struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(Pennybench::Reports::ReportTexts)
};

} // namespace Pennybench::Reports
