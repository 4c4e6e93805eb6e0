#include "app/catalogue/catalogue.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Models;

FUZZ_TARGET(catalogue)
{
    const auto catalogue = readCatalogue(input, QStringLiteral("x"));
    promise(catalogue || !catalogue.error().message.isEmpty());
}
