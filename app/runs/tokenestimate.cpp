#include "app/runs/tokenestimate.h"

#include <QChar>

namespace Pennybench::Runs {

namespace {

constexpr qint64 messageFrame = 64; ///< role marks and the template around one message

int quartersOf(QChar c)
{
    const ushort code = c.unicode();
    if (code < 0x80)
        return 1;
    const bool oneTokenEach = code >= 0x2e80 && !c.isSurrogate();
    return oneTokenEach ? 4 : 2;
}

} // namespace

qint64 estimateTokens(QStringView text)
{
    qint64 quarters = 0;
    for (const QChar c : text)
        quarters += quartersOf(c);
    return (quarters + 3) / 4;
}

qint64 mostTokens(QStringView text)
{
    return text.isEmpty() ? 0 : text.toUtf8().size() + messageFrame;
}

} // namespace Pennybench::Runs
