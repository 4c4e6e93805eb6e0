#pragma once

#include <QString>

namespace Pennybench::Scoring {

/// Whether an answer seems to speak to whoever judges it instead of to the person who asked: verdicts in the
/// judge's form, orders to forget instructions, praise for grading, marks of roles. It is only said beside
/// the verdict, because an answer about such things is honest.
bool speaksToJudge(const QString &answer);

} // namespace Pennybench::Scoring
