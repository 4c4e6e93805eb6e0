#pragma once

#include <QString>

namespace Pennybench::Scoring {

/// Vietnamese tone marks of open syllables in -oa, -oe and -uy put on the second vowel: "hòa" becomes "hoà",
/// "thúy" becomes "thuý". Both spellings are in use. text is NFC.
QString withFoldedTones(const QString &text);

} // namespace Pennybench::Scoring
