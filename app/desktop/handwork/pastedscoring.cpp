#include "app/desktop/handwork/pastedscoring.h"

#include "app/runs/promptindex.h"

namespace Pennybench::Desktop {

PastedScoring::PastedScoring(const Scoring::ScoringPermissions &permissions, QObject *parent)
    : QObject(parent)
    , m_service(permissions, Scoring::ScoringService::Cores::All)
{
    connect(&m_service, &Scoring::ScoringService::scored, this,
        [this](quint64 ticket, const Scoring::Score &score) {
            m_answers[static_cast<qsizetype>(ticket)].score = score;
            if (--m_missing == 0)
                emit done(m_answers);
        });
}

void PastedScoring::score(const Runs::RunPlan &plan, const QList<Runs::Answer> &answers)
{
    m_answers = answers;
    const Runs::PromptIndex prompts(plan);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const Runs::Answer &answer = answers.at(i);
        const Suites::Prompt *prompt = prompts.find(answer.key.suite, answer.key.promptId);
        if (!prompt || prompt->turn(answer.key.turn).scorer.type.isEmpty())
            continue;
        const Suites::Prompt asked = prompt->asTurn(answer.key.turn);
        ++m_missing;
        m_service.submit(
            static_cast<quint64>(i), {asked.scorer, asked.text, asked.language, answer.text, false});
    }
    if (m_missing == 0)
        QMetaObject::invokeMethod(
            this, [this] { emit done(m_answers); }, Qt::QueuedConnection);
}

} // namespace Pennybench::Desktop
