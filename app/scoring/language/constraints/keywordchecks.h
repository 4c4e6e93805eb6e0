#pragma once

#include "app/scoring/language/constraints/finding.h"

namespace Pennybench::Scoring {

/// Checks of keywords and letters; the arguments are IFEval's own names.
Finding existence(const CheckedText &checked, const QJsonObject &arguments);
Finding forbiddenWords(const CheckedText &checked, const QJsonObject &arguments);
Finding keywordFrequency(const CheckedText &checked, const QJsonObject &arguments);
Finding letterFrequency(const CheckedText &checked, const QJsonObject &arguments);

} // namespace Pennybench::Scoring
