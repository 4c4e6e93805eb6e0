#pragma once

#include <QString>

#include <optional>

namespace Pennybench::Scoring {

/// What a JSON object gives as its answer: the member "answer", "result", "đáp án", "答案" …, or all its
/// members where it is nothing but values: {"x": 3, "y": 4} is "x=3, y=4".
struct JsonAnswer {
    QString text;
    qsizetype start = 0; ///< of the object in the text
    qsizetype end = 0;
};

/// Looks at the last object of the text, in a code fence or alone; empty where it is none.
std::optional<JsonAnswer> jsonAnswer(const QString &text);

} // namespace Pennybench::Scoring
