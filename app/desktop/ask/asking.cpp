#include "app/desktop/ask/asking.h"

#include "app/desktop/common/codeconsent.h"
#include "app/desktop/common/timelimitscard.h"

#include <algorithm>
#include <cmath>

namespace Pennybench::Desktop {

namespace {

constexpr double usualBudget = 0.50;

std::optional<Models::Money> budgetFrom(const QSettings &settings)
{
    const double dollars = settings.value(QStringLiteral("budget"), usualBudget).toDouble();
    return dollars > 0
        ? std::optional(Models::Money::fromPicodollars(std::llround(dollars * 100) * 10'000'000'000))
        : std::nullopt;
}

/// The model of the catalogue, or as the session has it where the catalogue does not know it any more.
const Models::ModelEntry *modelOf(
    const QString &id, const ObservedCatalogue &catalogue, const Runs::RunPlan &plan)
{
    const Models::ModelEntry *known = catalogue.model(id);
    return known ? known : plan.model(id);
}

} // namespace

Asking::Asking(DesktopServices &services, LiveComparison &comparison, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_comparison(comparison)
    , m_session(comparison.shown())
{
    connect(&m_session, &ShownSession::planChanged, this, &Asking::takeOverPlan);
    connect(&services.catalogue, &ObservedCatalogue::changed, this, [this] {
        refreshPreview();
        emit membersChanged();
    });
    takeOverPlan();
}

bool Asking::isShownHere() const
{
    return Runs::isConversation(m_session.plan()) && m_asked.turn > 0;
}

bool Asking::add(const QString &model, const Runs::OwnSettings &settings)
{
    if (m_members.size() >= mostMembers)
        return false;
    m_members.append({.model = model, .settings = settings, .contestant = {}});
    refreshPreview();
    emit membersChanged();
    return true;
}

void Asking::remove(int member)
{
    m_members.removeAt(member);
    refreshPreview();
    emit membersChanged();
}

void Asking::move(int from, int to)
{
    if (from == to || to < 0 || to >= m_members.size())
        return;
    m_members.insert(to, m_members.takeAt(from));
    refreshPreview();
    emit membersChanged();
}

void Asking::setSettings(int member, const QString &model, const Runs::OwnSettings &settings)
{
    AskMember &changed = m_members[member];
    if (changed.model == model && changed.settings == settings)
        return;
    changed = {.model = model,
        .settings = settings,
        .contestant = {},
        .hidden = changed.hidden,
        .pinned = changed.pinned};
    refreshPreview();
    emit membersChanged();
}

void Asking::setHidden(int member, bool hidden)
{
    m_members[member].hidden = hidden;
    refreshPreview();
    emit membersChanged();
}

void Asking::setPinned(int member, bool pinned)
{
    m_members[member].pinned = pinned;
    emit membersChanged();
}

void Asking::setLineUp(const Store::LineUp &lineUp)
{
    m_members.clear();
    for (const Store::LineUpMember &member : lineUp.members.mid(0, mostMembers)) {
        if (m_services.catalogue.model(member.model))
            m_members.append({.model = member.model, .settings = member.settings, .contestant = {}});
    }
    // Who is asked already goes on with the own answers.
    for (AskMember &member : m_members) {
        for (const Models::ModelEntry &entry :
            isShownHere() ? m_session.plan().models : QList<Models::ModelEntry>()) {
            const Runs::Contestant *own = m_session.plan().contestant(entry.id);
            const bool isTaken = std::any_of(m_members.cbegin(), m_members.cend(),
                [&entry](const AskMember &other) { return other.contestant == entry.id; });
            if (!isTaken && m_session.plan().modelIdOf(entry.id) == member.model
                && (own ? own->settings : Runs::OwnSettings()) == member.settings) {
                member.contestant = entry.id;
                break;
            }
        }
    }
    refreshPreview();
    emit membersChanged();
}

Store::LineUp Asking::lineUp(const QString &name) const
{
    Store::LineUp lineUp{.id = {}, .name = name, .members = {}};
    for (const AskMember &member : m_members)
        lineUp.members.append({.model = member.model, .settings = member.settings});
    return lineUp;
}

Runs::RunPlan Asking::freshPlan() const
{
    Runs::RunPlan plan;
    plan.settings.timeLimits = timeLimitsFrom(m_services.settings);
    plan.settings.budget = budgetFrom(m_services.settings);
    return plan;
}

/// Gives every member that is asked a contestant of the plan.
Runs::RunPlan Asking::planWithMembers(QList<AskMember> &members) const
{
    Runs::RunPlan plan = isShownHere() ? m_session.plan() : freshPlan();
    plan.settings.budget = budgetFrom(m_services.settings);
    for (AskMember &member : members) {
        if (!isShownHere())
            member.contestant.clear();
        const Models::ModelEntry *model = modelOf(member.model, m_services.catalogue, plan);
        if (member.hidden || !member.contestant.isEmpty() || !model)
            continue;
        if (const Models::ProviderEntry *provider = m_services.catalogue.provider(model->provider);
            provider && !plan.provider(provider->id))
            plan.providers += *provider;
        member.contestant = Runs::addContestant(plan, *model, member.settings);
    }
    return plan;
}

void Asking::refreshPreview()
{
    QList<AskMember> members = m_members;
    m_preview = planWithMembers(members);
    m_places.clear();
    for (const AskMember &member : std::as_const(members)) {
        const auto model = std::find_if(m_preview.models.cbegin(), m_preview.models.cend(),
            [&member](const Models::ModelEntry &entry) { return entry.id == member.contestant; });
        m_places +=
            model == m_preview.models.cend() ? -1 : static_cast<int>(model - m_preview.models.cbegin());
    }
}

int Asking::placeOf(int member) const
{
    return m_places.value(member, -1);
}

/// Another session is shown, or this one has grown.
void Asking::takeOverPlan()
{
    const Runs::RunPlan &plan = m_session.plan();
    const bool isSame = plan.suites == m_seen.suites && plan.models == m_seen.models
        && plan.contestants == m_seen.contestants;
    m_seen = plan;
    if (m_awaited)
        m_asked = *m_awaited;
    else if (!isSame)
        takeOverSession();
    refreshPreview();
    emit membersChanged();
    emit turnChanged();
}

/// Its contestants are the columns; where it is no conversation, the columns stay and begin anew.
void Asking::takeOverSession()
{
    const Runs::RunPlan &plan = m_session.plan();
    const QList<Suites::Prompt> branches = Runs::conversationBranches(plan);
    if (branches.isEmpty()) {
        for (AskMember &member : m_members)
            member.contestant.clear();
        m_asked = {.prompt = {}, .turn = 0};
        return;
    }
    m_members.clear();
    for (const Models::ModelEntry &model : plan.models.mid(0, mostMembers)) {
        const Runs::Contestant *own = plan.contestant(model.id);
        m_members.append({.model = plan.modelIdOf(model.id),
            .settings = own ? own->settings : Runs::OwnSettings(),
            .contestant = model.id});
    }
    m_asked = {branches.last().id, branches.last().turnCount()};
}

const Suites::Prompt *Asking::branch() const
{
    return isShownHere() ? m_session.plan().prompt({Runs::conversationSuite(), m_asked.prompt, {}}) : nullptr;
}

QString Asking::question() const
{
    const Suites::Prompt *shown = branch();
    return shown ? shown->turn(m_asked.turn).text : QString();
}

bool Asking::isLastTurn() const
{
    const Suites::Prompt *shown = branch();
    return !shown || m_asked.turn >= shown->turnCount();
}

void Asking::showTurn(const Runs::Asked &asked)
{
    const Suites::Prompt *wanted = Runs::isConversation(m_session.plan())
        ? m_session.plan().prompt({Runs::conversationSuite(), asked.prompt, {}})
        : nullptr;
    if (!wanted || asked == m_asked)
        return;
    m_asked = {asked.prompt, std::clamp(asked.turn, 1, wanted->turnCount())};
    emit turnChanged();
}

Runs::AnswerKey Asking::key(int member) const
{
    if (!isShownHere() || m_members.at(member).contestant.isEmpty())
        return {};
    return Runs::conversationKey(m_session.plan(), m_asked, m_members.at(member).contestant);
}

void Asking::beginAnew()
{
    for (AskMember &member : m_members)
        member.contestant.clear();
    m_asked = {.prompt = {}, .turn = 0};
    refreshPreview();
    emit membersChanged();
    emit turnChanged();
}

QString Asking::refusal() const
{
    const bool any = std::any_of(
        m_members.cbegin(), m_members.cend(), [](const AskMember &member) { return !member.hidden; });
    if (!any)
        return tr("Add a model first.");
    if (isShownHere() && m_session.isReplay() && m_session.isUnderWay())
        return tr("Wait for the end of the replay, or skip to it.");
    if (isShownHere() && m_session.isUnderWay())
        return tr("Wait until all have answered, or stop them.");
    return {};
}

QList<Runs::AnswerKey> Asking::keysUpTo(const Runs::RunPlan &plan, const Runs::Asked &asked) const
{
    QList<Runs::AnswerKey> keys;
    for (const AskMember &member : m_members) {
        for (int turn = 1; turn <= asked.turn && !member.hidden; ++turn)
            keys += Runs::conversationKey(plan, {asked.prompt, turn}, member.contestant);
    }
    return keys;
}

void Asking::ask(const std::function<Runs::Asked(Runs::RunPlan &)> &put)
{
    if (!refusal().isEmpty())
        return;
    const bool goesOn = isShownHere();
    Runs::RunPlan plan = planWithMembers(m_members);
    const Runs::Asked asked = put(plan);
    const QList<Runs::AnswerKey> keys = keysUpTo(plan, asked);
    // What is shown changes before this returns, if it does: another run may not want to end for it.
    m_awaited = asked;
    if (goesOn) {
        m_comparison.run().askMore(plan, [keys](const Runs::AnswerKey &key) {
            return keys.contains(key) ? Runs::Asks::IfMissing : Runs::Asks::Never;
        });
    } else {
        emit newSessionWanted(plan);
    }
    m_awaited.reset();
}

void Asking::send(const QString &question)
{
    ask([this, &question](Runs::RunPlan &plan) {
        return Runs::askNext(plan, isShownHere() ? m_asked.prompt : QString(), question);
    });
}

void Asking::sendInstead(const QString &question)
{
    ask([this, &question](Runs::RunPlan &plan) { return Runs::askInstead(plan, m_asked, question); });
}

void Asking::askAgain(int member)
{
    if (!refusal().isEmpty() || !isShownHere())
        return;
    const Runs::RunPlan plan = planWithMembers(m_members);
    const QString contestant = m_members.at(member).contestant;
    const Runs::AnswerKey last = Runs::conversationKey(plan, m_asked, contestant);
    QList<Runs::AnswerKey> keys;
    for (int turn = 1; turn <= m_asked.turn; ++turn)
        keys += Runs::conversationKey(plan, {m_asked.prompt, turn}, contestant);
    m_awaited = m_asked;
    m_comparison.run().askMore(plan, [keys, last](const Runs::AnswerKey &key) {
        return key == last       ? Runs::Asks::Anew
            : keys.contains(key) ? Runs::Asks::IfMissing
                                 : Runs::Asks::Never;
    });
    m_awaited.reset();
}

void Asking::stop(int member)
{
    m_comparison.run().cancelModel(m_members.at(member).contestant);
}

Suites::Prompt Asking::asPrompt() const
{
    const Suites::Prompt *shown = branch();
    if (!shown)
        return {};
    const Suites::Turn last = shown->turn(m_asked.turn);
    Suites::Prompt prompt{
        .category = shown->category, .language = shown->language, .text = last.text, .scorer = last.scorer};
    for (int turn = 1; turn < m_asked.turn; ++turn)
        prompt.earlier += shown->turn(turn);
    return prompt;
}

void Asking::scoreAs(const Suites::Prompt &prompt)
{
    if (!branch() || m_session.isUnderWay())
        return;
    Runs::RunPlan plan = m_session.plan();
    Runs::setScorer(plan, m_asked, prompt);
    QList<Runs::AnswerKey> keys;
    for (const Models::ModelEntry &model : std::as_const(plan.models))
        keys += Runs::conversationKey(plan, m_asked, model.id);
    m_awaited = m_asked;
    m_comparison.scoring().score(plan, keys, {.allowCode = CodeConsent(m_services.settings).isGiven()});
    m_awaited.reset();
}

Runs::RunEstimate Asking::estimate(const QString &question) const
{
    QList<AskMember> members = m_members;
    Runs::RunPlan plan = planWithMembers(members);
    const Runs::Asked asked = Runs::askNext(plan, isShownHere() ? m_asked.prompt : QString(), question);
    // Only this branch, and only who is asked.
    Suites::Suite &suite = plan.suites.last();
    suite.prompts.removeIf([&asked](const Suites::Prompt &prompt) { return prompt.id != asked.prompt; });
    suite.prompts.first().sharedTurns = 0;
    plan.models.removeIf([&members](const Models::ModelEntry &model) {
        return std::none_of(members.cbegin(), members.cend(),
            [&model](const AskMember &member) { return !member.hidden && member.contestant == model.id; });
    });
    QList<Runs::Answer> done;
    for (const AskMember &member : std::as_const(members)) {
        for (int turn = 1; turn < asked.turn && isShownHere(); ++turn) {
            const Runs::AnswerKey key =
                Runs::conversationKey(m_session.plan(), {m_asked.prompt, turn}, member.contestant);
            if (const Runs::Answer *answer = m_session.answer(key)) {
                done += *answer;
                done.last().key.promptId = asked.prompt;
            }
        }
    }
    return Runs::estimateRun(plan, {}, done);
}

} // namespace Pennybench::Desktop
