#include "app/scoring/visibleanswer.h"

namespace Pennybench {

VisibleAnswer visibleAnswer(const QString &answer)
{
    constexpr QStringView opening = u"<think>";
    constexpr QStringView closing = u"</think>";
    const qsizetype end = answer.lastIndexOf(closing);
    if (end >= 0)
        return {answer.mid(end + closing.size()), end + closing.size()};
    const qsizetype start = answer.indexOf(opening);
    if (start >= 0 && QStringView(answer).first(start).trimmed().isEmpty())
        return {{}, answer.size()};
    return {answer, 0};
}

} // namespace Pennybench
