#include "app/desktop/comparison/livecomparison.h"

#include "app/desktop/common/wording.h"
#include "app/runs/tokenestimate.h"

namespace Pennybench::Desktop {

namespace {

/// One change of a verdict, to be done and undone.
class VerdictChange final : public QUndoCommand {
public:
    using Apply = std::function<void(std::optional<Scoring::Verdict>)>;

    VerdictChange(std::optional<Scoring::Verdict> before, std::optional<Scoring::Verdict> after, Apply apply)
        : m_before(before)
        , m_after(after)
        , m_apply(std::move(apply))
    {
    }

    void redo() override { m_apply(m_after); }
    void undo() override { m_apply(m_before); }

private:
    std::optional<Scoring::Verdict> m_before;
    std::optional<Scoring::Verdict> m_after;
    Apply m_apply;
};

} // namespace

LiveComparison::LiveComparison(DesktopServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

LiveComparison::~LiveComparison()
{
    cancelPreparation();
    m_undo.clear();
    m_run.reset();
}

Runs::Answer LiveComparison::estimateSoFar(const Runs::AnswerKey &key) const
{
    Runs::Answer answer;
    answer.key = key;
    const Partial partial = m_partial.value(key);
    const std::chrono::nanoseconds now = m_services.clock.monotonic();
    answer.latency = now - partial.started;
    const Models::ModelEntry *model = m_plan.model(key.model);
    if (!partial.firstToken || !model)
        return answer;
    answer.timeToFirstToken = *partial.firstToken - partial.started;
    const Suites::Prompt *prompt = m_plan.prompt(key);
    answer.usage.prompt =
        prompt ? Runs::estimateTokens(prompt->text) + Runs::estimateTokens(prompt->system) : 0;
    answer.usage.completion = Runs::estimateTokens(partial.reasoning) + Runs::estimateTokens(partial.text);
    answer.usage.estimated = true;
    const double seconds = std::chrono::duration<double>(now - *partial.firstToken).count();
    if (seconds > 0.2)
        answer.outputTokensPerSecond = static_cast<double>(*answer.usage.completion) / seconds;
    answer.cost = Models::costOfAnswer(answer.usage, *model, m_plan.provider(model->provider),
        m_services.clock.utcNow(), answer.latency.value_or(std::chrono::nanoseconds(0)),
        partial.reasoning.size() / 4);
    if (answer.cost)
        answer.cost->estimated = true;
    return answer;
}

bool LiveComparison::show(const QString &path)
{
    const Expected<Store::Session> session = Store::readSession(path);
    if (!session) {
        emit failed(session.error().describe());
        return false;
    }
    forget();
    m_plan = session->plan;
    m_path = path;
    m_sessionId = session->id;
    m_unfinished = static_cast<int>(session->unfinished.size());
    for (const Runs::Answer &answer : session->answers)
        keep(answer);
    emit planChanged();
    setState(State::Ended);
    return true;
}

void LiveComparison::setOverride(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict)
{
    const Runs::Answer *found = answer(key);
    if (!found || found->override == verdict)
        return;
    if (isReplay()) {
        emit message(tr("A replay changes nothing; wait for its end or jump there."));
        return;
    }
    if (openFile()) {
        m_undo.push(new VerdictChange(found->override, verdict,
            [this, key](std::optional<Scoring::Verdict> value) { applyOverride(key, value); }));
    }
}

void LiveComparison::applyOverride(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict)
{
    const auto found = m_answers.find(key);
    if (found == m_answers.end() || !openFile())
        return;
    found->override = verdict;
    m_tally.put(*found);
    m_file->saveOverride(key, verdict);
    emit answerChanged(key);
}

bool LiveComparison::openFile()
{
    if (m_file)
        return true;
    auto file = Store::SessionFile::open(m_path);
    if (!file) {
        emit failed(file.error().describe());
        return false;
    }
    m_file = *std::move(file);
    return true;
}

Models::Money LiveComparison::spent() const
{
    Models::Money sum;
    for (const Runs::Answer &answer : m_answers)
        sum += answer.cost && answer.reusedFrom.isEmpty() ? answer.cost->amount : Models::Money();
    return sum;
}

std::optional<QString> LiveComparison::offline() const
{
    QStringList asked;
    for (const Models::ModelEntry &model : m_plan.models) {
        if (!isCancelled(model.id))
            asked += model.id;
    }
    const std::optional<Message> why = m_reachability.offline(asked);
    return why ? std::optional(sentenceOf(*why)) : std::nullopt;
}

OpenWork LiveComparison::openWork() const
{
    OpenWork work;
    int done = 0;
    for (const Runs::Answer &answer : m_answers) {
        if (answer.status == Runs::AnswerStatus::Cancelled)
            continue;
        ++done;
        if (answer.status != Runs::AnswerStatus::Error)
            continue;
        ++work.failed;
        work.maybeCharged += answer.error && answer.error->maybeCharged ? 1 : 0;
    }
    work.unasked = std::max(0, m_plan.answerCount() - done);
    work.maybeCharged += std::min(m_unfinished, work.unasked);
    return work;
}

const Models::ModelEntry *LiveComparison::waitsFor(const QString &model) const
{
    const Models::ModelEntry *own = m_plan.model(model);
    const Models::ProviderEntry *provider = own ? m_plan.provider(own->provider) : nullptr;
    if (!provider || m_plan.askedSideBySide(*provider) == 0)
        return nullptr;
    const Models::ModelEntry *other = nullptr;
    for (const QList<Runs::AnswerKey> &keys : {m_partial.keys(), m_waiting.keys()}) {
        for (const Runs::AnswerKey &key : keys) {
            const Models::ModelEntry *asked = m_plan.model(key.model);
            if (asked == own)
                return nullptr;
            if (asked && asked->provider == own->provider)
                other = asked;
        }
    }
    return other;
}

std::optional<LiveComparison::Waiting> LiveComparison::waiting() const
{
    const auto first = std::min_element(m_waiting.begin(), m_waiting.end(),
        [](const Waiting &a, const Waiting &b) { return a.until < b.until; });
    return first == m_waiting.end() ? std::nullopt : std::optional(*first);
}

std::optional<LiveComparison::Waiting> LiveComparison::waiting(const Runs::AnswerKey &key) const
{
    const auto found = m_waiting.constFind(key);
    return found == m_waiting.constEnd() ? std::nullopt : std::optional(*found);
}

std::chrono::seconds LiveComparison::left(const Waiting &waiting) const
{
    return std::max(std::chrono::seconds(0),
        std::chrono::ceil<std::chrono::seconds>(waiting.until - m_services.clock.monotonic()));
}

bool LiveComparison::isSimulated() const
{
    return std::any_of(
        m_plan.models.begin(), m_plan.models.end(), [](const Models::ModelEntry &m) { return m.simulated; });
}

Store::Session LiveComparison::session() const
{
    Store::Session session;
    session.id = m_sessionId;
    session.created = m_services.clock.utcNow();
    session.plan = m_plan;
    session.answers = answers();
    return session;
}

const Runs::Answer *LiveComparison::answer(const Runs::AnswerKey &key) const
{
    const auto found = m_answers.constFind(key);
    return found == m_answers.constEnd() ? nullptr : &found.value();
}

QList<Runs::Answer> LiveComparison::answers() const
{
    QList<Runs::Answer> list;
    list.reserve(m_order.size());
    for (const Runs::AnswerKey &key : m_order)
        list += m_answers.value(key);
    return list;
}

void LiveComparison::keep(const Runs::Answer &answer)
{
    if (!m_answers.contains(answer.key))
        m_order += answer.key;
    m_answers.insert(answer.key, answer);
    m_tally.put(answer);
}

void LiveComparison::forget()
{
    cancelPreparation();
    m_undo.clear();
    m_replay.reset();
    m_run.reset();
    m_scoring.reset();
    m_file.reset();
    m_practice.reset();
    m_answers.clear();
    m_order.clear();
    m_tally = {};
    m_partial.clear();
    m_waiting.clear();
    m_cancelledModels.clear();
    m_saved.clear();
    m_unfinished = 0;
    m_halted.reset();
    m_reachability = {};
    m_progress = {};
    m_path.clear();
}

void LiveComparison::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace Pennybench::Desktop
