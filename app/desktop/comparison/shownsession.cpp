#include "app/desktop/comparison/shownsession.h"

#include "app/runs/conversationplan.h"
#include "app/runs/judgingtasks.h"
#include "app/scoring/judge/judgemessages.h"

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

void takeTexts(Runs::Answer &answer, const Runs::Answer &from)
{
    answer.text = from.text;
    answer.reasoning = from.reasoning;
    answer.trace = from.trace;
}

Runs::Answer withoutTexts(Runs::Answer answer)
{
    takeTexts(answer, {});
    return answer;
}

} // namespace

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
    return found == m_answers.constEnd() ? nullptr : &found->answer;
}

const Runs::Answer *ShownSession::wholeAnswer(const Runs::AnswerKey &key) const
{
    const auto found = m_answers.find(key);
    if (found == m_answers.end())
        return nullptr;
    if (!std::exchange(found->isWhole, true)) {
        const auto read = Store::readAnswer(m_path, key);
        if (read && *read)
            takeTexts(found->answer, **read);
        else if (!read)
            found->answer.notes += read.error().said();
    }
    return &found->answer;
}

QList<Runs::Answer> ShownSession::answers() const
{
    QList<Runs::Answer> list;
    list.reserve(m_order.size());
    for (const Runs::AnswerKey &key : m_order)
        list += m_answers.constFind(key)->answer;
    return list;
}

bool ShownSession::lacksTexts() const
{
    return !std::ranges::all_of(m_answers, &Kept::isWhole);
}

Expected<QList<Runs::Answer>> ShownSession::wholeAnswers() const
{
    QList<Runs::Answer> list = answers();
    if (!lacksTexts())
        return list;
    const Expected<Store::Session> read = Store::readSession(m_path);
    if (!read)
        return failure(read.error());
    QHash<Runs::AnswerKey, qsizetype> places;
    for (qsizetype i = 0; i < read->answers.size(); ++i)
        places.insert(read->answers.at(i).key, i);
    for (Runs::Answer &answer : list) {
        const qsizetype place = m_answers.constFind(answer.key)->isWhole ? -1 : places.value(answer.key, -1);
        if (place >= 0)
            takeTexts(answer, read->answers.at(place));
    }
    return list;
}

OpenWork ShownSession::openWork() const
{
    OpenWork work;
    if (m_isLoading)
        return work;
    int done = 0;
    for (const Kept &kept : m_answers) {
        const Runs::Answer &answer = kept.answer;
        if (answer.status == Runs::AnswerStatus::Cancelled || answer.isPasted())
            continue;
        ++done;
        work.unjudged +=
            answer.score && answer.score->reason.id == QLatin1String(Scoring::JudgeMessages::waits.id) ? 1
                                                                                                       : 0;
        if (answer.status != Runs::AnswerStatus::Error)
            continue;
        ++work.failed;
        work.maybeCharged += answer.error && answer.error->maybeCharged ? 1 : 0;
    }
    // Of a conversation nobody expects that every contestant answers every branch.
    work.unasked = Runs::isConversation(plan()) ? 0 : std::max(0, plan().answerCount() - done);
    const auto unfinished = std::ranges::count_if(
        m_session.unfinished, [](const Runs::AnswerKey &key) { return !Runs::isJudgement(key); });
    work.maybeCharged += std::min(static_cast<int>(unfinished), work.unasked);
    return work;
}

Models::Money ShownSession::spent() const
{
    Models::Money sum;
    for (const Kept &kept : m_answers) {
        const Runs::Answer &answer = kept.answer;
        if (answer.cost && answer.reusedFrom.isEmpty() && !answer.isPasted())
            sum += answer.cost->amount;
    }
    return sum;
}

Store::Session ShownSession::session() const
{
    Store::Session session = m_session;
    session.created = m_session.created.isValid() ? m_session.created : m_clock.utcNow();
    session.answers = answers();
    return session;
}

Expected<Store::Session> ShownSession::wholeSession() const
{
    Expected<QList<Runs::Answer>> whole = wholeAnswers();
    if (!whole)
        return failure(whole.error());
    Store::Session all = m_session;
    all.created = m_session.created.isValid() ? m_session.created : m_clock.utcNow();
    all.answers = *std::move(whole);
    return all;
}

void ShownSession::showLoading(const Store::Session &session, const QString &path, int answers)
{
    m_isLoading = true;
    takeOver(session, path);
    // Growing would move them all, between two frames.
    m_answers.reserve(answers);
    m_order.reserve(answers);
    emit planChanged();
}

void ShownSession::addLoaded(const QList<Runs::Answer> &heads)
{
    for (const Runs::Answer &head : heads)
        keep(head, false);
    emit answersLoaded();
}

void ShownSession::endLoading()
{
    m_isLoading = false;
    emit answersLoaded();
    emit stateChanged();
}

void ShownSession::show(const Store::Session &session, const QString &path)
{
    m_isLoading = false;
    takeOver(session, path);
    for (const Runs::Answer &answer : session.answers)
        keep(answer);
    emit planChanged();
}

void ShownSession::takeOver(const Store::Session &session, const QString &path)
{
    m_session = session;
    m_session.answers.clear();
    m_path = path;
    m_progress = {};
    m_inFlight.clear();
    m_answers.clear();
    m_order.clear();
    m_tally = {};
}

void ShownSession::setFile(const QString &path, const Store::Session &session, bool isWhole)
{
    m_path = path;
    m_session.id = session.id;
    m_session.title = session.title;
    m_session.created = session.created;
    m_session.unfinished.clear();
    m_session.judgements = session.judgements;
    // They are played one after the other.
    if (isReplay())
        return;
    for (const Runs::Answer &answer : session.answers) {
        const auto shown = m_answers.constFind(answer.key);
        if (shown != m_answers.constEnd() && withoutTexts(shown->answer) == withoutTexts(answer))
            continue;
        finish(answer);
        m_answers[answer.key].isWhole = isWhole;
    }
}

void ShownSession::setTitle(const QString &title)
{
    m_session.title = title;
    emit titleChanged();
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

void ShownSession::addJudgement(const Runs::Answer &judgement)
{
    m_session.judgements.removeIf(
        [&judgement](const Runs::Answer &known) { return known.key == judgement.key; });
    m_session.judgements += judgement;
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
    change(found->answer);
    m_tally.put(found->answer);
    emit answerChanged(key);
}

void ShownSession::keep(const Runs::Answer &answer, bool isWhole)
{
    if (!m_answers.contains(answer.key))
        m_order += answer.key;
    m_answers.insert(answer.key, {answer, isWhole});
    m_tally.put(answer);
}

} // namespace Pennybench::Desktop
