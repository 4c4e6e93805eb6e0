#include "app/article/missingwork.h"

#include "app/article/waystorun.h"
#include "app/runs/promptsample.h"

#include <algorithm>

namespace Pennybench::Article {

namespace {

constexpr int promptsOfSpread = 24; ///< that are asked again at first
constexpr quint64 sampleSeed = 19;

bool isInCategory(const Suites::Prompt &prompt, QStringView category)
{
    return AskedPrompt{.category = prompt.category, .language = prompt.language}.isIn(category);
}

class MissingFinder {
public:
    MissingFinder(const TestedClaims &claims, const Runs::RunPlan &plan, const QList<Suites::Suite> &atHand)
        : m_claims(claims)
        , m_plan(plan)
        , m_atHand(atHand)
    {
    }

    MissingWork find(const Models::Catalogue &catalogue, const QDate &utcDay)
    {
        QList<const PartResult *> open;
        for (const ClaimResult &result : m_claims.results) {
            for (const PartResult &part : result.parts) {
                const bool isOpen = part.verdict == ClaimVerdict::NotEnoughEvidence;
                if (result.verdict == ClaimVerdict::NotEnoughEvidence && part.part.counts && isOpen)
                    open += &part;
            }
        }
        // Prompts of any kind at last: those of the others count among them.
        std::stable_partition(
            open.begin(), open.end(), [](const PartResult *part) { return !part->part.category.isEmpty(); });
        for (const PartResult *part : std::as_const(open))
            addQuestions(*part);
        for (const PartResult *part : std::as_const(open)) {
            for (const QString &role : part->needs.roles)
                addModel(role, part->part.category, catalogue, utcDay);
        }
        return m_work;
    }

private:
    void addQuestions(const PartResult &result)
    {
        const QString &category = result.part.category;
        if (!result.needs.roles.isEmpty()) {
            if (m_claims.table.promptsIn(category).isEmpty())
                addPrompts(category, result.needs.prompts, allContestants());
        } else if (result.part.kind == ClaimKind::Steady) {
            addTrials(result);
        } else if (result.needs.prompts > 0) {
            addPrompts(category, result.needs.prompts, concerned(result));
        }
    }

    QSet<QString> allContestants() const
    {
        QSet<QString> ids;
        for (const int contestant : m_claims.casting().compared())
            ids += m_claims.table.contestants().at(contestant).id;
        return ids;
    }

    /// Whoever is compared, and with whom.
    QSet<QString> concerned(const PartResult &result) const
    {
        const auto idOf = [&](int contestant) { return m_claims.table.contestants().at(contestant).id; };
        QSet<QString> ids{idOf(result.contestant)};
        if (!result.part.other.isEmpty() && result.other >= 0)
            return ids << idOf(result.other);
        for (const int other : m_claims.casting().othersOf(result.contestant))
            ids += idOf(other);
        return ids;
    }

    void addModel(
        const QString &role, QStringView category, const Models::Catalogue &catalogue, const QDate &utcDay)
    {
        auto known = std::ranges::find(m_work.models, role, &MissingModel::role);
        if (known == m_work.models.end()) {
            m_work.models += MissingModel{.role = role, .model = servedModel(role, catalogue, utcDay)};
            known = std::prev(m_work.models.end());
        }
        const QList<int> asked = m_claims.table.promptsIn(category);
        for (const int prompt : asked)
            known->prompts.insert(
                {m_claims.table.prompts().at(prompt).suite, m_claims.table.prompts().at(prompt).id});
        for (const PromptPlace &place : fitting(category)) {
            if (asked.isEmpty() && m_work.newPrompts.contains(place))
                known->prompts.insert(place);
        }
    }

    static QString servedModel(const QString &role, const Models::Catalogue &catalogue, const QDate &utcDay)
    {
        const System *system = builtInArticle().systemCalled(role);
        if (!system)
            return {};
        const QList<RunnableModel> ways = waysToRun(*system, catalogue, utcDay);
        const auto served = std::ranges::find_if(ways, [](const RunnableModel &way) {
            return way.way == WayToRun::AtItsMaker || way.way == WayToRun::AtAnotherHost
                || way.way == WayToRun::OnThisMachine;
        });
        return served == ways.end() ? QString() : served->model;
    }

    /// Prompts at hand that the session does not have, those that are chosen already first.
    QList<PromptPlace> fitting(QStringView category) const
    {
        QList<PromptPlace> places;
        for (const Suites::Suite &suite : m_atHand) {
            for (const Suites::Prompt &prompt : suite.prompts) {
                if (isInCategory(prompt, category) && !m_plan.prompt({suite.id, prompt.id, {}, 1}))
                    places += {suite.id, prompt.id};
            }
        }
        std::stable_partition(places.begin(), places.end(),
            [this](const PromptPlace &place) { return m_work.newPrompts.contains(place); });
        return places;
    }

    void addPrompts(const QString &category, int needed, const QSet<QString> &models)
    {
        const QList<PromptPlace> places = fitting(category).mid(0, needed);
        for (const PromptPlace &place : places)
            m_work.newPrompts[place] += models;
        if (places.size() < needed)
            noteShortage({.category = category, .needed = needed, .atHand = static_cast<int>(places.size())});
    }

