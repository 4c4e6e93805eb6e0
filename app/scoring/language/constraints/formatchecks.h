#pragma once

#include "app/scoring/language/constraints/finding.h"

namespace Pennybench::Scoring {

/// Checks of the answer's form; the arguments are IFEval's own names.
Finding bulletLists(const CheckedText &checked, const QJsonObject &arguments);
Finding highlightedSections(const CheckedText &checked, const QJsonObject &arguments);
Finding sections(const CheckedText &checked, const QJsonObject &arguments);
Finding title(const CheckedText &checked, const QJsonObject &arguments);
Finding jsonFormat(const CheckedText &checked, const QJsonObject &arguments);
Finding constrainedResponse(const CheckedText &checked, const QJsonObject &arguments);
Finding placeholders(const CheckedText &checked, const QJsonObject &arguments);
Finding postscript(const CheckedText &checked, const QJsonObject &arguments);

} // namespace Pennybench::Scoring
