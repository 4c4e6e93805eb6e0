#pragma once

#include "app/commandline/comparison.h"
#include "app/commandline/testedclaims.h"

namespace Pennybench::CommandLine {

/// The article's comparison of a session: claims, strengths, costs.
struct ArticleReport {
    const Store::Session &session;
    const Comparison &comparison;
    const TestedClaims &claims;
};

/// What `article --json` prints.
QJsonObject toJson(const ArticleReport &report);
void print(const ArticleReport &report, Console &console);

} // namespace Pennybench::CommandLine
