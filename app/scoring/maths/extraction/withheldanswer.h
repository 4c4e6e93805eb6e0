#pragma once

#include "app/scoring/maths/extraction/answerformulas.h"

#include <optional>

namespace Pennybench::Scoring {

/// The last sentence in which a text refuses to answer or says that there is nothing to answer: "The text
/// does not say …", "không đủ dữ kiện", "无法确定".
std::optional<TextSpan> lastRefusal(const QString &text);

/// Whether a piece of text is such a sentence.
bool isRefusal(const QString &sentence);

} // namespace Pennybench::Scoring
