#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"

#include <QString>

namespace Pennybench::Scoring {

/// The rational number that an expression is, or empty where it has variables, is irrational, undefined (1/0)
/// or too large to be written out (100,000 bits). Percent is a hundredth; units are left aside.
std::optional<mpq_class> exactValue(const ExpressionPtr &node, WorkBudget &budget);

/// An expression as one line of plain text for people: numbers in lowest terms or as exact decimals, without
/// units of layout. Cut with "…" after 200 characters.
QString normalForm(const ExpressionPtr &node, WorkBudget &budget);

/// A rational number: "-12.5" where the decimals end, else "5/3".
QString rationalText(const mpq_class &value);

/// A tree ready for comparison: matrices worked out, ± expanded, nested unions flat, "k ∈ Z" beside other
/// items dropped, points without their names.
ExpressionPtr settled(const ExpressionPtr &node, WorkBudget &budget);

} // namespace Pennybench::Scoring
