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

QString counted(qsizetype count, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(count == 1 ? one : many));
}

} // namespace Pennybench::Scoring
