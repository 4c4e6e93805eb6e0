#include "app/classroom/poll.h"

#include "app/classroom/classroommessages.h"
#include "app/classroom/optionorder.h"

#include <algorithm>
#include <array>

namespace Pennybench::Classroom {

namespace {

constexpr int mostContestants = 4;
constexpr std::chrono::seconds betweenTries{1};
const auto handDevices = QStringLiteral("hand-"); ///< no hash of a device has such a letter
constexpr std::array<std::pair<PollState, QLatin1StringView>, 4> stateNames{{
    {PollState::Lobby, QLatin1StringView("lobby")},
    {PollState::Open, QLatin1StringView("open")},
    {PollState::Locked, QLatin1StringView("locked")},
    {PollState::Revealed, QLatin1StringView("revealed")},
}};

} // namespace

QString toText(PollState state)
{
    const auto it = std::find_if(
        stateNames.begin(), stateNames.end(), [&](const auto &entry) { return entry.first == state; });
    return it->second;
}

std::optional<PollState> pollStateFromText(QStringView text)
{
    for (const auto &[state, name] : stateNames) {
        if (text == name)
            return state;
    }
    return std::nullopt;
}

VoteCounts voteCounts(const Store::VoteQuestion &question)
{
    VoteCounts counts{{tieChoice, 0}, {badChoice, 0}};
    for (int option = 0; option < question.contestants.size(); ++option)
        counts.insert(Store::optionLetter(option), 0);
    for (const QString &choice : question.votes)
        ++counts[choice];
    return counts;
}

Expected<std::unique_ptr<Poll>> Poll::create(
    const Store::SessionFile &file, QStringList contestants, const Clock &clock)
{
    const Store::Session &session = file.session();
    for (const QString &id : contestants) {
        if (!session.plan.model(id))
            return failure({.message = Message(ClassroomMessages::noContestant, {id}), .file = file.path()});
    }
    if (contestants.isEmpty()) {
        for (const Models::ModelEntry &model : session.plan.models.mid(0, mostContestants))
            contestants += model.id;
    }
    if (contestants.size() < 2 || contestants.size() > mostContestants || contestants.removeDuplicates() > 0)
        return failure({.message = ClassroomMessages::needsContestants, .file = file.path()});
    Expected<Store::VoteBook> book = Store::VoteBook::open(file.path());
    if (!book)
        return failure(book.error());
    std::unique_ptr<Poll> poll(new Poll(*std::move(book), session, std::move(contestants), clock));
    if (const auto resumed = poll->resume(); !resumed)
        return failure(resumed.error());
    return poll;
}

Poll::Poll(Store::VoteBook book, const Store::Session &session, QStringList contestants, const Clock &clock)
    : m_book(std::move(book))
    , m_session(session.id)
    , m_contestants(std::move(contestants))
    , m_clock(clock)
    , m_timer(clock, [this] { lockInTime(); })
{
    for (const Suites::Suite &suite : session.plan.suites) {
        for (const Suites::Prompt &prompt : suite.prompts)
            m_prompts.emplaceBack(suite.id, prompt.id);
    }
}

Expected<void> Poll::resume()
{
    const auto questions = m_book.questions();
    if (!questions)
        return failure(questions.error());
    for (const Store::VoteQuestion &question : *questions) {
        m_asked.insert(question.number, question);
        if (!question.current)
            continue;
        m_current = question.number;
        m_state = pollStateFromText(question.state).value_or(PollState::Locked);
        for (auto it = question.votes.keyBegin(); it != question.votes.keyEnd(); ++it) {
            if (!it->startsWith(handDevices))
                m_phones += *it;
        }
    }
    return {};
}

Poll::Question Poll::question(int number) const
{
    const auto &[suite, prompt] = m_prompts.at(number - 1);
    Question question{.number = number, .suite = suite, .promptId = prompt};
    // Votes stay with what was seen, also where other models were named since.
    if (const auto it = m_asked.constFind(number); it != m_asked.cend()) {
        question.contestants = it->contestants;
        return question;
    }
    const QList<int> order = optionOrder(static_cast<int>(m_contestants.size()), m_session, suite, prompt);
    for (int place : order)
        question.contestants += m_contestants.at(place);
    return question;
}

const Store::VoteQuestion *Poll::asked(int number) const
{
    const auto it = m_asked.constFind(number);
    return it == m_asked.cend() ? nullptr : &*it;
}

const Store::VoteQuestion *Poll::asking() const
{
    return asked(m_current);
}

QStringList Poll::options() const
{
    QStringList letters;
    const Store::VoteQuestion *question = asking();
    for (int option = 0; question && option < question->contestants.size(); ++option)
        letters += Store::optionLetter(option);
    return letters;
}

std::optional<int> Poll::secondsLeft() const
{
    return m_state == PollState::Open ? m_timer.secondsLeft() : std::nullopt;
}

void Poll::setPaused(bool paused)
{
    m_timer.setPaused(paused);
    emit changed();
}

void Poll::addTime(std::chrono::seconds more)
{
    if (m_state != PollState::Open)
        return;
    m_timer.add(more);
    emit changed();
}

int Poll::voted() const
{
    const Store::VoteQuestion *question = asking();
    return question ? static_cast<int>(question->votes.size()) : 0;
}

VoteCounts Poll::counts() const
{
    const bool hidden = m_state == PollState::Lobby || m_state == PollState::Open;
    return hidden || !asking() ? VoteCounts() : voteCounts(*asking());
}

QString Poll::choiceOf(const QString &device) const
{
    const Store::VoteQuestion *question = asking();
    return question ? question->votes.value(device) : QString();
}

bool Poll::keep(const Store::VoteQuestion &question)
{
    if (const auto kept = m_book.saveQuestion(question); !kept) {
        m_problem = kept.error();
        return false;
    }
    m_asked.insert(question.number, question);
    return true;
}

bool Poll::open(int number, std::optional<std::chrono::seconds> limit)
{
    m_problem = {};
    if (number < 1 || number > questionCount())
        return false;
    if (const Store::VoteQuestion *before = asking(); before && before->number != number) {
        Store::VoteQuestion left = *before;
        left.current = false;
        if (m_state == PollState::Open) {
            left.state = toText(PollState::Locked);
            left.lockedAt = m_clock.utcNow();
        }
        if (!keep(left))
            return false;
    }
    const Question asked = question(number);
    Store::VoteQuestion next = m_asked.value(number);
    next.number = number;
    next.suite = asked.suite;
    next.promptId = asked.promptId;
    next.contestants = asked.contestants;
    next.state = toText(PollState::Open);
    next.current = true;
    next.phones = std::max(next.phones, phones());
    if (!next.openedAt.isValid())
        next.openedAt = m_clock.utcNow();
    next.lockedAt = {};
    if (!keep(next))
        return false;
    m_current = number;
    m_state = PollState::Open;
    m_timer.start(limit);
    emit changed();
    return true;
}

bool Poll::lock()
{
    m_problem = {};
    if (m_state != PollState::Open)
        return false;
    Store::VoteQuestion locked = *asking();
    locked.state = toText(PollState::Locked);
    locked.phones = std::max(locked.phones, phones());
    locked.lockedAt = m_clock.utcNow();
    if (!keep(locked))
        return false;
    m_state = PollState::Locked;
    m_timer.start(std::nullopt);
    emit changed();
    return true;
}

void Poll::lockInTime()
{
    if (m_state != PollState::Open || lock())
        return;
    m_timer.add(betweenTries);
    emit failed(m_problem);
}

bool Poll::reveal()
{
    m_problem = {};
    if (m_state == PollState::Open && !lock())
        return false;
    if (m_state == PollState::Lobby)
        return false;
    Store::VoteQuestion revealed = *asking();
    revealed.state = toText(PollState::Revealed);
    if (!keep(revealed))
        return false;
    m_state = PollState::Revealed;
    emit changed();
    return true;
}

bool Poll::isChoice(const QString &choice) const
{
    return choice == tieChoice || choice == badChoice || options().contains(choice);
}

VoteOutcome Poll::vote(const QString &device, int question, const QString &choice)
{
    m_problem = {};
    if (m_state != PollState::Open)
        return VoteOutcome::NotOpen;
    if (question != m_current)
        return VoteOutcome::OtherQuestion;
    if (!isChoice(choice))
        return VoteOutcome::NoSuchChoice;
    greet(device);
    Store::VoteQuestion &asked = m_asked[m_current];
    if (asked.votes.value(device) == choice)
        return VoteOutcome::Kept;
    if (const auto kept = m_book.saveVote(question, device, choice); !kept) {
        m_problem = kept.error();
        return VoteOutcome::CannotKeep;
    }
    asked.votes.insert(device, choice);
    emit changed();
    return VoteOutcome::Kept;
}

bool Poll::reopenEmpty(std::optional<std::chrono::seconds> limit)
{
    m_problem = {};
    if (m_state == PollState::Lobby)
        return false;
    if (const auto kept = m_book.replaceVotes(m_current, {}); !kept) {
        m_problem = kept.error();
        return false;
    }
    m_asked[m_current].votes.clear();
    return open(m_current, limit);
}

VoteCounts Poll::handVotes() const
{
    VoteCounts counts;
    const Store::VoteQuestion *question = asking();
    for (auto it = question ? question->votes.cbegin() : QHash<QString, QString>::const_iterator();
         question && it != question->votes.cend(); ++it) {
        if (it.key().startsWith(handDevices))
            ++counts[it.value()];
    }
    return counts;
}

bool Poll::setHandVotes(const VoteCounts &votes)
{
    m_problem = {};
    if (m_state != PollState::Open && m_state != PollState::Locked)
        return false;
    QHash<QString, QString> byHand;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        if (!isChoice(it.key()) || it.value() < 0 || it.value() > mostByHand)
            return false;
        for (int vote = 0; vote < it.value(); ++vote)
            byHand.insert(handDevices + it.key() + QString::number(vote), it.key());
    }
    if (const auto kept = m_book.replaceVotes(m_current, handDevices, byHand); !kept) {
        m_problem = kept.error();
        return false;
    }
    QHash<QString, QString> &all = m_asked[m_current].votes;
    all.removeIf([](QHash<QString, QString>::iterator vote) { return vote.key().startsWith(handDevices); });
    all.insert(byHand);
    emit changed();
    return true;
}

void Poll::greet(const QString &device)
{
    if (m_phones.contains(device))
        return;
    m_phones.insert(device);
    emit changed();
}

} // namespace Pennybench::Classroom
