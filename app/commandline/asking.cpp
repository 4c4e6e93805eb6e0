#include "app/commandline/asking.h"

#include "app/base/interrupt.h"
#include "app/base/language.h"
#include "app/commandline/verb.h"
#include "app/reports/numbertext.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace Pennybench::CommandLine {

namespace {

QString progressLine(const Runs::RunProgress &progress)
{
    QString line = QCoreApplication::translate("CommandLine", "%1 of %2 answered")
                       .arg(progress.finished)
                       .arg(progress.total);
    if (progress.failed > 0)
        line += QCoreApplication::translate("CommandLine", ", %1 failed").arg(progress.failed);
    if (progress.unpriced == 0 || progress.spent > Models::Money())
        line += QCoreApplication::translate("CommandLine", ", %1 spent")
                    .arg(Reports::dollars(std::optional(progress.spent)));
    if (progress.unpriced > 0)
        line += QCoreApplication::translate("CommandLine", ", %1 of unknown cost").arg(progress.unpriced);
    if (progress.budget)
        line +=
            QCoreApplication::translate("CommandLine", ", budget %1").arg(Reports::dollars(progress.budget));
    if (progress.remaining)
        line +=
            QCoreApplication::translate("CommandLine", ", about %1 s left").arg(progress.remaining->count());
    return line;
}

/// A store that cannot be written may be cured: a disk gets room, another program lets go of a file.
constexpr std::chrono::seconds patienceWithStore{30};

void waitForStore(Runs::Run &run, const Runs::AnswerSink &sink, QTimer &patience, Console &console)
{
    patience.setSingleShot(true);
    patience.setInterval(patienceWithStore);
    QObject::connect(&run, &Runs::Run::halted, &patience, [&patience, &console](const Problem &problem) {
        if (patience.isActive())
            return;
        patience.start();
        console.message(plainLine(QCoreApplication::translate(
            "CommandLine", "%1 Nothing more is asked until this is fixed; otherwise the run ends in %2 s.")
                                      .arg(translated(problem))
                                      .arg(patienceWithStore.count())));
    });
    QObject::connect(&sink, &Runs::AnswerSink::recovered, &patience, [&patience, &console] {
        patience.stop();
        console.message(QCoreApplication::translate(
            "CommandLine", "The session can be written again; the run continues."));
    });
}

} // namespace

AskOutcome ask(Runs::Run &run, const Runs::AnswerSink &sink, Console &console)
{
    AskOutcome outcome;
    QEventLoop loop;
    Interrupt interrupt;
    QTimer patience;
    QObject::connect(&interrupt, &Interrupt::requested, &run, &Runs::Run::cancel);
    QObject::connect(&run, &Runs::Run::progressChanged, &loop,
        [&](const Runs::RunProgress &progress) { console.progress(progressLine(progress)); });
    QObject::connect(&run, &Runs::Run::noticed, &loop,
        [&](const Message &notice) { console.message(plainLine(translated(notice))); });
    waitForStore(run, sink, patience, console);
    QObject::connect(&patience, &QTimer::timeout, &run, [&] {
        outcome.end = Runs::RunEnd::StoreFailed;
        run.cancel();
    });
    QObject::connect(&run, &Runs::Run::ended, &loop, [&](Runs::RunEnd end, const Message &message) {
        if (outcome.end != Runs::RunEnd::StoreFailed)
            outcome.end = end;
        outcome.message = translated(message);
        loop.quit();
    });
    run.start();
    loop.exec();
    console.endProgress();
    outcome.failed = run.progress().failed;
    return outcome;
}

int exitCodeOf(const AskOutcome &outcome)
{
    switch (outcome.end) {
    case Runs::RunEnd::Completed:
        return outcome.failed > 0 ? SomeAnswersFailed : Done;
    case Runs::RunEnd::Cancelled:
        return Interrupted;
    case Runs::RunEnd::BudgetReached:
        return StoppedByBudget;
    case Runs::RunEnd::StoreFailed:
        return SessionUnusable;
    }
    Q_UNREACHABLE();
}

AskOutcome judgeAnswers(Runs::Judging &judging, const Runs::AnswerSink &sink, Console &console)
{
    const Runs::RunProgress before = judging.run().progress();
    if (before.finished < before.total) {
        console.message(plainLine(QCoreApplication::translate("CommandLine", "Judging by %1: %2 requests.")
                                      .arg(judging.judges().join(QStringLiteral(", ")))
                                      .arg(before.total - before.finished)));
    }
    if (judging.isOfComparedFamily())
        console.message(QCoreApplication::translate(
            "CommandLine", "A judge is of the same family as a compared model, which it may prefer."));
    AskOutcome outcome = ask(judging.run(), sink, console);
    if (!outcome.message.isEmpty())
        outcome.message = QCoreApplication::translate("CommandLine", "Judging: %1").arg(outcome.message);
    return outcome;
}

} // namespace Pennybench::CommandLine
