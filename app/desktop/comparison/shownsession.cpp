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

SessionSnapshot::SessionSnapshot(
    Store::Session bare, Answers answers, const QString &path, QSet<qsizetype> withoutTexts)
    : m_bare(std::move(bare))
    , m_answers(std::move(answers))
    , m_path(path)
    , m_withoutTexts(std::move(withoutTexts))
{
}

Store::Session SessionSnapshot::session() const
{
    Store::Session session = m_bare;
    session.answers.reserve(m_answers.size());
    for (const auto &answer : m_answers)
        session.answers += *answer;
    return session;
}

Expected<Store::Session> SessionSnapshot::wholeSession() const
{
    Store::Session all = session();
    if (m_withoutTexts.isEmpty())
        return all;
    const Expected<Store::Session> read = Store::readSession(m_path);
    if (!read)
        return failure(read.error());
    QHash<Runs::AnswerKey, qsizetype> places;
    for (qsizetype i = 0; i < read->answers.size(); ++i)
        places.insert(read->answers.at(i).key, i);
    for (const qsizetype place : m_withoutTexts) {
        const qsizetype from = places.value(all.answers.at(place).key, -1);
        if (from >= 0)
            takeTexts(all.answers[place], read->answers.at(from));
    }
    return all;
}

SessionSnapshot ShownSession::snapshot() const
{
    Store::Session bare = m_session;
    bare.created = m_session.created.isValid() ? m_session.created : m_clock.utcNow();
    return SessionSnapshot(bare, m_answers, m_path, m_withoutTexts);
}

const Runs::Answer *ShownSession::answer(const Runs::AnswerKey &key) const
{
    const qsizetype place = m_places.value(key, -1);
    return place < 0 ? nullptr : m_answers.at(place).get();
}

const Runs::Answer *ShownSession::wholeAnswer(const Runs::AnswerKey &key) const
{
    const qsizetype place = m_places.value(key, -1);
    if (place < 0)
        return nullptr;
    if (m_withoutTexts.remove(place)) {
        Runs::Answer whole = *m_answers.at(place);
        const auto read = Store::readAnswer(m_path, key);
        if (read && *read)
            takeTexts(whole, **read);
        else if (!read)
            whole.notes += read.error().said();
        replace(place, std::move(whole));
    }
    return m_answers.at(place).get();
}

/// Another thread may still read the one that was there.
void ShownSession::replace(qsizetype place, Runs::Answer answer) const
{
    m_answers[place] = std::make_shared<const Runs::Answer>(std::move(answer));
}

QList<Runs::Answer> ShownSession::answers() const
{
    return session().answers;
}

OpenWork ShownSession::openWork() const
{
    OpenWork work;
    if (m_isLoading)
        return work;
    int done = 0;
    for (const auto &kept : std::as_const(m_answers)) {
        const Runs::Answer &answer = *kept;
        if (answer.status == Runs::AnswerStatus::Cancelled || answer.isPasted())
            continue;
        ++done;
        if (answer.score) {
            const QString &reason = answer.score->reason.id;
            work.unjudged += reason == QLatin1String(Scoring::JudgeMessages::waits.id) ? 1 : 0;
            work.forJudge += reason == QLatin1String(Scoring::JudgeMessages::noneChosen.id) ? 1 : 0;
        }
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
    for (const auto &kept : std::as_const(m_answers)) {
        const Runs::Answer &answer = *kept;
        if (answer.cost && answer.reusedFrom.isEmpty() && !answer.isPasted())
            sum += answer.cost->amount;
    }
    return sum;
}

void ShownSession::showLoading(const Store::Session &session, const QString &path, int answers)
{
    m_isLoading = true;
    takeOver(session, path);
    // Growing would move them all, between two frames.
    m_answers.reserve(answers);
    m_places.reserve(answers);
    m_withoutTexts.reserve(answers);
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
    m_places.clear();
    m_withoutTexts.clear();
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
        const Runs::Answer *shown = this->answer(answer.key);
        if (shown && withoutTexts(*shown) == withoutTexts(answer))
            continue;
        finish(answer);
        if (!isWhole)
            m_withoutTexts += m_places.value(answer.key);
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
    m_places.clear();
    m_withoutTexts.clear();
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

void ShownSession::arrive(const Runs::Answer &head)
{
    if (Runs::isJudgement(head.key)) {
        addJudgement(head);
        return;
    }
    if (!plan().model(head.key.model) || !plan().prompt(head.key))
        return;
    keep(head, false);
    emit answerChanged(head.key);
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
    const qsizetype place = m_places.value(key, -1);
    if (place < 0)
        return;
    Runs::Answer changed = *m_answers.at(place);
    change(changed);
    m_tally.put(changed);
    replace(place, std::move(changed));
    emit answerChanged(key);
}

void ShownSession::keep(const Runs::Answer &answer, bool isWhole)
{
    const qsizetype known = m_places.value(answer.key, -1);
    const qsizetype place = known < 0 ? m_answers.size() : known;
    if (known < 0) {
        m_places.insert(answer.key, place);
        m_answers += std::make_shared<const Runs::Answer>(answer);
    } else {
        replace(place, answer);
    }
    if (isWhole)
        m_withoutTexts.remove(place);
    else
        m_withoutTexts += place;
    m_tally.put(answer);
}

} // namespace Pennybench::Desktop
