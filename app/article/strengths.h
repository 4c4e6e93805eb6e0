#pragma once

#include "app/article/answertable.h"
#include "app/statistics/interval.h"
#include "providers/base/message.h"

namespace Pennybench::Article {

enum class BesideMiddle { Above, Below, TooClose, Unknown };

/// How one contestant did in one category.
struct Strength {
    int contestant = 0; ///< place in the table
    int prompts = 0; ///< decided ones
    Statistics::Interval score; ///< mean score, trials averaged first, with Wilson's interval over prompts
    /// Points over the middle of the others on the same prompts, -1 to 1, at the level of Holm's procedure
    /// over the categories. Missing below five prompts or without others.
    std::optional<Statistics::Interval> overMiddle;
    BesideMiddle standing = BesideMiddle::Unknown;

    bool operator==(const Strength &) const = default;
};

struct CategoryStrengths {
    QString category; ///< "math", "language:vi"
    int prompts = 0;
    QList<Strength> rows; ///< of contestants with decided prompts, in the table's order
    /// Who may be first: the best and all that are not clearly behind it (paired, Holm over these pairs),
    /// best first. One alone is ahead of every other; several are too close to call, which is no proof of
    /// being equal. Empty where fewer than two have decided prompts.
    QList<int> first;
    /// The best over the second, where there are two.
    std::optional<Statistics::Interval> lead;
    int promptsForFivePoints = 0; ///< in all, to see a lead of five points with 80 % power; 0: not known

    bool operator==(const CategoryStrengths &) const = default;
    bool hasWinner() const { return first.size() == 1; }
};

/// By category, in the table's order, of these contestants. A real model is compared with real ones only:
/// practice models are no measure for it, and are not first beside it.
QList<CategoryStrengths> strengthsOf(const AnswerTable &table, const QList<int> &compared);
/// Of AnswerTable::compared().
QList<CategoryStrengths> strengthsOf(const AnswerTable &table);

/// One contestant in words, a sentence for each way in which it stands: out of all, above the middle, below
/// it, too close to call, cannot be told.
QList<Message> profileOf(const QList<CategoryStrengths> &strengths, int contestant);

} // namespace Pennybench::Article
