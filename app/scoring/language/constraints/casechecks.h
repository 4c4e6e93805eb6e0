#pragma once

#include "app/scoring/language/constraints/finding.h"

namespace Pennybench::Scoring {

/// Checks of language and case; the arguments are IFEval's own names.
Finding responseLanguage(const CheckedText &checked, const QJsonObject &arguments);
Finding englishCapital(const CheckedText &checked, const QJsonObject &arguments);
Finding englishLowercase(const CheckedText &checked, const QJsonObject &arguments);
Finding capitalWords(const CheckedText &checked, const QJsonObject &arguments);

} // namespace Pennybench::Scoring
