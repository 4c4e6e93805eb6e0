#pragma once

#include <QString>

#include <optional>

namespace Pennybench::Scoring {

/// How many zeros a word of size stands for: "triệu" 6, "万" 4, "billion" 9. The word is in lower case.
std::optional<int> zerosOfScale(const QString &word);
/// The LaTeX command that stands for a Greek letter or mathematical sign; empty for others.
QString commandOfSign(QChar sign);
/// Whether the character belongs to a script that is written without spaces between words.
bool isHan(QChar c);
/// Any command that the lexer or the parser understands.
bool isKnownCommand(const QString &name);

} // namespace Pennybench::Scoring
