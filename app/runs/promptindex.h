#pragma once

#include "app/runs/runplan.h"
#include "app/runs/tally.h"

#include <QHash>

#include <utility>

namespace Pennybench::Runs {

/// Finds the prompts of a plan in constant time. Refers to the plan, which must outlive it and not change.
class PromptIndex {
public:
    explicit PromptIndex(const RunPlan &plan);

    const Suites::Prompt *find(
        const QString &suite, const QString &promptId) const; ///< null where there is none
    /// Empty where the plan does not have the prompt.
    QString category(const QString &suite, const QString &promptId) const;
    /// The categories of the prompts that have an answer, in the order in which they first appear.
    QStringList categoriesIn(const Tally &tally) const;
    /// Refers to this index.
    Tally::PromptFilter inCategory(const QString &name) const;

private:
    QHash<std::pair<QString, QString>, const Suites::Prompt *> m_prompts;
};

} // namespace Pennybench::Runs
