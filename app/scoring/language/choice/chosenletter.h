#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench {

/// What an answer chooses.
struct ChosenLetter {
    QString letters; ///< one letter "A" to "Z"; several only where the answer names several
    qsizetype at = -1; ///< where it stands in the answer, in UTF-16 units
    qsizetype length = 1;
    QString rule; ///< how it was found: "boxed", "after a marker", "corrected", "the option's text" …

    bool operator==(const ChosenLetter &) const = default;
};

/// The option that an answer chooses, or nothing. In this order, the last one counting in each:
/// a \boxed{} letter; a letter or an option's text after a marker ("Answer:", "Đáp án:", "答案是", …), unless
/// the answer takes it back ("wait", "nhầm", "不对"); a line that is only a letter; a letter that opens the
/// answer; a phrase that decides ("I think it's B", "B is correct"); a letter in brackets near the end; the
/// only option whose text the answer consists of; in an answer of one or two sentences the last lone capital.
/// A letter that is denied ("not A", "不是 A", "A is wrong"), the article "A" and the pronoun "I" never
/// count. Linear in the length of the answer. lastLetter is the last letter that can be chosen; options are
/// the options' texts, if known.
std::optional<ChosenLetter> chosenLetter(const QString &answer, QChar lastLetter, const QStringList &options);

} // namespace Pennybench
