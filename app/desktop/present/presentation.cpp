#include "app/desktop/present/presentation.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Pennybench::Desktop {

using Classroom::PollState;

Expected<std::unique_ptr<Presentation>> Presentation::create(
    LiveComparison &comparison, Store::SessionFile &file, const QStringList &contestants, const Clock &clock)
{
    auto poll = Classroom::Poll::create(file, contestants, clock);
    if (!poll)
        return failure(poll.error());
    return std::unique_ptr<Presentation>(new Presentation(comparison, file, *std::move(poll)));
}

Presentation::Presentation(
    LiveComparison &comparison, Store::SessionFile &file, std::unique_ptr<Classroom::Poll> poll)
    : m_comparison(comparison)
    , m_file(file)
    , m_poll(std::move(poll))
{
    resume();
    connect(m_poll.get(), &Classroom::Poll::changed, this, &Presentation::onPollChanged);
    connect(m_poll.get(), &Classroom::Poll::failed, this, &Presentation::failed);
    connect(&shown(), &ShownSession::answerChanged, this, &Presentation::changed);
    connect(&shown(), &ShownSession::answersLoaded, this, &Presentation::changed);
    connect(&shown(), &ShownSession::stateChanged, this, &Presentation::changed);
}

void Presentation::resume()
{
    const ClassPlace place = classPlaceFrom(shown().decision(Store::decidedClassPlace), questionCount());
    const bool wasUnderWay = place.step != Step::Lobby && place.step != Step::End;
    if (wasUnderWay)
        m_named = place.named;
    const PollState state = m_poll->state();
    if (state == PollState::Open || state == PollState::Locked) {
        m_question = m_poll->current();
        m_step = state == PollState::Open ? Step::Vote : Step::Locked;
    } else if (wasUnderWay) {
        const bool isDone = place.step == Step::Chart && place.question < questionCount();
        m_question = isDone ? place.question + 1 : place.question;
        m_goesOn = m_question > 1 || !m_named.isEmpty();
    }
}

void Presentation::keepPlace()
{
    const QByteArray json = toJson({m_step, m_question, m_named});
    if (shown().decision(Store::decidedClassPlace) == json)
        return;
    m_file.saveDecision(Store::decidedClassPlace, json);
    m_comparison.setDecision(Store::decidedClassPlace, json);
}

void Presentation::beginAnew()
{
    if (!goesOn())
        return;
    m_goesOn = false;
    m_named.clear();
    move(1, Step::Lobby);
}

const Suites::Prompt &Presentation::prompt(int question) const
{
    const Classroom::Poll::Question asked = m_poll->question(question);
    return *shown().plan().prompt({.suite = asked.suite, .promptId = asked.promptId});
}

const Runs::Answer *Presentation::answer(int question, int option) const
{
    const Classroom::Poll::Question asked = m_poll->question(question);
    return shown().wholeAnswer({.suite = asked.suite,
        .promptId = asked.promptId,
        .model = asked.contestants.at(option),
        .trial = 1,
        .turn = prompt(question).turnCount()});
}

bool Presentation::isReady(int question) const
{
    if (!shown().isUnderWay() && !shown().isLoading())
        return true;
    const auto options = m_poll->question(question).contestants.size();
    for (int option = 0; option < options; ++option) {
        if (!answer(question, option))
            return false;
    }
    return true;
}

bool Presentation::wasRevealed(int question) const
{
    const Store::VoteQuestion *asked = m_poll->asked(question);
    return asked && asked->state == Classroom::toText(PollState::Revealed);
}

QString Presentation::refusal() const
{
    if (m_step == Step::End)
        return tr("This is the end; Esc closes the presentation.");
    if (m_step == Step::Prompt && !isReady(m_question))
        return tr("The answers are still on their way; they appear together.");
    return {};
}

Step Presentation::stepAfter(Step step) const
{
    switch (step) {
    case Step::Lobby:
        return Step::Prompt;
    case Step::Prompt:
        return wasRevealed(m_question) ? Step::Locked : Step::Vote;
    case Step::Chart:
        return m_question < questionCount() ? Step::Prompt : Step::End;
    case Step::End:
        return Step::End;
    default:
        return static_cast<Step>(static_cast<int>(step) + 1);
    }
}

QString Presentation::textOf(Step step) const
{
    switch (step) {
    case Step::Lobby:
        return tr("Show the waiting screen");
    case Step::Prompt:
        return goesOn()             ? tr("Go on with question %1").arg(m_question)
            : m_step == Step::Lobby ? tr("Show the question")
                                    : tr("Next question");
    case Step::Vote:
        return tr("Show the answers, open the vote");
    case Step::Locked:
        return m_step == Step::Prompt ? tr("Show the answers") : tr("Lock the vote");
    case Step::Votes:
        return tr("Show the votes");
    case Step::Names:
        return tr("Show names, verdicts, cost");
    case Step::Chart:
        return tr("Show the chart so far");
    case Step::End:
        return m_step == Step::End ? tr("The end") : tr("Show what was found");
    }
    Q_UNREACHABLE();
}

