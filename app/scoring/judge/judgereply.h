#pragma once

#include <QList>
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

/// Whether a share of the points says that an answer is more good than bad.
inline bool isAtLeastHalf(double share)
{
    return share >= 0.5;
}

/// What the points of several judges come to.
struct JointPoints {
    std::optional<double> share; ///< 0 to 1
    bool isSplit = false; ///< enough of them gave points, but they disagree
};

/// One entry for each judge; missing where it gave no readable points. More than half of all judges must be
/// on one side of half the points; the share is then the mean of those.
JointPoints jointPoints(const QList<std::optional<double>> &shares);

/// What more than half of all judges prefer, each after both orders; a tie where enough of them said
/// something and they disagree. Missing where half of them or more gave no readable verdict.
std::optional<Preference> jointPreference(const QList<std::optional<Preference>> &preferences);

} // namespace Pennybench::Scoring
