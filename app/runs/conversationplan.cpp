#include "app/runs/conversationplan.h"

#include "app/runs/contestants.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

Suites::Suite *conversationIn(RunPlan &plan)
{
    const auto suite = std::find_if(plan.suites.begin(), plan.suites.end(),
        [](const Suites::Suite &each) { return each.id == conversationSuite(); });
    return suite == plan.suites.end() ? nullptr : &*suite;
}

Suites::Suite &madeConversation(RunPlan &plan)
{
    if (Suites::Suite *known = conversationIn(plan))
        return *known;
    plan.suites.append({.id = conversationSuite(), .title = QStringLiteral("Conversation")});
    return plan.suites.last();
}

const Suites::Prompt *branchNamed(const RunPlan &plan, const QString &id)
{
    return plan.prompt({conversationSuite(), id, {}});
}

/// "c1" of "c1.2".
QString rootOf(const QString &branch)
{
    return branch.section(u'.', 0, 0);
}

QString freeBranch(const Suites::Suite &suite, const QString &stem, int first)
{
    const auto isTaken = [&suite](const QString &id) {
        return std::any_of(suite.prompts.cbegin(), suite.prompts.cend(),
            [&id](const Suites::Prompt &prompt) { return prompt.id == id; });
    };
    int number = first;
    while (isTaken(stem + QString::number(number)))
        ++number;
    return stem + QString::number(number);
}

/// The branch that the turn's answers are kept under.
Asked ownerOf(const RunPlan &plan, Asked asked)
{
    const Suites::Prompt *branch = branchNamed(plan, asked.prompt);
    for (qsizetype steps = 0; branch && asked.turn <= branch->sharedTurns && steps < 1'000; ++steps) {
        asked.prompt = branch->branchOf;
        branch = branchNamed(plan, asked.prompt);
    }
    return asked;
}

} // namespace

QString conversationSuite()
{
    return QStringLiteral("conversation");
}

bool isConversation(const RunPlan &plan)
{
    return plan.suites.size() == 1 && plan.suites.first().id == conversationSuite();
}

QList<Suites::Prompt> conversationBranches(const RunPlan &plan)
{
    return isConversation(plan) ? plan.suites.first().prompts : QList<Suites::Prompt>();
}

Asked askNext(RunPlan &plan, const QString &branch, const QString &question)
{
    Suites::Suite &suite = madeConversation(plan);
    const auto prompt = std::find_if(suite.prompts.begin(), suite.prompts.end(),
        [&branch](const Suites::Prompt &each) { return each.id == branch; });
    if (prompt == suite.prompts.end()) {
        Suites::Prompt first;
        first.id = freeBranch(suite, QStringLiteral("c"), 1);
        first.text = question;
        suite.prompts += first;
        return {first.id, 1};
    }
    prompt->earlier.append({prompt->text, prompt->scorer});
    prompt->text = question;
    prompt->scorer = {};
    return {prompt->id, prompt->turnCount()};
}

Asked askInstead(RunPlan &plan, const Asked &old, const QString &question)
{
    const Suites::Prompt *from = branchNamed(plan, old.prompt);
    if (!from || old.turn < 1 || old.turn > from->turnCount())
        return askNext(plan, {}, question);
    Suites::Suite &suite = madeConversation(plan);
    Suites::Prompt branch = *from;
    branch.id = freeBranch(suite, rootOf(old.prompt) + u'.', 2);
    branch.branchOf = old.prompt;
    branch.sharedTurns = old.turn - 1;
    branch.earlier.clear();
    for (int turn = 1; turn < old.turn; ++turn)
        branch.earlier += from->turn(turn);
    branch.text = question;
    branch.scorer = {};
    suite.prompts += branch;
    return {branch.id, old.turn};
}

void setScorer(RunPlan &plan, const Asked &asked, const Suites::Prompt &like)
{
    const Asked own = ownerOf(plan, asked);
    const bool isScored = like.scorer.type != u"none";
    const Scoring::ScorerSpec scorer = isScored ? like.scorer : Scoring::ScorerSpec();
    QStringList sharing;
    for (const Suites::Prompt &each : conversationBranches(plan)) {
        if (each.turnCount() >= asked.turn && ownerOf(plan, {each.id, asked.turn}) == own)
            sharing += each.id;
    }
    for (Suites::Prompt &prompt : madeConversation(plan).prompts) {
        if (!sharing.contains(prompt.id))
            continue;
        if (asked.turn < prompt.turnCount())
            prompt.earlier[asked.turn - 1].scorer = scorer;
        else
            prompt.scorer = scorer;
        prompt.category = like.category;
        prompt.language = like.language;
    }
}

AnswerKey conversationKey(const RunPlan &plan, const Asked &asked, const QString &contestant)
{
    const Asked owner = ownerOf(plan, asked);
    return {conversationSuite(), owner.prompt, contestant, 1, owner.turn};
}

QStringList alternativesAt(const RunPlan &plan, const Asked &asked)
{
    const Asked own = ownerOf(plan, asked);
    const Asked before = ownerOf(plan, {asked.prompt, asked.turn - 1});
    QStringList owners;
    QStringList branches;
    for (const Suites::Prompt &each : conversationBranches(plan)) {
        if (each.turnCount() < asked.turn || rootOf(each.id) != rootOf(asked.prompt))
            continue;
        const Asked owner = ownerOf(plan, {each.id, asked.turn});
        const bool followsTheSame = asked.turn == 1 || ownerOf(plan, {each.id, asked.turn - 1}) == before;
        if (!followsTheSame || owners.contains(owner.prompt))
            continue;
        owners += owner.prompt;
        branches += owner == own ? asked.prompt : owner.prompt;
    }
    return branches;
}

QString addContestant(RunPlan &plan, const Models::ModelEntry &model, const OwnSettings &settings)
{
    Contestant contestant{.id = model.id, .model = model.id, .label = {}, .settings = settings};
    for (int number = 2; plan.model(contestant.id); ++number)
        contestant.id = QStringLiteral("%1#%2").arg(model.id).arg(number);
    if (contestant.id == model.id && settings == OwnSettings()) {
        plan.models += model;
        return model.id;
    }
    plan.models += entryOf(contestant, model);
    plan.contestants += contestant;
    return contestant.id;
}

} // namespace Pennybench::Runs
