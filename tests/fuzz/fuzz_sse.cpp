#include "providers/transport/ssereader.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Providers;

FUZZ_TARGET(sse)
{
    SseReader whole;
    QList<SseEvent> events = whole.append(input);
    events += whole.finish();
    SseReader reader;
    QList<SseEvent> pieces;
    inPieces(input, [&](QByteArrayView piece) { pieces += reader.append(piece); });
    pieces += reader.finish();
    promise(events == pieces);
}
