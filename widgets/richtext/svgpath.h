#pragma once

#include "widgets/richtext/formula.h"

#include <QByteArray>

#include <memory>

namespace Pennybench::Widgets {

/// The outlines of an SVG whose unit is a thousandth of the font's size and whose origin is on the base line,
/// as MathJax makes them. Null where it is none.
std::shared_ptr<const TypesetFormula> formulaFromSvg(const QByteArray &svg);

} // namespace Pennybench::Widgets
