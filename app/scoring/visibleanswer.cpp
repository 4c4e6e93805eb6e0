#include "app/scoring/visibleanswer.h"

namespace Pennybench {

VisibleAnswer visibleAnswer(const QString &answer)
{
    constexpr QStringView opening = u"<think>";
    constexpr QStringView closing = u"</think>";
    const qsizetype end = answer.lastIndexOf(closing, -1, Qt::CaseInsensitive);
    if (end >= 0)
        return {answer.mid(end + closing.size()), end + closing.size()};
    const qsizetype start = answer.indexOf(opening, 0, Qt::CaseInsensitive);
    if (start >= 0)
        return {answer.left(start), 0};
    return {answer, 0};
}

} // namespace Pennybench
