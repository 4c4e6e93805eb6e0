#pragma once

#include <QString>

#include <optional>

namespace Pennybench::Article {

/// "+14" of 0.14, "−2", one decimal where the whole number would hide the side of zero: "+0.3". "0" of zero.
QString signedPoints(double share);
/// "5" of 0.05, "2.5" of 0.025.
QString plainPoints(double share);
/// "1600" of 1618, two figures: for what is only about so much.
QString aboutText(int count);
/// "0.38", two decimals; three figures above ten; "∞".
QString ratioText(double ratio);

} // namespace Pennybench::Article
