#pragma once

#include "app/scoring/language/constraints/finding.h"

namespace Pennybench::Scoring {

/// Checks of the beginning, the end and the whole of an answer; the arguments are IFEval's own names.
Finding quotation(const CheckedText &checked, const QJsonObject &arguments);
Finding endPhrase(const CheckedText &checked, const QJsonObject &arguments);
Finding repeatedPrompt(const CheckedText &checked, const QJsonObject &arguments);
Finding twoResponses(const CheckedText &checked, const QJsonObject &arguments);
Finding noComma(const CheckedText &checked, const QJsonObject &arguments);

} // namespace Pennybench::Scoring
