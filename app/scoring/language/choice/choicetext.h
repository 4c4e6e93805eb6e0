#pragma once

#include <QString>

namespace Pennybench {

/// The text in which letters are looked for: full-width letters and brackets as ASCII, emphasis, dollar signs
/// and LaTeX's \text{…} as blanks, capitals of Cyrillic and Greek that look like Latin ones as these where
/// they stand alone. Every character keeps its place.
QString choiceText(const QString &answer);

/// "a Cyrillic letter", "a full-width letter" …, or empty for a plain one.
QString unusualWriting(QChar letter);

/// Whether the character could be part of the same word as a letter beside it.
bool isJoined(QChar c);

/// Lower case, NFC, runs of letters and digits only; for holding an option's text against an answer's.
QString wordsOnly(const QString &text);

} // namespace Pennybench
