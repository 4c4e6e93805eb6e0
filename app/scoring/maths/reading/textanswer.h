#pragma once

#include <QString>

namespace Pennybench::Scoring {

/// A text as it is compared: NFC, lower case, without articles, LaTeX's text commands, markup, quotes and end
/// marks. "Có", "Đúng", "是" and "yes" are one word, and so are their opposites.
QString textForm(const QString &text);

bool sameText(const QString &a, const QString &b);

/// Whether a text is words only: no digits, no signs of mathematics, no commands but those that hold text.
bool isOnlyWords(const QString &text);

/// The mathematics of a text as written, without what does not matter: spaces, dollar signs, \left and
/// \right, the kinds of \frac. Two that agree are written the same.
QString writtenForm(const QString &text);

} // namespace Pennybench::Scoring
