#include "app/runs/promptindex.h"

namespace Pennybench::Runs {

PromptIndex::PromptIndex(const RunPlan &plan)
{
    for (const Suites::Suite &suite : plan.suites) {
        for (const Suites::Prompt &prompt : suite.prompts)
            m_prompts.insert({suite.id, prompt.id}, &prompt);
    }
}

const Suites::Prompt *PromptIndex::find(const QString &suite, const QString &promptId) const
{
    return m_prompts.value({suite, promptId});
}

QString PromptIndex::category(const QString &suite, const QString &promptId) const
{
    const Suites::Prompt *prompt = find(suite, promptId);
    return prompt ? prompt->category : QString();
}

QStringList PromptIndex::categoriesIn(const Tally &tally) const
{
    QStringList names;
    for (const auto &[suite, promptId] : tally.prompts()) {
        const QString name = category(suite, promptId);
        if (!names.contains(name))
            names += name;
    }
    return names;
}

Tally::PromptFilter PromptIndex::inCategory(const QString &name) const
{
    return [this, name](
               const QString &suite, const QString &promptId) { return category(suite, promptId) == name; };
}

} // namespace Pennybench::Runs
