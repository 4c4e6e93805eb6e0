#pragma once

#include "app/scoring/maths/extraction/answerformulas.h"

#include <QList>

namespace Pennybench::Scoring {

/// Number words that count something: "three carts", "only one is left", "ba chiếc xe", "三辆车"; not "the
/// two numbers", "one would need", "in two steps".
QList<TextSpan> countedWords(const QString &text, const TextSpan &within);

} // namespace Pennybench::Scoring
