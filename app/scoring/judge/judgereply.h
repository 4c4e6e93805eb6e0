#pragma once

#include <QString>

#include <optional>
#include <variant>

namespace Pennybench::Scoring {

/// Which of two answers is better.
enum class Preference { First, Second, Tie };

/// What a judge's reply says: a preference, or points.
using JudgeMark = std::variant<Preference, double>;

/// Reads the last mark in double square brackets: "[[A]]", "[[B]]", "[[C]]" for a tie, "[[7.5]]". Anything
/// else in the last brackets is no verdict, and so are two different marks that no sentence stands between.
std::optional<JudgeMark> judgeMark(const QString &reply);

/// The preference of a reply about two answers; nothing where it gives points.
std::optional<Preference> judgedPreference(const QString &reply);
/// The points of a reply about one answer; nothing where they are above most or where it gives a preference.
std::optional<double> judgedPoints(const QString &reply, int most);

/// What both orders come to, in the order of the first: swapped is the verdict where the answers had changed
/// places. Two that disagree are a tie; without one of them there is nothing.
std::optional<Preference> preferenceOf(std::optional<Preference> first, std::optional<Preference> swapped);

} // namespace Pennybench::Scoring
