#include "app/catalogue/catalogue.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;

void fuzz(const QByteArray &input)
{
    const auto catalogue = readCatalogue(input, QStringLiteral("x"));
    promise(catalogue || !catalogue.error().message.isEmpty());
}
