#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Pennybench::Scoring {

/// The sentences of a text, without the white space between them.
///
/// A sentence ends at ".", "?" or "!" before white space or a closing mark, as the Punkt algorithm (Kiss and
/// Strunk 2006) decides: not after an abbreviation, an initial or an ordinal unless the next word speaks for
/// it. Its tables are made by hand here, not learned. A line's end alone does not end a sentence. The
/// full-width marks 。！？ end one wherever they stand. Linear.
QStringList sentencesOf(const QString &text);

/// Runs of letters, marks, digits and "_" (Unicode). For Vietnamese these are syllables (tiếng).
qsizetype countWords(const QString &text);
/// As countWords(), but every Chinese character counts by itself.
qsizetype countChineseWords(const QString &text);

/// Words in which every letter is a capital, one letter included. Words are cut as the Treebank tokenizer
/// does: at spaces, brackets, quotes and marks, not at hyphens and full stops; "IT'S" is "IT" and "'S",
/// "CANNOT" is "CAN" and "NOT".
qsizetype countCapitalWords(const QString &text);

/// At least one letter that has a case, and none in the other case.
bool isAllUpper(QStringView text);
bool isAllLower(QStringView text);

} // namespace Pennybench::Scoring
