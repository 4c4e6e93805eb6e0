#pragma once

#include <QStringView>

namespace Pennybench::Scoring {

/// Whether a full stop after this word (lower case, without its last full stop) belongs to the word.
bool isAbbreviation(QStringView word);
/// Whether a word that begins with a capital begins a sentence when it stands after an abbreviation: the
/// common English words that are written in lower case elsewhere.
bool isUsuallySmall(QStringView lowerCaseWord);

} // namespace Pennybench::Scoring
