#pragma once

#include "app/scoring/score.h"
#include "app/scoring/scorerspec.h"

#include <QString>

#include <memory>

namespace Pennybench::Scoring {

/// One answer and what it is to be held against.
struct ScoringInput {
    ScorerSpec spec;
    QString prompt; ///< the question, for scorers that need it (body-only code, repeat_prompt)
    QString language; ///< "en", "vi", "zh" …; decides between number formats; empty: unknown
    QString answer; ///< the visible answer; a <think> block that stands in it is taken off first
    bool truncated = false; ///< the answer was cut at the token limit

    bool operator==(const ScoringInput &) const = default;
};

/// Decides about answers of one type. Pure and thread-safe: the same input gives the same score.
class Scorer {
public:
    virtual ~Scorer() = default;

    /// Name and version, e.g. "number/1"; the version grows when a verdict may change.
    virtual QString name() const = 0;
    virtual Score score(const ScoringInput &input) const = 0;
    /// Empty when the spec can be scored, else why no answer to it can be decided.
    virtual Message problemWith(const ScorerSpec &spec) const = 0;
};

/// What scorers may do.
struct ScoringPermissions {
    bool allowCode = false; ///< run model-written code in the sandbox; without it code is undecided

    bool operator==(const ScoringPermissions &) const = default;
};

/// The scorer for a type, or null for a type that does not exist.
std::unique_ptr<Scorer> makeScorer(QStringView type, const ScoringPermissions &permissions);
/// Every type that makeScorer() knows.
QStringList scorerTypes();

} // namespace Pennybench::Scoring
