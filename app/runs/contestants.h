#pragma once

#include "app/runs/answer.h"

namespace Pennybench::Runs {

/// The letters of a session's contestants, by their place in the plan from 0: A to Z, AA, AB …
QString contestantLetter(int place);

/// What the answer was asked with besides the defaults, as "effort=high;temperature=0.2;max_tokens=400".
QString settingsText(const Answer &answer);

} // namespace Pennybench::Runs
