#pragma once

#include "app/base/expected.h"
#include "providers/base/message.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <limits>
#include <optional>

namespace Pennybench::Article {

enum class ClaimKind {
    Better, ///< ahead of the other by more than the margin
    Par, ///< not behind the best of the others, or the other, by more than the margin
    Strong, ///< ahead of the middle of the others by more than the margin
    Steady, ///< less spread within prompts than the others, or the other
    CostRatio, ///< its cost over the other's, or the cheapest other's, lies within two ratios
    ListPrice, ///< the same of list prices; exact, and beside the verdict
    Open, ///< the weights are published, or not: a fact
    Understated ///< every published estimate is above the announced sum: facts
};

enum class CostPer { Answer, Correct };

/// One test of a claim. Roles and contestants are named by what casting.h resolves.
struct ClaimPart {
    QString name; ///< stays the same for ever
    ClaimKind kind = ClaimKind::Strong;
    QString model;
    QString other; ///< empty: the others
    QString category; ///< "math", "language:vi"; empty: all prompts
    double margin = 0; ///< a share, 0 to 1; 0.05 are 5 points
    double low = 0; ///< of a cost ratio, with both ends within
    double high = std::numeric_limits<double>::infinity();
    CostPer per = CostPer::Answer;
    int trials = 5; ///< the least that show spread
    QString on; ///< of list prices: the day for both, "2025-01-31"; empty: each at its launch
    QStringList facts; ///< ids, of kinds that are decided by facts; the announced sum first
    bool open = true; ///< what is claimed of the weights
    bool counts = true; ///< for the claim's verdict

    bool operator==(const ClaimPart &) const = default;
};

/// A claim with its tests. A claim of one's own has one part and its name.
struct Claim {
    QString id;
    Message title; ///< empty for a claim of one's own without words
    QList<ClaimPart> parts;
    QStringList published; ///< ids of facts that stand beside the own evidence

    bool operator==(const Claim &) const = default;
};

/// "better", "par", "strong", "steady", "cost_ratio", "list_price", "open", "understated".
QString toText(ClaimKind kind);

/// Reads the JSON form of docs/article.md. A problem names the file and the field.
Expected<QList<Claim>> readClaims(const QByteArray &json, const QString &fileName);
/// What readClaims() reads back to the same claims.
QJsonObject toJson(const QList<Claim> &claims);

/// The seven claims of the article.
const QList<Claim> &articleClaims();

} // namespace Pennybench::Article
