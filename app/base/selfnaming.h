#pragma once

#include <QString>
#include <QStringList>

namespace Pennybench {

/// An answer as a class may see it before the names are revealed.
struct MaskedText {
    QString text; ///< with the mark in place of names
    int masked = 0; ///< how many names

    bool operator==(const MaskedText &) const = default;
};

/// What stands in place of a name.
inline const QString nameMark = QStringLiteral("▒▒▒▒");

/// Takes out what tells who wrote an answer: the given names (of models and their makers) wherever they stand
/// as words of their own, and names of known makers and chatbots in sentences in which the writer speaks of
/// itself ("As an AI developed by …", "Tôi là …", "我是…"). A maker's name elsewhere stays: an answer may be
/// about it.
MaskedText maskSelfNaming(const QString &answer, const QStringList &names);

} // namespace Pennybench
