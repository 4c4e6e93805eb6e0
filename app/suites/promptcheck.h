#pragma once

#include "app/suites/suite.h"

#include <optional>

namespace Pennybench::Suites {

/// The first fault of a prompt by itself, with its field: a turn without text or too long, a scorer that does
/// not exist or cannot decide with what it is given. Scorers that leave the answer to a person have none.
std::optional<Problem> faultOf(const Prompt &prompt);

/// The fault of one scorer. What is left to a person, and an empty type, have none.
std::optional<Problem> faultOf(const Scoring::ScorerSpec &scorer);

} // namespace Pennybench::Suites
