#include "tests/support/recordingsink.h"

#include <algorithm>

namespace Pennybench {

Expected<void> RecordingSink::noteLeaving(const Runs::AnswerKey &key, int attempt)
{
    if (m_refusal)
        return failure(*m_refusal);
    m_asked[key] += attempt;
    return {};
}

void RecordingSink::refuseNotes(const std::optional<Problem> &why)
{
    m_refusal = why;
    if (!why)
        QMetaObject::invokeMethod(
            this, [this] { emit recovered(); }, Qt::QueuedConnection);
}

void RecordingSink::save(const Runs::Answer &answer)
{
    later([this, answer] {
        m_answers += answer;
        emit saved(answer.key);
    });
}

void RecordingSink::saveScore(const Runs::AnswerKey &key, const Scoring::Score &)
{
    later([this, key] {
        ++m_scores;
        emit scoreSaved(key);
    });
}

void RecordingSink::breakDown(const Problem &problem)
{
    m_broken = true;
    QMetaObject::invokeMethod(
        this, [this, problem] { emit failed(problem); }, Qt::QueuedConnection);
}

void RecordingSink::repair()
{
    m_broken = false;
    for (const auto &call : std::exchange(m_heldBack, {}))
        later(call);
    QMetaObject::invokeMethod(
        this, [this] { emit recovered(); }, Qt::QueuedConnection);
}

const Runs::Answer *RecordingSink::answer(const Runs::AnswerKey &key) const
{
    const auto found = std::find_if(m_answers.crbegin(), m_answers.crend(),
        [&key](const Runs::Answer &answer) { return answer.key == key; });
    return found == m_answers.crend() ? nullptr : &*found;
}

void RecordingSink::later(std::function<void()> call)
{
    if (m_broken)
        m_heldBack += std::move(call);
    else
        QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

} // namespace Pennybench
