#pragma once

#include "app/scoring/language/unicodetext.h"

namespace Pennybench::Scoring {

/// A folded text in one of the spellings that mean the same: Vietnamese tone marks on the second vowel
/// ("hoà"); indices of formulas as digits ("H2O" for H₂O and H_2O); powers after "^", but for units ("m2")
/// and charges
/// ("Ca2+"); no blank before a unit, a percent sign or a Chinese measure; every dash a hyphen; fractions and
/// compatibility characters written out ("1/2", "kg", "IV"). A power is never a digit: x² is not x2, nor 10³
/// 103.
FoldedText withCommonSpelling(const FoldedText &text);

} // namespace Pennybench::Scoring
