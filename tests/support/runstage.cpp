#include "tests/support/runstage.h"

#include <QSignalSpy>

namespace Pennybench {

Providers::TokenUsage usageOf(qint64 prompt, qint64 completion)
{
    Providers::TokenUsage usage;
    usage.prompt = prompt;
    usage.completion = completion;
    return usage;
}

QList<Providers::ChatEvent> goodAnswer(const QString &text)
{
    return {Providers::Started{}, Providers::TextAdded{text}, Providers::UsageReported{usageOf(10, 5)},
        Providers::Finished{Providers::FinishReason::Stop, {}, 200}};
}

QList<Providers::ChatEvent> failureOf(Providers::ErrorKind kind, bool retryable, bool maybeCharged)
{
    return {Providers::Started{},
        Providers::Failed{{.kind = kind,
                              .message = QStringLiteral("It went wrong."),
                              .retryAfter = std::chrono::milliseconds(1),
                              .retryable = retryable,
                              .maybeCharged = maybeCharged},
            {}}};
}

Runs::AnswerKey keyOf(int prompt, const QString &model)
{
    return {QStringLiteral("s"), QStringLiteral("p%1").arg(prompt), model, 1};
}

Runs::Answer doneAnswer(int prompt, Runs::AnswerStatus status, bool maybeCharged)
{
    Runs::Answer answer{.key = keyOf(prompt), .provider = QStringLiteral("pr"), .status = status};
    answer.text = QStringLiteral("42");
    if (status == Runs::AnswerStatus::Error)
        answer.error =
            Providers::ChatError{.kind = Providers::ErrorKind::Server, .maybeCharged = maybeCharged};
    return answer;
}

Runs::RunEnd endOf(const QSignalSpy &ended)
{
    return ended.first().at(0).value<Runs::RunEnd>();
}

} // namespace Pennybench
