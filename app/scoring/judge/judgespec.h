#pragma once

#include "app/scoring/scorerspec.h"
#include "providers/base/message.h"

#include <QString>

namespace Pennybench::Scoring {

/// Whether a judge model gives every answer points, or says of every two answers which one is better.
enum class JudgeMode { Points, Pairwise };

/// The "judge" object of a prompt, as docs/scoring/judge.md says it.
struct JudgeSpec {
    JudgeMode mode = JudgeMode::Points;
    QString rubric; ///< what a good answer is
    int points = 10; ///< the most that an answer gets; from 1 on
    QString reference; ///< a good answer; empty: none

    bool operator==(const JudgeSpec &) const = default;
};

/// The type's name in suites.
inline constexpr QStringView judgeType = u"judge";
/// Name and version of whatever a judge model decided.
inline const QString judgeScorerName = QStringLiteral("judge/2");

/// What the suite says, and the usual where it says nothing or what judgeFault() tells of.
JudgeSpec judgeSpec(const ScorerSpec &spec);
/// What of it no judge can work with; empty where it can.
Message judgeFault(const ScorerSpec &spec);
/// Whether a judge model decided it, by name and version.
bool isOfJudge(const QString &scorer);

} // namespace Pennybench::Scoring
