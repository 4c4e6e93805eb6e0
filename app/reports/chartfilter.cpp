#include "app/reports/chartfilter.h"

#include <algorithm>

namespace Pennybench::Reports {

bool PromptFilter::isEmpty() const
{
    return *this == PromptFilter();
}

bool PromptFilter::lets(const QString &suite, const Suites::Prompt &prompt) const
{
    const auto passes = [](const QSet<QString> &wanted, const QString &value) {
        return wanted.isEmpty() || wanted.contains(value);
    };
    return passes(suites, suite) && passes(categories, prompt.category) && passes(languages, prompt.language)
        && passes(difficulties, QString::number(prompt.difficulty))
        && (tags.isEmpty()
            || std::ranges::any_of(prompt.tags, [this](const QString &tag) { return tags.contains(tag); }));
}

Store::Session filtered(const Store::Session &session, const PromptFilter &filter)
{
    if (filter.isEmpty())
        return session;
    Store::Session kept = session;
    QSet<std::pair<QString, QString>> places;
    for (Suites::Suite &suite : kept.plan.suites) {
        suite.prompts.removeIf([&](const Suites::Prompt &prompt) { return !filter.lets(suite.id, prompt); });
        for (const Suites::Prompt &prompt : std::as_const(suite.prompts))
            places.insert({suite.id, prompt.id});
    }
    kept.plan.suites.removeIf([](const Suites::Suite &suite) { return suite.prompts.isEmpty(); });
    // Copying those that stay is much less than copying all and removing the others.
    kept.answers = {};
    for (const Runs::Answer &answer : session.answers) {
        if (places.contains({answer.key.suite, answer.key.promptId}))
            kept.answers += answer;
    }
    return kept;
}

} // namespace Pennybench::Reports
