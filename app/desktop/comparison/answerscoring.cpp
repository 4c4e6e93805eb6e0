#include "app/desktop/comparison/answerscoring.h"

namespace Pennybench::Desktop {

AnswerScoring::AnswerScoring(ShownSession &shown, OpenedSession &opened)
    : m_shown(shown)
    , m_opened(opened)
{
}

AnswerScoring::~AnswerScoring() = default;

bool AnswerScoring::score(
    const Runs::RunPlan &plan, const QList<Runs::AnswerKey> &keys, const Scoring::ScoringPermissions &may)
{
    if (m_shown.isUnderWay() || m_shown.sessionPath().isEmpty())
        return false;
    const auto file = m_opened.open();
    if (!file) {
        emit failed(file.error());
        return false;
    }
    Expected<Store::Session> session = m_shown.wholeSession();
    if (!session) {
        emit failed(session.error());
        return false;
    }
    (*file)->extend(plan);
    session->plan = plan;
    m_shown.show(*session, m_shown.sessionPath());
    for (const Runs::AnswerKey &key : keys) {
        const Runs::Answer *answer = m_shown.answer(key);
        const Suites::Prompt *prompt = plan.prompt(key);
        if (!answer || !prompt || answer->status != Runs::AnswerStatus::Ok)
            continue;
        const Suites::Turn turn = prompt->turn(key.turn);
        if (turn.scorer.type.isEmpty())
            continue;
        m_underway.insert(++m_lastTicket, {m_shown.sessionPath(), key, answer->text});
        service(may).submit(m_lastTicket,
            {.spec = turn.scorer,
                .prompt = turn.text,
                .language = prompt->language,
                .answer = answer->text,
                .truncated = answer->finishReason == Providers::FinishReason::Length});
    }
    return true;
}

Scoring::ScoringService &AnswerScoring::service(const Scoring::ScoringPermissions &may)
{
    auto &service = may.allowCode ? m_withCode : m_withoutCode;
    if (!service) {
        service = std::make_unique<Scoring::ScoringService>(may);
        connect(service.get(), &Scoring::ScoringService::scored, this, &AnswerScoring::keep);
    }
    return *service;
}

/// The session or the answer may be another one by now.
void AnswerScoring::keep(quint64 ticket, const Scoring::Score &score)
{
    const Underway done = m_underway.take(ticket);
    const Runs::Answer *answer = m_shown.answer(done.key);
    if (done.session.isEmpty() || done.session != m_shown.sessionPath() || !answer
        || answer->text != done.text)
        return;
    const auto file = m_opened.open();
    if (!file) {
        emit failed(file.error());
        return;
    }
    (*file)->saveScore(done.key, score);
    m_shown.setScore(done.key, score);
}

} // namespace Pennybench::Desktop
