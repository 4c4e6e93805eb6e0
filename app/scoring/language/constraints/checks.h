#pragma once

#include "providers/base/message.h"

#include <QJsonObject>
#include <QString>

namespace Pennybench::Scoring {

/// Whether a text follows one instruction, and what was counted or seen.
struct Finding {
    bool followed = false;
    Message seen; ///< e.g. "212 words", "starts with \"The\""; empty where there is nothing to tell

    bool operator==(const Finding &) const = default;
};

/// A text that is checked. language is the prompt's: "zh" counts characters as words and “，” as a comma,
/// "vi" and "zh" take “ ” for quotation marks; everything else is as in the reference.
struct CheckedText {
    QString text; ///< NFC
    QString language;
};

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
