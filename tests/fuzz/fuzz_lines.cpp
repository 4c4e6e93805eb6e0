#include "providers/transport/jsonarrayreader.h"
#include "providers/transport/linereader.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Providers;

FUZZ_TARGET(lines)
{
    LineReader whole;
    QList<QByteArray> lines = whole.append(input);
    lines += whole.finish();
    JsonArrayReader array;
    const QList<QByteArray> objects = array.append(input);
    LineReader lineReader;
    JsonArrayReader arrayReader;
    QList<QByteArray> linePieces;
    QList<QByteArray> objectPieces;
    inPieces(input, [&](QByteArrayView piece) {
        linePieces += lineReader.append(piece);
        objectPieces += arrayReader.append(piece);
    });
    promise(linePieces + lineReader.finish() == lines && objectPieces == objects);
}
