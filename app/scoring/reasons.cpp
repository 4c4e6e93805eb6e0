#include "app/scoring/reasons.h"

namespace Pennybench::Scoring::Reasons {

Message joined(const QList<Message> &parts, const MessageText &between)
{
    Message all;
    for (const Message &part : parts)
        all = all.isEmpty() ? part : Message(between, {all, part});
    return all;
}

} // namespace Pennybench::Scoring::Reasons
