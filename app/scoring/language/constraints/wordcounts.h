#pragma once

#include <QStringView>

namespace Pennybench::Scoring {

/// Runs of letters, marks, digits and "_" (Unicode). For Vietnamese these are syllables (tiếng).
qsizetype countWords(QStringView text);
/// As countWords(), but every Chinese character counts by itself.
qsizetype countChineseWords(QStringView text);

/// Words in which every letter is a capital, one letter included. Words are cut as the Treebank tokenizer
/// does: at spaces, brackets, quotes and marks, not at hyphens and full stops; "IT'S" is "IT" and "'S",
/// "CANNOT" is "CAN" and "NOT".
qsizetype countCapitalWords(QStringView text);

/// At least one letter that has a case, and none in the other case.
bool isAllUpper(QStringView text);
bool isAllLower(QStringView text);

} // namespace Pennybench::Scoring
