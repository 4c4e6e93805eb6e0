#pragma once

#include <QString>

namespace Pennybench::Scoring {

/// The text with spaces in place of everything that cannot be its answer: closing offers and questions to the
/// reader, requests, plans, notes, checks, explanations, sources, citation marks, list numbers, remarks in
/// brackets. Positions stay.
QString withoutAsides(const QString &text);

} // namespace Pennybench::Scoring
