#include "app/scoring/code/fencereader.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Scoring;

FUZZ_TARGET(fences)
{
    const QString text = QString::fromUtf8(input);
    for (const FencedBlock &block : fencedBlocks(text))
        promise(block.at >= 0 && block.at <= text.size());
}
