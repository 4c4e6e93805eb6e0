#pragma once

#include <QString>

namespace Pennybench::Scoring {

/// "almost", "more than", "gần", "超过" right before the number that begins at the position; empty where
/// there is none. "At least" and its like count only where a question is given that does not ask for a least
/// or greatest value. "5 more than 12" is a sum, and no bound.
QString boundBefore(const QString &text, qsizetype start, const QString &question);

} // namespace Pennybench::Scoring
