#pragma once

#include "app/article/claim.h"

#include <QMap>

namespace Pennybench::Article {

/// What a person set in place of a claim's own margins. What is missing stays as the claim has it.
struct Margin {
    std::optional<double> points; ///< a share, 0 to 1, of the parts about differences of scores
    std::optional<double> low; ///< of the ratio of costs
    std::optional<double> high;
    std::optional<int> trials; ///< the least that show spread, 2 or more

    bool operator==(const Margin &) const = default;
    bool isEmpty() const { return *this == Margin(); }
};

/// By the claim's id.
using Margins = QMap<QString, Margin>;

/// What the claim's parts have at the moment; the first part of a kind speaks for all of it. Missing where no
/// part is of the kind.
Margin marginOf(const Claim &claim);
/// A ratio of costs is set in the parts about list prices too.
Claim withMargin(Claim claim, const Margin &margin);
QList<Claim> withMargins(QList<Claim> claims, const Margins &margins);

/// {"r1-maths-code": {"points": 0.03}}, as a session keeps it; empty where there is none.
QByteArray marginsJson(const Margins &margins);
/// What marginsJson() made; what is not in its range is left out.
Margins marginsFromJson(const QByteArray &json);

} // namespace Pennybench::Article
