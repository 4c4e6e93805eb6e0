#include "app/commandline/runverb.h"

#include "app/base/crashrecord.h"
#include "app/base/interrupt.h"
#include "app/base/language.h"
#include "app/commandline/reportoptions.h"
#include "app/commandline/runsetup.h"
#include "app/commandline/texttable.h"
#include "app/reports/modeltable.h"
#include "app/reports/numbertext.h"
#include "app/reports/undecided.h"
#include "app/runs/run.h"
#include "app/runs/runlog.h"
#include "app/secrets/providerclients.h"
#include "app/store/sessionfile.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace Pennybench::CommandLine {

namespace {

int unusableSession(Console &console, const Problem &problem)
{
    wrongInput(console, problem);
    return SessionUnusable;
}

/// What need not be asked: the answers of the session that is continued, and those that are reused.
Expected<QList<Runs::Answer>> answeredAlready(const RunSetup &setup)
{
    QList<Runs::Answer> done;
    if (setup.continues) {
        const Expected<Store::Session> session = Store::readSession(setup.sessionPath);
        if (!session)
            return failure(session.error());
        done = session->answers;
    }
    if (setup.plan.settings.reuseAnswers)
        done += Store::findReusable(setup.plan, Store::defaultSessionFolder());
    return done;
}

void printCost(const Runs::RunEstimate &estimate, qsizetype models, Console &console)
{
    const QString unpriced = estimate.unpricedModels.join(QStringLiteral(", "));
    if (!unpriced.isEmpty() && estimate.unpricedModels.size() == models) {
        console.result(
            QCoreApplication::translate("CommandLine", "cost      unknown: %1 has no price").arg(unpriced));
        return;
    }
    console.result(QCoreApplication::translate("CommandLine", "cost      %1 (%2 to %3)")
                       .arg(Reports::dollars(std::optional(estimate.costExpected)),
                           Reports::dollars(std::optional(estimate.costLow)),
                           Reports::dollars(std::optional(estimate.costHigh))));
    if (!unpriced.isEmpty())
        console.result(
            QCoreApplication::translate("CommandLine", "          excluding %1, whose price is unknown")
                .arg(unpriced));
}

int printEstimate(const RunSetup &setup, Console &console)
{
    const Runs::RunPlan &plan = setup.plan;
    const auto done = answeredAlready(setup);
    if (!done)
        return unusableSession(console, done.error());
    const Runs::RunEstimate estimate =
        Runs::estimateRun(plan, Store::findExperience(plan, Store::defaultSessionFolder()), *done);
    const int answered = plan.answerCount() - estimate.requests;
    console.result(QCoreApplication::translate("CommandLine", "requests  %1").arg(estimate.requests)
        + (answered > 0
                ? QCoreApplication::translate("CommandLine", " (%1 are answered already)").arg(answered)
                : QString()));
    console.result(QCoreApplication::translate("CommandLine", "tokens    %1 in, about %2 out")
                       .arg(estimate.promptTokens)
                       .arg(estimate.completionTokens));
    printCost(estimate, plan.models.size(), console);
    console.result(
        QCoreApplication::translate("CommandLine", "time      about %1 s").arg(estimate.duration.count()));
    if (estimate.loads > 0)
        console.result(QCoreApplication::translate(
            "CommandLine", "loading   %1 models, each once and one after the other; part of the time")
                           .arg(estimate.loads));
    console.result(estimate.fromEarlierSessions
            ? QCoreApplication::translate(
                "CommandLine", "basis     what these models answered in earlier sessions")
            : QCoreApplication::translate(
                "CommandLine", "basis     the length of the prompts and of typical answers"));
    return Done;
}

struct OpenSession {
    std::unique_ptr<Store::SessionFile> file;
    Runs::RunPlan plan;
};

/// The session to write into, new or continued, and the plan that is asked.
Expected<OpenSession> openSession(const RunSetup &setup, const Runs::RunPlan &plan)
{
    if (setup.continues) {
        auto file = Store::SessionFile::open(setup.sessionPath);
        if (!file)
            return failure(file.error());
        (*file)->extend(plan);
        return OpenSession{*std::move(file), plan};
    }
    const QString path = setup.sessionPath.isEmpty() ? Store::newSessionPath(QDateTime::currentDateTimeUtc())
                                                     : setup.sessionPath;
    auto file = Store::SessionFile::create(path, plan);
    if (!file)
        return failure(file.error());
    return OpenSession{*std::move(file), plan};
}

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

struct Outcome {
    Runs::RunEnd end = Runs::RunEnd::Completed;
    QString message;
    int failed = 0;
};

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

Outcome ask(Runs::Run &run, const Runs::AnswerSink &sink, Console &console)
{
    Outcome outcome;
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

int exitCodeOf(const Outcome &outcome)
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

/// Different failures once each, so that nobody has to read hundreds of the same.
void printFailures(const Store::Session &session, Console &console)
{
    QMap<QString, int> counts;
    for (const Runs::Answer &answer : session.answers) {
        if (answer.error && answer.status == Runs::AnswerStatus::Error)
            ++counts[answer.key.model + QStringLiteral(": ") + translated(answer.error->message)];
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        console.message(plainLine(QStringLiteral("%1 × %2").arg(it.value()).arg(it.key())));
}

/// Runs that a crash ended are continued, not lost: says how.
void tellUnexpectedEnds(Console &console)
{
    for (const UnexpectedEnd &end : CrashRecord::takeEarlier(stateFolder())) {
        for (const QString &session : end.sessions) {
            console.message(
                plainLine(QCoreApplication::translate("CommandLine",
                    "Pennybench ended unexpectedly on %1 while it wrote %2. What had been answered is saved; "
                    "continue it with --session. See %3.")
                              .arg(QLocale::c().toString(end.at, u"yyyy-MM-dd HH:mm"), session, end.note)));
        }
    }
}

int report(const RunSetup &setup, const QString &path, const Outcome &outcome, Console &console)
{
    const Expected<Store::Session> session = Store::readSession(path);
    if (!session)
        return unusableSession(console, session.error());
    const bool toStandardOut = setup.reports.csv == u"-" || setup.reports.jsonl == u"-";
    const QList<Runs::ModelSummary> summaries = Runs::summarise(session->answers);
    const Reports::TextTable models =
        Reports::modelTable(session->plan, summaries, Runs::costUnitOf(summaries));
    QString table = textTable(models.columns, models.rows);
    for (const QString &line : Reports::undecidedLines(session->answers))
        table += u'\n' + plainLine(line);
    if (toStandardOut)
        console.message(table);
    else
        console.result(table);
    printFailures(*session, console);
    if (!outcome.message.isEmpty())
        console.message(plainLine(outcome.message));
    console.message(QCoreApplication::translate("CommandLine", "Session %1").arg(path));
    const int written =
        setup.reports.isEmpty() ? int(Done) : writeReportFiles(setup.reports, *session, console);
    return written == Done ? exitCodeOf(outcome) : written;
}

} // namespace

QString RunVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Asks models, scores their answers, saves a session and writes reports.");
}

void RunVerb::describe(OptionParser &parser) const
{
    describeRun(parser);
}

bool RunVerb::drawsPictures(const QCommandLineParser &arguments) const
{
    return reportFiles(arguments).drawsCharts();
}

int RunVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const SystemClock clock;
    const Expected<RunSetup> setup = runSetup(arguments, clock.utcNow());
    if (!setup)
        return wrongInput(console, setup.error());
    for (const QString &notice : setup->notices)
        console.message(plainLine(notice));
    if (setup->dryRun)
        return printEstimate(*setup, console);
    Runs::PracticeHost practice(Runs::PracticeHost::speedFromEnvironment());
    const Expected<Runs::RunPlan> plan = practice.serve(setup->plan);
    if (!plan)
        return wrongInput(console, plan.error());
    Secrets::ProviderClients clients;
    if (const auto problem = clients.prepare(plan->providers))
        return wrongInput(console, *problem);
    Expected<OpenSession> session = openSession(*setup, *plan);
    if (!session)
        return unusableSession(console, session.error());
    const QString path = session->file->path();
    tellUnexpectedEnds(console);
    CrashRecord record(stateFolder(), QCoreApplication::applicationVersion());
    record.began(path);
    Scoring::ScoringService scoring({.allowCode = setup->plan.settings.allowCode});
    Outcome outcome;
    {
        QList<Runs::Answer> done = session->file->session().answers;
        if (setup->plan.settings.reuseAnswers)
            done += Store::findReusable(session->plan, Store::defaultSessionFolder());
        Runs::Run run(session->plan, done,
            {clock, clients.factory(plan->settings.timeLimits), *session->file, scoring, &setup->catalogue});
        if (LogFile *log = console.log())
            Runs::logRun(run, *log);
        outcome = ask(run, *session->file, console);
    }
    session->file.reset();
    record.ended(path);
    return report(*setup, path, outcome, console);
}

} // namespace Pennybench::CommandLine
