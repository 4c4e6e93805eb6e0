#pragma once

#include "app/suites/savedanswers.h"

namespace Pennybench::Suites {

/// What was asked and answered in a text in which lines name the speaker: "## User", "**You:**", "Human: …",
/// "ChatGPT said:". The first line that names the person and the first that names who answers decide how they
/// are written; the same words elsewhere belong to the texts. Empty where nobody is named.
QList<SavedAnswer> answersOfTranscript(const QString &text);

} // namespace Pennybench::Suites
