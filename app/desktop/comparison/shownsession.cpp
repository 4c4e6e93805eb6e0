#include "app/desktop/comparison/shownsession.h"

#include "app/runs/conversationplan.h"

#include <algorithm>

namespace Pennybench::Desktop {

ShownSession::ShownSession(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_inFlight(clock)
{
}

bool ShownSession::isSimulated() const
{
    return std::ranges::any_of(plan().models, &Models::ModelEntry::simulated);
}

const Runs::Answer *ShownSession::answer(const Runs::AnswerKey &key) const
{
    const auto found = m_answers.constFind(key);
    return found == m_answers.constEnd() ? nullptr : &found.value();
}

QList<Runs::Answer> ShownSession::answers() const
{
    QList<Runs::Answer> list;
    list.reserve(m_order.size());
    for (const Runs::AnswerKey &key : m_order)
        list += m_answers.value(key);
    return list;
}

OpenWork ShownSession::openWork() const
{
    OpenWork work;
    int done = 0;
    for (const Runs::Answer &answer : m_answers) {
        if (answer.status == Runs::AnswerStatus::Cancelled || answer.isPasted())
            continue;
        ++done;
        if (answer.status != Runs::AnswerStatus::Error)
            continue;
        ++work.failed;
        work.maybeCharged += answer.error && answer.error->maybeCharged ? 1 : 0;
    }
    // Of a conversation nobody expects that every contestant answers every branch.
    work.unasked = Runs::isConversation(plan()) ? 0 : std::max(0, plan().answerCount() - done);
    work.maybeCharged += std::min(static_cast<int>(m_session.unfinished.size()), work.unasked);
    return work;
}

Models::Money ShownSession::spent() const
{
    Models::Money sum;
    for (const Runs::Answer &answer : m_answers)
        sum += answer.cost && answer.reusedFrom.isEmpty() && !answer.isPasted() ? answer.cost->amount
                                                                                : Models::Money();
    return sum;
}

Store::Session ShownSession::session() const
{
    Store::Session session = m_session;
    session.created = m_session.created.isValid() ? m_session.created : m_clock.utcNow();
    session.answers = answers();
    return session;
}

void ShownSession::show(const Store::Session &session, const QString &path)
{
    m_session = session;
    m_session.answers.clear();
    m_path = path;
    m_progress = {};
    m_inFlight.clear();
    m_answers.clear();
    m_order.clear();
    m_tally = {};
    for (const Runs::Answer &answer : session.answers)
        keep(answer);
    emit planChanged();
}

void ShownSession::setFile(const QString &path, const Store::Session &session)
{
    m_path = path;
    m_session.id = session.id;
    m_session.title = session.title;
    m_session.created = session.created;
    m_session.unfinished.clear();
    for (const Runs::Answer &answer : session.answers) {
        const Runs::Answer *shown = this->answer(answer.key);
        if (!shown || *shown != answer)
            finish(answer);
    }
}

void ShownSession::setState(State state, Source source)
{
    m_state = state;
    m_source = source;
    emit stateChanged();
}

void ShownSession::setProgress(const Runs::RunProgress &progress)
{
    m_progress = progress;
    emit progressChanged();
}

void ShownSession::clearAnswers()
{
    m_answers.clear();
    m_order.clear();
    m_tally = {};
    m_progress = {};
    emit planChanged();
}

void ShownSession::begin(const Runs::AnswerKey &key)
{
    m_inFlight.begin(key);
    if (m_inFlight.stopWaiting(key))
        emit waitingChanged();
    emit answerStarted(key);
}

void ShownSession::addText(const Runs::AnswerKey &key, const QString &text)
{
    m_inFlight.addText(key, text);
    emit textAdded(key, text);
}

void ShownSession::addReasoning(const Runs::AnswerKey &key, const QString &text)
{
    m_inFlight.addReasoning(key, text);
    emit reasoningAdded(key, text);
}

void ShownSession::replaceText(const Runs::AnswerKey &key, const QString &text, const QString &reasoning)
{
    m_inFlight.replace(key, text, reasoning);
    emit textReplaced(key);
}

void ShownSession::wait(const Runs::AnswerKey &key, std::chrono::milliseconds wait, const Message &reason)
{
    m_inFlight.wait(key, wait, reason);
    emit waitingChanged();
    emit answerStarted(key);
}

void ShownSession::finish(const Runs::Answer &answer)
{
    m_inFlight.end(answer.key);
    if (m_inFlight.stopWaiting(answer.key))
        emit waitingChanged();
    keep(answer);
    emit answerChanged(answer.key);
}

void ShownSession::setScore(const Runs::AnswerKey &key, const Scoring::Score &score)
{
    change(key, [&score](Runs::Answer &answer) { answer.score = score; });
}

void ShownSession::setOverride(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict)
{
    change(key, [verdict](Runs::Answer &answer) { answer.override = verdict; });
}

void ShownSession::setDecision(const QString &name, const QByteArray &json)
{
    if (json.isEmpty())
        m_session.decisions.remove(name);
    else
        m_session.decisions.insert(name, json);
    emit decided(name);
}

void ShownSession::landAll()
{
    m_inFlight.clear();
    emit progressChanged();
}

template <typename Change>
void ShownSession::change(const Runs::AnswerKey &key, Change change)
{
    const auto found = m_answers.find(key);
    if (found == m_answers.end())
        return;
    change(*found);
    m_tally.put(*found);
    emit answerChanged(key);
}

void ShownSession::keep(const Runs::Answer &answer)
{
    if (!m_answers.contains(answer.key))
        m_order += answer.key;
    m_answers.insert(answer.key, answer);
    m_tally.put(answer);
}

} // namespace Pennybench::Desktop