void Presentation::move(int question, Step step)
{
    if (question != m_question)
        m_byKeys.clear();
    m_question = question;
    m_step = step;
    if (step == Step::Names && !m_named.contains(question))
        m_named += question;
    keepPlace();
    emit changed();
}

void Presentation::next()
{
    if (!refusal().isEmpty())
        return;
    const Step step = stepAfter(m_step);
    const bool isOpen = m_poll->current() == m_question && m_poll->state() == PollState::Open;
    bool done = true;
    if (step == Step::Vote && !isOpen)
        done = m_poll->open(m_question, m_limit);
    else if (step == Step::Locked && isOpen)
        done = m_poll->lock();
    else if (step == Step::Votes && m_poll->current() == m_question)
        done = m_poll->reveal();
    if (!done) {
        emit failed(m_poll->problem());
        return;
    }
    const bool isNext = m_step == Step::Chart && step == Step::Prompt;
    move(isNext ? m_question + 1 : m_question, step);
}

void Presentation::back()
{
    switch (m_step) {
    case Step::Lobby:
        return;
    case Step::Prompt:
        if (m_question == 1)
            return move(1, Step::Lobby);
        return move(m_question - 1, m_named.contains(m_question - 1) ? Step::Names : Step::Prompt);
    case Step::Locked:
        if (wasRevealed(m_question))
            return move(m_question, Step::Prompt);
        if (!m_poll->open(m_question)) {
            emit failed(m_poll->problem());
            return;
        }
        return move(m_question, Step::Vote);
    case Step::End:
        return move(m_question, Step::Prompt);
    default:
        move(m_question, static_cast<Step>(static_cast<int>(m_step) - 1));
    }
}

void Presentation::goTo(int question)
{
    if (question < 1 || question > questionCount())
        return;
    if (question != m_question && m_poll->state() == PollState::Open && !m_poll->lock()) {
        emit failed(m_poll->problem());
        return;
    }
    move(question, Step::Prompt);
}

void Presentation::goToEnd()
{
    if (m_poll->state() == PollState::Open && !m_poll->lock()) {
        emit failed(m_poll->problem());
        return;
    }
    move(m_question, Step::End);
}

void Presentation::voteAgain()
{
    const bool isOpened = m_poll->current() == m_question || m_poll->open(m_question);
    if (!isReady(m_question) || !isOpened || !m_poll->reopenEmpty(m_limit)) {
        emit failed(m_poll->problem());
        return;
    }
    m_named.removeOne(m_question);
    m_byKeys.clear();
    move(m_question, Step::Vote);
}

/// The time may be over.
void Presentation::onPollChanged()
{
    if (m_step == Step::Vote && m_poll->current() == m_question && m_poll->state() == PollState::Locked)
        move(m_question, Step::Locked);
    m_comparison.setVotes(m_poll->asked());
    emit changed();
}

void Presentation::addHandVote(const QString &choice)
{
    if (m_poll->current() != m_question)
        return;
    Classroom::VoteCounts votes = m_poll->handVotes();
    ++votes[choice];
    if (m_poll->setHandVotes(votes))
        m_byKeys += choice;
    else if (!m_poll->problem().message.isEmpty())
        emit failed(m_poll->problem());
}

void Presentation::takeHandVoteBack()
{
    Classroom::VoteCounts votes = m_poll->handVotes();
    if (m_byKeys.isEmpty() || votes.value(m_byKeys.last()) == 0)
        return;
    --votes[m_byKeys.last()];
    if (m_poll->setHandVotes(votes))
        m_byKeys.removeLast();
    else if (!m_poll->problem().message.isEmpty())
        emit failed(m_poll->problem());
}

QString Presentation::noteKey(int question) const
{
    const Classroom::Poll::Question asked = m_poll->question(question);
    return asked.suite + u'\n' + asked.promptId;
}

QString Presentation::notes(int question) const
{
    const QByteArray json = shown().decision(Store::decidedPresenterNotes);
    return QJsonDocument::fromJson(json).object().value(noteKey(question)).toString();
}

void Presentation::setNotes(int question, const QString &text)
{
    if (notes(question) == text)
        return;
    QJsonObject all = QJsonDocument::fromJson(shown().decision(Store::decidedPresenterNotes)).object();
    if (text.isEmpty())
        all.remove(noteKey(question));
    else
        all.insert(noteKey(question), text);
    m_comparison.decisions().set(Store::decidedPresenterNotes,
        all.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace Pennybench::Desktop
