#pragma once

#include <QString>
#include <QStringView>

namespace Pennybench::Scoring {

/// One spelling for a unit of measure or currency: "meters", "metre" and "m" are "m"; "km/h" stays. Empty for
/// a word that is not a unit ("apples"). Blanks, case of long names and plural do not matter; "m2", "m^2" and
/// "m²" are one.
QString canonicalUnit(QStringView written);

} // namespace Pennybench::Scoring
