#pragma once

#include "app/article/casting.h"
#include "app/article/strengths.h"
#include "app/runs/summary.h"
#include "app/store/sessionfile.h"

namespace Pennybench::Desktop {

/// Everything that the page of strengths tells of a session. A value, made in another thread.
struct StrengthEvidence {
    Article::AnswerTable table;
    QList<int> compared; ///< places in the table
    QList<Article::CategoryStrengths> categories;
    QList<Runs::ModelSummary> summaries; ///< of those that are compared, in the table's order
    Runs::RunPlan plan;

    bool isEmpty() const { return categories.isEmpty(); }
    bool isSimulated() const;
    /// Place in the table of the contestant with this letter; the best of the first category where there is
    /// none; -1 where there is nobody.
    int contestantAt(const QString &letter) const;
    const Article::Strength *strength(const Article::CategoryStrengths &category, int contestant) const;
};

StrengthEvidence strengthEvidence(const Store::Session &session);

} // namespace Pennybench::Desktop
