#pragma once

#include "providers/base/message.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Pennybench::Scoring {

enum class Verdict {
    Correct,
    Incorrect,
    Partial, ///< 0 < score < 1
    NoAnswer, ///< nothing to score was found in the answer
    Undecided, ///< cannot be decided; the reason says why
    Error ///< no answer came
};

/// "correct", "incorrect", "partial", "no_answer", "undecided", "error".
QString toText(Verdict verdict);
std::optional<Verdict> verdictFromText(QStringView text);

/// A verdict and everything that a person needs to check it.
struct Score {
    Verdict verdict = Verdict::Undecided;
    std::optional<double> score; ///< 0 to 1; empty for Undecided and Error
    QString extracted; ///< what was taken from the answer, as it stands there
    qsizetype extractedAt = -1; ///< where it starts in the answer, in UTF-16 units; -1: nowhere
    QString expected; ///< as the suite says it
    QString extractedForm; ///< normal form that was compared; empty where none was made
    QString expectedForm;
    QString scorer; ///< name and version, e.g. "number/1"
    Message reason; ///< the rule that decided, one plain sentence

    bool operator==(const Score &) const = default;
};

// The endings of scorers.

/// 1 is correct, 0 incorrect, anything between partial.
void setShare(Score &score, double share);
/// Nothing to score, cannot be decided; the reason says why.
Score withoutAnswer(Score score, const Message &why);
Score undecided(Score score, const Message &why);

} // namespace Pennybench::Scoring
