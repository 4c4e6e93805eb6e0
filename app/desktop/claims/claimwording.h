#pragma once

#include "app/article/testedclaims.h"
#include "widgets/evidencelist.h"
#include "widgets/lanechart.h"

namespace Pennybench::Desktop {

/// A part of a claim as a line of evidence.
Widgets::EvidenceLine evidenceLine(const Article::PartResult &result, const Article::TestedClaims &claims);
/// The own evidence of a claim; empty where there is nothing to measure.
QList<Widgets::EvidenceLine> evidenceLines(
    const Article::ClaimResult &result, const Article::TestedClaims &claims);
/// Why the verdict is what it is, in a few words.
QString verdictReason(const Article::ClaimResult &result);
/// What would decide it: "24 more prompts · 4 more trials"; empty where it is decided.
QString needsText(const Article::ClaimResult &result);
/// What a chip of the margin stands behind: "ahead of the middle of the others by more than".
QString testBefore(const Article::Claim &claim, int chip);

/// The published evidence as rich text; empty where it is a chart.
QString publishedHtml(const Article::ClaimResult &result);
/// The whole of it with its sources, as plain lines.
QString publishedWords(const Article::ClaimResult &result);
/// The published ratios of a claim about costs; without dots where there are none.
Widgets::LaneChart ratioLanes(const Article::ClaimResult &result);

} // namespace Pennybench::Desktop
