#include "app/article/claim.h"

namespace Pennybench::Article {

namespace {

bool hasMargin(ClaimKind kind)
{
    return kind == ClaimKind::Better || kind == ClaimKind::Par || kind == ClaimKind::Strong
        || kind == ClaimKind::Steady;
}

} // namespace

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

Claim withMargin(Claim claim, double margin)
{
    for (ClaimPart &part : claim.parts) {
        if (hasMargin(part.kind))
            part.margin = margin;
    }
    return claim;
}

Claim withRatios(Claim claim, double low, double high)
{
    for (ClaimPart &part : claim.parts) {
        if (part.kind == ClaimKind::CostRatio || part.kind == ClaimKind::ListPrice) {
            part.low = low;
            part.high = high;
        }
    }
    return claim;
}

} // namespace Pennybench::Article
