#include "app/scoring/code/fencereader.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Scoring;

void fuzz(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const FencedBlock &block : fencedBlocks(text))
        promise(block.at >= 0 && block.at <= text.size());
}
