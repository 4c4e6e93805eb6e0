#include "app/article/margins.h"

#include <QJsonDocument>

#include <cmath>

namespace Pennybench::Article {

namespace {

bool isOfPoints(ClaimKind kind)
{
    return kind == ClaimKind::Better || kind == ClaimKind::Par || kind == ClaimKind::Strong;
}

bool isOfRatios(ClaimKind kind)
{
    return kind == ClaimKind::CostRatio || kind == ClaimKind::ListPrice;
}

std::optional<double> numberIn(const QJsonObject &json, QStringView name, double most)
{
    const QJsonValue value = json.value(name);
    const double number = value.toDouble(-1);
    return number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

Margin marginOf(const Claim &claim)
{
    Margin margin;
    for (const ClaimPart &part : claim.parts) {
        if (isOfPoints(part.kind) && !margin.points)
            margin.points = part.margin;
        if (part.kind == ClaimKind::CostRatio && !margin.high) {
            margin.low = part.low;
            margin.high = part.high;
        }
        if (part.kind == ClaimKind::Steady && !margin.trials)
            margin.trials = part.trials;
    }
    return margin;
}

Claim withMargin(Claim claim, const Margin &margin)
{
    for (ClaimPart &part : claim.parts) {
        if (isOfPoints(part.kind))
            part.margin = margin.points.value_or(part.margin);
        if (isOfRatios(part.kind)) {
            part.low = margin.low.value_or(part.low);
            part.high = margin.high.value_or(part.high);
        }
        if (part.kind == ClaimKind::Steady)
            part.trials = margin.trials.value_or(part.trials);
    }
    return claim;
}

QList<Claim> withMargins(QList<Claim> claims, const Margins &margins)
{
    for (Claim &claim : claims) {
        const Margin margin = margins.value(claim.id);
        claim = withMargin(std::move(claim), margin);
    }
    return claims;
}

QByteArray marginsJson(const Margins &margins)
{
    QJsonObject json;
    for (auto it = margins.begin(); it != margins.end(); ++it) {
        QJsonObject one;
        if (it->points)
            one.insert(QStringLiteral("points"), *it->points);
        if (it->low)
            one.insert(QStringLiteral("low"), *it->low);
        if (it->high && std::isfinite(*it->high))
            one.insert(QStringLiteral("high"), *it->high);
        if (it->trials)
            one.insert(QStringLiteral("trials"), *it->trials);
        if (!one.isEmpty())
            json.insert(it.key(), one);
    }
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Margins marginsFromJson(const QByteArray &json)
{
    constexpr double mostRatio = 1e9;
    constexpr double mostTrials = 1'000;
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    Margins margins;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        Margin margin{.points = numberIn(one, u"points", 1),
            .low = numberIn(one, u"low", mostRatio),
            .high = numberIn(one, u"high", mostRatio)};
        if (margin.low && margin.high && *margin.low > *margin.high)
            margin.low = margin.high = std::nullopt;
        if (const auto trials = numberIn(one, u"trials", mostTrials); trials && *trials >= 2)
            margin.trials = static_cast<int>(*trials);
        if (!margin.isEmpty())
            margins.insert(it.key(), margin);
    }
    return margins;
}

} // namespace Pennybench::Article
