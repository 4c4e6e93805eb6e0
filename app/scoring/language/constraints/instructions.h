#pragma once

#include "app/scoring/language/constraints/checks.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <span>

namespace Pennybench::Scoring {

/// A text with what an instruction wants of it.
struct Check {
    const QString &text;
    const QString &language;
    const QJsonObject &arguments;

    /// An argument without the spaces around it.
    QString given(QStringView argument) const;
    /// Whether the count has the relation ("at least") to the number that the argument gives.
    bool holds(QStringView relation, qsizetype count, QStringView argument) const;
};

/// An instruction of IFEval.
struct Instruction {
    QStringView id;
    QStringView arguments; ///< "name:kind" of each, under IFEval's own names
    Finding (*check)(const Check &check);
};

/// The instructions that count something, and all others.
std::span<const Instruction> countingInstructions();
std::span<const Instruction> otherInstructions();

/// "less than" or "at least" (the reference's two), also "at most", "more than" and "exactly".
bool isRelation(QStringView relation);

/// A keyword in NFC as a pattern. As in the reference it may be a regular expression; one that is not valid
/// is taken word for word. frame is put around it, "%1" being its place.
QRegularExpression givenPattern(const QString &keyword, const QString &frame = QStringLiteral("%1"),
    QRegularExpression::PatternOptions options = QRegularExpression::CaseInsensitiveOption);

qsizetype countMatches(const QRegularExpression &pattern, const QString &text);

/// What stands between the dividers, without spaces around it and without an empty beginning or end. Nothing
/// where there is nothing between two dividers.
std::optional<QStringList> partsBetween(const QString &text, const QString &divider);

} // namespace Pennybench::Scoring
