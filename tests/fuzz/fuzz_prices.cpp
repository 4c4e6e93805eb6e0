#include "app/catalogue/catalogueimport.h"
#include "app/catalogue/importedprices.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Models;

FUZZ_TARGET(prices)
{
    const auto prices = readImportedPrices(input, QStringLiteral("x"));
    if (prices)
        proposeChanges(builtInCatalogue(), *prices, QDate(2026, 1, 1));
}
