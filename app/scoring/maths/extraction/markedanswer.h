#pragma once

#include "app/scoring/maths/extraction/answerextraction.h"
#include "app/scoring/maths/extraction/answerreader.h"

namespace Pennybench::Scoring {

/// The content of the last \boxed{} or \fbox{} (also "\boxed 5", "\beginboxed{", and unclosed); boxes
/// directly before it that are joined to it by "and", "or" or a comma belong to it.
std::optional<ExtractedAnswer> lastBox(const QString &text);

/// The answer in the last box; if a sentence after it announces an answer again, that one counts. given is
/// the whole text, while the reader has the text without what was set aside.
std::optional<ExtractedAnswer> boxedAnswer(const QString &given, const AnswerReader &reader);

/// The answer that a tag, the member of a JSON object or a marker such as "Answer:" announces, in this order.
std::optional<ExtractedAnswer> markedAnswer(const QString &given, const AnswerReader &reader);

} // namespace Pennybench::Scoring
