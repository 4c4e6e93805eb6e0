#pragma once

#include "providers/base/message.h"

#include <QString>

namespace Pennybench::Scoring {

/// The text in which letters are looked for: full-width letters and brackets as ASCII, emphasis, dollar signs
/// and LaTeX's \text{…} as spaces, capitals of Cyrillic and Greek that look like Latin ones as these where
/// they stand alone. Every character keeps its place.
QString choiceText(const QString &answer);

// What may be blanked out of such a text before letters are looked for; places stay.
/// The signs by which Markdown quotes a line.
void blankQuoteSigns(QString &text);
/// All but the first of a capital that is written four times or more: "BBBBB".
void blankRepetitions(QString &text);
/// Writes "A/B" as "A&B": a slash between two letters joins them, unlike one in a word.
void joinSlashedLetters(QString &text);
/// Sentences that offer more help: "Would you like me to explain why A is wrong?"
void blankOffers(QString &text);

/// "a Cyrillic letter", "a full-width letter" …, or empty for a plain one.
Message unusualWriting(QChar letter);

/// Whether the character could be part of the same word as a letter beside it.
bool isJoined(QChar c);

/// What an option's text and an answer's are compared by: NFC, lower case, without punctuation, emphasis and
/// LaTeX's layout. Signs, operators and decimal points stay: "-12" is not "12", "12.5" not "12".
QString optionForm(const QString &text);

} // namespace Pennybench::Scoring
