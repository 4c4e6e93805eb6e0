#pragma once

#include "app/base/expected.h"
#include "app/scoring/scorer.h"
#include "app/suites/suite.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Pennybench::CommandLine {

/// Of a file of answers, in bytes.
constexpr qint64 longestAnswerLine = 64'000'000;

/// What is wrong with a line that is longer, without its place.
Problem tooLongLine();

/// One answer to be scored and what its output line repeats of the input.
struct ScoreJob {
    QJsonObject ids; ///< prompt_id, model, trial … as they stood in the input
    Scoring::ScoringInput input;
    bool came = true; ///< false: the line is an exported one of an answer that did not come whole
};

/// Lines {"prompt_id": …, "answer": …}, held against the suite's prompts. A line whose "status" is "error" or
/// "cancelled", as exports have it, needs no answer. A problem names file and line.
Expected<QList<ScoreJob>> readAnswers(const QString &path, const Suites::Suite &suite);

/// Lines {"expected": …, "answer": …} with the scorer's other fields beside them. "prompt", "language" and
/// "finish_reason" ("length": the answer was cut) are the answer's, "id", "prompt_id" and "model" are
/// repeated in the output; everything else goes to the scorer.
Expected<QList<ScoreJob>> readPairs(const QString &path, const QString &scorerType);

} // namespace Pennybench::CommandLine