    void noteShortage(const PromptShortage &shortage)
    {
        const auto known = std::ranges::find(m_work.shortages, shortage.category, &PromptShortage::category);
        if (known == m_work.shortages.end())
            m_work.shortages += shortage;
        else if (known->needed < shortage.needed)
            *known = shortage;
    }

    void addTrials(const PartResult &result)
    {
        const QList<int> numbers = m_claims.table.promptsIn(result.part.category);
        QList<Suites::Prompt> prompts;
        for (const int number : numbers)
            prompts += Suites::Prompt{.id = QString::number(number)};
        const int wanted = std::max(promptsOfSpread, result.evidence.n + result.needs.prompts);
        const QSet<QString> models = concerned(result);
        for (const Suites::Prompt &one : Runs::samplePrompts(prompts, wanted, sampleSeed)) {
            const AskedPrompt &prompt = m_claims.table.prompts().at(one.id.toInt());
            m_work.repeated[{prompt.suite, prompt.id}] += models;
        }
        if (!m_work.repeated.isEmpty())
            m_work.trials = std::max(m_work.trials, result.part.trials);
        if (numbers.size() < wanted && result.needs.prompts > 0)
            noteShortage({.category = result.part.category,
                .needed = result.needs.prompts,
                .atHand = std::max(0, static_cast<int>(numbers.size()) - result.evidence.n)});
    }

    const TestedClaims &m_claims;
    const Runs::RunPlan &m_plan;
    const QList<Suites::Suite> &m_atHand;
    MissingWork m_work;
};

/// One part for each set of contestants.
QList<Runs::AskedPart> partsOf(const QHash<PromptPlace, QSet<QString>> &prompts, int trials)
{
    QList<Runs::AskedPart> parts;
    for (auto it = prompts.begin(); it != prompts.end(); ++it) {
        auto known = std::ranges::find(parts, it.value(), &Runs::AskedPart::models);
        if (known == parts.end()) {
            parts += Runs::AskedPart{.models = it.value(), .trials = trials};
            known = std::prev(parts.end());
        }
        known->prompts.insert(it.key());
    }
    return parts;
}

/// What the plan asks as it is, said so that nothing is added to it by more prompts, models or trials.
Runs::AskedPart wholeOf(const Runs::RunPlan &plan)
{
    Runs::AskedPart whole{.trials = std::max(plan.settings.trials, 1)};
    for (const Models::ModelEntry &model : plan.models)
        whole.models.insert(model.id);
    for (const Suites::Suite &suite : plan.suites) {
        for (const Suites::Prompt &prompt : suite.prompts)
            whole.prompts.insert({suite.id, prompt.id});
    }
    return whole;
}

void addPrompt(Runs::RunPlan &plan, const Suites::Suite &from, const Suites::Prompt &prompt)
{
    auto suite = std::ranges::find(plan.suites, from.id, &Suites::Suite::id);
    if (suite == plan.suites.end()) {
        plan.suites += from;
        suite = std::prev(plan.suites.end());
        suite->prompts.clear();
    }
    suite->prompts += prompt;
}

} // namespace

bool MissingWork::isEmpty() const
{
    return newPrompts.isEmpty() && repeated.isEmpty()
        && std::ranges::all_of(models, [](const MissingModel &model) { return model.model.isEmpty(); });
}

MissingWork missingWork(const TestedClaims &claims, const Runs::RunPlan &plan,
    const QList<Suites::Suite> &atHand, const Models::Catalogue &catalogue, const QDate &utcDay)
{
    return MissingFinder(claims, plan, atHand).find(catalogue, utcDay);
}

Runs::RunPlan withMissing(Runs::RunPlan plan, const MissingWork &work, const QSet<QString> &models,
    const QList<Suites::Suite> &atHand, const Models::Catalogue &catalogue)
{
    if (plan.settings.parts.isEmpty())
        plan.settings.parts += wholeOf(plan);
    plan.settings.parts += partsOf(work.newPrompts, 1);
    plan.settings.parts += partsOf(work.repeated, work.trials);
    plan.settings.trials = std::max(plan.settings.trials, work.trials);
    for (const Suites::Suite &suite : atHand) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            if (work.newPrompts.contains({suite.id, prompt.id}))
                addPrompt(plan, suite, prompt);
        }
    }
    for (const MissingModel &missing : work.models) {
        const Models::ModelEntry *model = catalogue.model(missing.model);
        if (!model || !models.contains(missing.model) || missing.prompts.isEmpty())
            continue;
        plan.settings.parts +=
            Runs::AskedPart{.models = {missing.model}, .prompts = missing.prompts, .trials = 1};
        if (!plan.model(model->id))
            plan.models += *model;
        const Models::ProviderEntry *provider = catalogue.provider(model->provider);
        if (provider && !plan.provider(provider->id))
            plan.providers += *provider;
    }
    return plan;
}

} // namespace Pennybench::Article
