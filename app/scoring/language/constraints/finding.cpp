#include "app/scoring/language/constraints/finding.h"

namespace Pennybench::Scoring {

bool isRelation(const QString &relation)
{
    return relation == u"less than" || relation == u"at least" || relation == u"at most"
        || relation == u"more than" || relation == u"exactly";
}

bool holds(const QString &relation, qsizetype count, qsizetype wanted)
{
    if (relation == u"less than")
        return count < wanted;
    if (relation == u"at most")
        return count <= wanted;
    if (relation == u"more than")
        return count > wanted;
    if (relation == u"exactly")
        return count == wanted;
    return count >= wanted;
}

Message counted(qsizetype count, const MessageText &one, const MessageText &many)
{
    return {count == 1 ? one : many, {QString::number(count)}};
}

} // namespace Pennybench::Scoring
