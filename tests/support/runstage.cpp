#include "tests/support/runstage.h"

#include <QSignalSpy>

namespace Pennybench {

TokenUsage usageOf(qint64 prompt, qint64 completion)
{
    TokenUsage usage;
    usage.prompt = prompt;
    usage.completion = completion;
    return usage;
}

QList<ChatEvent> goodAnswer(const QString &text)
{
    return {Started{}, TextAdded{text}, UsageReported{usageOf(10, 5)}, Finished{FinishReason::Stop, {}, 200}};
}

QList<ChatEvent> failureOf(ErrorKind kind, bool retryable, bool maybeCharged)
{
    return {Started{},
        Failed{{.kind = kind,
                   .message = QStringLiteral("It went wrong."),
                   .retryAfter = std::chrono::milliseconds(1),
                   .retryable = retryable,
                   .maybeCharged = maybeCharged},
            {}}};
}

AnswerKey keyOf(int prompt, const QString &model)
{
    return {QStringLiteral("s"), QStringLiteral("p%1").arg(prompt), model, 1};
}

Answer doneAnswer(int prompt, AnswerStatus status, bool maybeCharged)
{
    Answer answer{.key = keyOf(prompt), .provider = QStringLiteral("pr"), .status = status};
    answer.text = QStringLiteral("42");
    if (status == AnswerStatus::Error)
        answer.error = ChatError{.kind = ErrorKind::Server, .maybeCharged = maybeCharged};
    return answer;
}

RunEnd endOf(const QSignalSpy &ended)
{
    return ended.first().at(0).value<RunEnd>();
}

} // namespace Pennybench
