#include "app/article/claim.h"

namespace Pennybench::Article {

QString toText(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Better:
        return QStringLiteral("better");
    case ClaimKind::Par:
        return QStringLiteral("par");
    case ClaimKind::Strong:
        return QStringLiteral("strong");
    case ClaimKind::Steady:
        return QStringLiteral("steady");
    case ClaimKind::CostRatio:
        return QStringLiteral("cost_ratio");
    case ClaimKind::ListPrice:
        return QStringLiteral("list_price");
    case ClaimKind::Open:
        return QStringLiteral("open");
    case ClaimKind::Understated:
        return QStringLiteral("understated");
    }
    Q_UNREACHABLE();
}

} // namespace Pennybench::Article
