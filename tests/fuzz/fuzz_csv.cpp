#include "app/suites/csvreader.h"
#include "app/suites/textdecoding.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Suites;

FUZZ_TARGET(csv)
{
    const QString text = decodeText(input).text;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        CsvReader reader(text, separator);
        int before = 0;
        while (!reader.atEnd()) {
            const auto row = reader.next();
            promise(row ? row->line > before && !row->cells.isEmpty() : reader.atEnd());
            before = row ? row->line : before;
        }
    }
}
