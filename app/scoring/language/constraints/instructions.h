#pragma once

#include "app/scoring/language/constraints/checks.h"

#include <QStringList>

namespace Pennybench::Scoring {

/// The 25 instructions of IFEval (Zhou et al. 2023), checked as its reference code does, with two
/// differences: arguments are never made up, and Vietnamese and Chinese prompts have their own quotes, commas
/// and words. Pure and thread-safe.

/// Empty, or what is wrong with an instruction: an unknown id, an argument that is missing or of the wrong
/// kind. Arguments stand beside the "id".
Message problemWithInstruction(const QJsonObject &instruction);

/// Whether the text as it is follows the instruction, which has no problem. A text without words follows
/// none.
Finding checkStrictly(const QJsonObject &instruction, const CheckedText &checked);

/// Whether the text, or the text without its first line, last line or both, each with or without stars,
/// follows the instruction: forgives "Sure, here it is:" and bold print.
bool isFollowedLoosely(const QJsonObject &instruction, const CheckedText &checked);

} // namespace Pennybench::Scoring
