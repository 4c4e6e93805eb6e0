#include "app/suites/xlsxreader.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Suites;

FUZZ_TARGET(workbook)
{
    const auto workbook = readWorkbook(input, QStringLiteral("x"));
    promise(workbook || !workbook.error().message.isEmpty());
}
