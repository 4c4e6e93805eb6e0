#pragma once

#include "app/article/casting.h"
#include "app/article/claim.h"
#include "app/statistics/interval.h"

namespace Pennybench::Article {

enum class ClaimVerdict { Supported, NotSupported, NotEnoughEvidence };

/// "supported", "not_supported", "not_enough_evidence".
QString toText(ClaimVerdict verdict);

/// The figure that decides a part.
struct Evidence {
    /// A difference of mean scores or of standard deviations, -1 to 1, or a ratio of costs.
    std::optional<double> value;
    std::optional<double> low; ///< of the interval; missing where there is none, or the value is exact
    std::optional<double> high; ///< may be infinite
    int n = 0; ///< prompts; 0: not from prompts
    double level = 0.95; ///< of the interval: above 0.95 where Holm's procedure makes it so
    bool published = false; ///< from facts, not from the session

    bool operator==(const Evidence &) const = default;
};

/// What would decide a part that is not decided. All counts are more than there are.
struct Needs {
    int prompts = 0; ///< of the part's category; for 80 % power, if the value stays what it is
    int trials = 0; ///< of every prompt
    QStringList roles; ///< that nobody plays

    bool operator==(const Needs &) const = default;
    bool isEmpty() const { return prompts == 0 && trials == 0 && roles.isEmpty(); }
};

struct PartResult {
    ClaimPart part;
    ClaimVerdict verdict = ClaimVerdict::NotEnoughEvidence;
    Evidence evidence;
    int contestant = -1; ///< place in the table; -1: nobody
    int other = -1; ///< with whom it was compared; -1: the middle of the others, or nobody
    std::optional<Statistics::Interval> neverChanged; ///< of spread: share of the prompts
    QStringList sources; ///< of published evidence
    Message why; ///< there is no figure; empty where there is one
    Needs needs; ///< empty where it is decided
    bool simulated = false; ///< practice models gave the figure

    bool operator==(const PartResult &) const = default;
};

struct ClaimResult {
    Claim claim;
    ClaimVerdict verdict = ClaimVerdict::NotEnoughEvidence;
    QList<PartResult> parts; ///< as in the claim
    QList<Fact> published; ///< never mixed with the parts
    Needs needs; ///< of all parts that count
    bool simulated = false;

    bool operator==(const ClaimResult &) const = default;
};

/// Tests claims against the answers. A part is supported where its whole interval lies on the claimed side of
/// its margin, not supported where it lies on the other side. Intervals are two-sided 95 %, by Holm's
/// procedure over the parts that count (holmLevels()). One part that is not supported makes the claim so;
/// else one that is open leaves it open.
QList<ClaimResult> testClaims(
    const QList<Claim> &claims, const AnswerTable &table, const Casting &casting, const ArticleData &data);

} // namespace Pennybench::Article
