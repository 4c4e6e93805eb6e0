#include "app/reports/reportmessages.h"
#include "app/reports/tablereports.h"

// Built in place of the workbooks where PENNYBENCH_XLSX is off.

namespace Pennybench::Reports {

bool writesWorkbooks()
{
    return false;
}

Expected<void> writeXlsx(QIODevice &, const Store::Session &, Writing *)
{
    return failure({.message = ReportMessages::builtWithoutWorkbooks});
}

} // namespace Pennybench::Reports
