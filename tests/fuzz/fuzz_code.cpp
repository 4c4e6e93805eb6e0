#include "app/scoring/code/codeextraction.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Scoring;

FUZZ_TARGET(code)
{
    const QString text = QString::fromUtf8(input);
    for (const QString &name : {QString(), QStringLiteral("f")}) {
        const ExtractedCode code = extractPython(text, name);
        promise(code.at >= -1 && code.at <= text.size());
        definesName(code.code, QStringLiteral("f"));
    }
}
