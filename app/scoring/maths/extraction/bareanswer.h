#pragma once

#include "app/scoring/maths/extraction/answerformulas.h"

#include <QList>
#include <QString>

#include <optional>

namespace Pennybench::Scoring {

/// The longest text that is read as one answer, in UTF-16 units.
constexpr qsizetype longestBareAnswer = 400;

/// Without spaces, markup, quotes and end marks around it.
TextSpan trimmed(const QString &text, TextSpan span);
/// The last line that holds more than that.
TextSpan lastLineOf(const QString &text);

/// Whether the text is nothing but an answer: a number, a formula, a set, not a sentence.
bool isBareAnswer(const QString &text);

/// Where "is", "là", "为" and the like hand over to what something is: the first few places and the last.
QList<qsizetype> afterCopulas(const QString &text, const TextSpan &within);
/// What follows the first of these places where all the rest is an answer.
std::optional<TextSpan> bareRest(const QString &text, const TextSpan &within, const QList<qsizetype> &places);

} // namespace Pennybench::Scoring
