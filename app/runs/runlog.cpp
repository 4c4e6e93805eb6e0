#include "app/runs/runlog.h"

namespace Pennybench::Runs {

namespace {

void noteRun(LogFile &log, const QString &text)
{
    log.write(QStringLiteral("run"), text);
}

QString loggedName(const AnswerKey &key)
{
    return QStringLiteral("%1 %2/%3 trial %4").arg(key.model, key.suite, key.promptId).arg(key.trial);
}

QString numberOr(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QStringLiteral("?");
}

QString loggedEnd(const Answer &answer)
{
    QString text = loggedName(answer.key) + QStringLiteral(": ") + toText(answer.status);
    if (answer.httpStatus > 0)
        text += QStringLiteral(", HTTP %1").arg(answer.httpStatus);
    if (answer.error)
        text += QStringLiteral(", %1 (%2)").arg(toText(answer.error->kind), answer.error->message.id);
    if (answer.latency) {
        const auto latency = std::chrono::duration_cast<std::chrono::milliseconds>(*answer.latency);
        text += QStringLiteral(", %1 ms").arg(latency.count());
    }
    return text
        + QStringLiteral(", %1 tokens in, %2 out, attempts %3")
              .arg(numberOr(answer.usage.prompt), numberOr(answer.usage.completion))
              .arg(answer.attempts);
}

QString loggedWord(RunEnd end)
{
    switch (end) {
    case RunEnd::Completed:
        return QStringLiteral("completed");
    case RunEnd::Cancelled:
        return QStringLiteral("cancelled");
    case RunEnd::BudgetReached:
        return QStringLiteral("budget reached");
    case RunEnd::StoreFailed:
        return QStringLiteral("session cannot be written");
    }
    Q_UNREACHABLE();
}

} // namespace

void logRun(const Run &run, LogFile &log)
{
    QStringList models;
    for (const Models::ModelEntry &model : run.plan().models)
        models += model.id;
    noteRun(log,
        QStringLiteral("asks for %1 answers of %2")
            .arg(run.plan().answerCount())
            .arg(models.join(QStringLiteral(", "))));
    QObject::connect(&run, &Run::answerStarted, &run, [&log](const AnswerKey &key, int attempt) {
        noteRun(log, loggedName(key) + QStringLiteral(": request, attempt %1").arg(attempt));
    });
    QObject::connect(&run, &Run::waiting, &run,
        [&log](const AnswerKey &key, std::chrono::milliseconds wait, const Message &reason) {
            noteRun(
                log, loggedName(key) + QStringLiteral(": waits %1 ms (%2)").arg(wait.count()).arg(reason.id));
        });
    QObject::connect(
        &run, &Run::answerFinished, &run, [&log](const Answer &answer) { noteRun(log, loggedEnd(answer)); });
    QObject::connect(&run, &Run::halted, &run,
        [&log](const Problem &problem) { noteRun(log, QStringLiteral("halted: ") + problem.describe()); });
    QObject::connect(&run, &Run::noticed, &run,
        [&log](const Message &notice) { noteRun(log, QStringLiteral("notice (%1)").arg(notice.id)); });
    QObject::connect(&run, &Run::ended, &run, [&run, &log](RunEnd end) {
        const RunProgress progress = run.progress();
        noteRun(log,
            QStringLiteral("%1: %2 of %3 answered, %4 failed")
                .arg(loggedWord(end))
                .arg(progress.finished)
                .arg(progress.total)
                .arg(progress.failed));
    });
}

} // namespace Pennybench::Runs
