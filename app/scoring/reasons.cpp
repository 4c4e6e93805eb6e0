#include "app/scoring/reasons.h"

namespace Pennybench::Scoring::Reasons {

Message joined(const QList<Message> &parts, const MessageText &between)
{
    if (parts.size() < 2)
        return parts.isEmpty() ? Message() : parts.first();
    // By halves, so that a long list is no deep one.
    const qsizetype half = parts.size() / 2;
    return {between, {joined(parts.first(half), between), joined(parts.sliced(half), between)}};
}

} // namespace Pennybench::Scoring::Reasons
