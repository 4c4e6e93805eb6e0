#include "app/desktop/ask/queuedquestion.h"

#include <algorithm>
#include <utility>

namespace Pennybench::Desktop {

QueuedQuestion::QueuedQuestion(Asking &asking)
    : m_asking(asking)
{
    // A run says that it has ended while it still works.
    connect(
        &asking.session(), &ShownSession::stateChanged, this, &QueuedQuestion::look, Qt::QueuedConnection);
    connect(&asking, &Asking::turnChanged, this, &QueuedQuestion::look, Qt::QueuedConnection);
}

bool QueuedQuestion::canTake() const
{
    const auto isAsked = [](const AskMember &member) { return !member.hidden; };
    return m_text.isEmpty() && m_asking.branch() && m_asking.session().isRunUnderWay()
        && std::ranges::any_of(m_asking.members(), isAsked);
}

void QueuedQuestion::take(const QString &question)
{
    if (question.isEmpty() || !canTake())
        return;
    m_text = question;
    m_path = m_asking.session().sessionPath();
    m_branch = m_asking.shown().prompt;
    emit changed();
}

void QueuedQuestion::giveBack()
{
    if (m_text.isEmpty())
        return;
    const QString question = std::exchange(m_text, {});
    emit changed();
    emit givenBack(question);
}

bool QueuedQuestion::isStillShown() const
{
    return m_asking.branch() && m_asking.shown().prompt == m_branch
        && m_asking.session().sessionPath() == m_path;
}

/// Who was added meanwhile is asked with the rest.
bool QueuedQuestion::haveAllAnswered() const
{
    const Runs::Asked last{m_branch, m_asking.branch()->turnCount()};
    return std::ranges::all_of(m_asking.members(), [&](const AskMember &member) {
        if (member.hidden || member.contestant.isEmpty())
            return true;
        const Runs::Answer *answer = m_asking.session().answer(
            Runs::conversationKey(m_asking.session().plan(), last, member.contestant));
        return answer && answer->status == Runs::AnswerStatus::Ok;
    });
}

void QueuedQuestion::look()
{
    if (m_text.isEmpty())
        return;
    // A session that has just begun gets its file a moment later.
    if (m_path.isEmpty())
        m_path = m_asking.session().sessionPath();
    if (!isStillShown())
        return giveBack();
    if (m_asking.session().isUnderWay())
        return;
    if (!haveAllAnswered())
        return giveBack();
    const QString question = std::exchange(m_text, {});
    const int turns = m_asking.branch()->turnCount();
    m_asking.send(question);
    emit changed();
    if (!m_asking.branch() || m_asking.branch()->turnCount() == turns)
        emit givenBack(question);
}

} // namespace Pennybench::Desktop
