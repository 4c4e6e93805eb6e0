#pragma once

#include "app/suites/suite.h"

namespace Pennybench::Runs {

/// How a practice model errs at one prompt: answers of the right form that a scorer does not call correct.
struct PracticeMistakes {
    QString wrong;
    QString almost; ///< right in part; empty where the scorer knows nothing between right and wrong

    bool operator==(const PracticeMistakes &) const = default;
};

/// Made from the prompt's solution, or from what is expected where there is none.
PracticeMistakes practiceMistakes(const Suites::Prompt &prompt);

} // namespace Pennybench::Runs
