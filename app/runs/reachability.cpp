#include "app/runs/reachability.h"

namespace Pennybench::Runs {

void Reachability::note(const Answer &answer)
{
    if (answer.status == AnswerStatus::Cancelled)
        return;
    const bool reached =
        !answer.error || answer.error->kind != Providers::ErrorKind::Network || answer.error->maybeCharged;
    m_reached.insert(answer.key.model, reached);
    if (!reached)
        m_why = answer.error->message;
}

std::optional<Message> Reachability::offline(const QStringList &models) const
{
    const bool nobody = !models.isEmpty()
        && std::none_of(models.begin(), models.end(),
            [this](const QString &model) { return m_reached.value(model, true); });
    return nobody ? std::optional(m_why) : std::nullopt;
}

} // namespace Pennybench::Runs
