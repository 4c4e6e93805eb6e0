#pragma once

#include "providers/base/message.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench::Scoring {

struct ChoiceRule;

/// What an answer chooses.
struct ChosenLetter {
    QString letters; ///< one letter "A" to "Z"; several where the answer names several; empty: none of them
    qsizetype at = -1; ///< where it stands in the answer, in UTF-16 units
    qsizetype length = 1;
    Message rule; ///< the rule that found it

    bool operator==(const ChosenLetter &) const = default;
};

/// An answer to a question with options.
struct ChoiceAnswer {
    QString text;
    QChar lastLetter; ///< the last one that can be chosen
    QStringList options; ///< their texts; may be empty
    bool truncated = false; ///< the answer was cut, so its end concludes nothing
};

/// The rules in their order; see choicerules.cpp.
const QList<ChoiceRule> &choiceRules();

/// The option that an answer chooses, or nothing, by these rules. Of a longer answer the last
/// 100,000 characters are searched.
std::optional<ChosenLetter> chosenLetter(
    const ChoiceAnswer &answer, const QList<ChoiceRule> &rules = choiceRules());

} // namespace Pennybench::Scoring
