#pragma once

#include "app/article/testedclaims.h"
#include "app/reports/modeltable.h"
#include "app/store/sessionfile.h"

namespace Pennybench::Reports {

/// The claims of one's own that the session keeps, tested on its answers; no results where it keeps none, or
/// none that can be read.
Article::TestedClaims keptClaims(const Store::Session &session);

/// A row for each part: the claim, its test, what was found with interval and n, the verdict.
TextTable claimTable(const Article::TestedClaims &claims);

} // namespace Pennybench::Reports
