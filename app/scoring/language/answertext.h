#pragma once

#include "app/scoring/visibleanswer.h"

#include <QString>

namespace Pennybench::Scoring {

/// The text that an answer gives where a whole text was asked for: a translation, a corrected sentence. Taken
/// off, and nothing else: a first line that ends in ":" or "：" and speaks of a translation, answer or
/// result; such a word with a colon before the text ("Translation: …", "Bản dịch: …", "译文：…"); a code
/// fence around all of it; one pair of quotes or stars around all of it. Linear.
VisibleAnswer givenText(const QString &answer);

} // namespace Pennybench::Scoring
