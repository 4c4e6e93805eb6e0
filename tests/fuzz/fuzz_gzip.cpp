#include "app/suites/suitefile.h"
#include "app/suites/suitelimits.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Suites;

FUZZ_TARGET(gzip)
{
    const auto bytes = gunzip(input, QStringLiteral("x"));
    promise(!bytes || bytes->size() <= largestSuiteFile);
}
