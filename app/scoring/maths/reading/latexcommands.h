#pragma once

#include <QString>
#include <QStringView>

namespace Pennybench::Scoring {

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
