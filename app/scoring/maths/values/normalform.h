#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"

namespace Pennybench::Scoring {

/// An expression as one line of plain text for people: numbers in lowest terms or as exact decimals, without
/// units of layout. Cut with "…" after 200 characters.
QString normalForm(const ExpressionPtr &node, WorkBudget &budget);

/// A rational number: "-12.5" where the decimals end, else "5/3".
QString rationalText(const mpq_class &value);

} // namespace Pennybench::Scoring
