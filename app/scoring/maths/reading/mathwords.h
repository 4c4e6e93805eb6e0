#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Pennybench::Scoring {

/// How many zeros a word of size stands for: "triệu" 6, "万" 4, "billion" 9. The word is in lower case.
std::optional<int> zerosOfScale(const QString &word);
/// "percent", "pct", "Prozent" …, in lower case.
bool isPercentWord(const QString &word);
/// "and", "or", "và", "hoặc", "和" …, in lower case.
bool isConnective(const QString &word);
/// "or" and its counterparts among the connectives.
bool meansOr(const QString &word);
/// "about", "khoảng", "约" …: precedes a number without changing it.
bool isVagueWord(const QString &word);
/// A function that is written as a word: "sqrt", "sin", "arctan", "floor" …
bool isFunctionWord(const QString &word);
/// The name of a constant or Greek letter that is written as a word: "pi", "theta", "inf" …; empty for
/// others.
QString letterName(const QString &word);
/// The value of a Greek letter or mathematical sign as the LaTeX command that stands for it; empty for
/// others.
QString commandOfSign(char16_t sign);
/// Whether the character belongs to a script that is written without spaces between words.
bool isHan(QChar c);

/// One name for the commands that mean the same: "dfrac" is "frac", "le" is "leq", "varphi" is "phi".
QString plainCommand(const QString &name);
/// Commands that change only how something looks: "left", "quad", "displaystyle", "boxed" …
bool isSkippedCommand(QStringView name);
/// Commands whose argument is text or letters in another face: "text", "mathrm" …
bool isTextCommand(QStringView name);
/// Commands that put a mark on a name: "vec", "overline" …
bool isAccentCommand(QStringView name);
/// The sign that a command stands for: "lt" is "<", "colon" is ":"; empty for others.
QString signOfCommand(QStringView name);
/// Any command that the lexer or the parser understands.
bool isKnownCommand(const QString &name);

} // namespace Pennybench::Scoring
