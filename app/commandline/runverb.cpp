#include "app/commandline/runverb.h"

#include "app/base/crashrecord.h"
#include "app/base/language.h"
#include "app/commandline/asking.h"
#include "app/commandline/reportoptions.h"
#include "app/commandline/runoptions.h"
#include "app/commandline/runsetup.h"
#include "app/commandline/texttable.h"
#include "app/reports/judgedlines.h"
#include "app/reports/modeltable.h"
#include "app/reports/numbertext.h"
#include "app/reports/undecided.h"
#include "app/runs/run.h"
#include "app/runs/runlog.h"
#include "app/secrets/providerclients.h"
#include "app/store/servermessages.h"
#include "app/store/sessionfile.h"
#include "app/store/unsaved.h"

#include <QCoreApplication>
#include <QFile>

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

void printJudgeEstimate(const Runs::RunPlan &plan, const QList<Runs::Answer> &done, Console &console)
{
    if (!Runs::needsJudge(plan))
        return;
    for (const Runs::JudgeChoice &judge : plan.settings.judges) {
        Runs::RunPlan alone = plan;
        alone.settings.judges = {judge};
        const Runs::RunEstimate estimate = Runs::estimateJudging(alone, {}, done);
        console.result(QCoreApplication::translate(
            "CommandLine", "judge     %1: %2 requests, %3 of them to test it; cost apart from the above:")
                           .arg(judge.model.id)
                           .arg(estimate.requests)
                           .arg(Runs::canaryRequests(alone, done)));
        printCost(estimate, 1, console);
    }
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
    printJudgeEstimate(plan, *done, console);
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

Expected<OpenSession> continued(const RunSetup &setup, const Runs::RunPlan &plan)
{
    auto file = Store::SessionFile::open(setup.sessionPath);
    if (!file)
        return failure(file.error());
    (*file)->extend(plan);
    return OpenSession{*std::move(file), plan};
}

/// The session to write into, new or continued, and the plan that is asked.
Expected<OpenSession> openSession(const RunSetup &setup, const Runs::RunPlan &plan)
{
    if (setup.continues)
        return continued(setup, plan);
    const QString path = setup.sessionPath.isEmpty() ? Store::newSessionPath(QDateTime::currentDateTimeUtc())
                                                     : setup.sessionPath;
    auto file = Store::SessionFile::create(path, plan);
    // Another program began the session on the server at the same moment.
    if (!file && file.error().message.id == QLatin1String(Store::ServerMessages::exists.id))
        return continued(setup, plan);
    if (!file)
        return failure(file.error());
    return OpenSession{*std::move(file), plan};
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

/// The answers that came are judged, where a judge was chosen.
AskOutcome judge(const OpenSession &session, const Runs::RunParts &parts, Console &console)
{
    session.file->flush();
    const Expected<Store::Session> stored = Store::readSession(session.file->path());
    if (!stored)
        return {.end = Runs::RunEnd::StoreFailed, .message = translated(stored.error())};
    Runs::RunPlan plan = stored->plan;
    plan.settings = session.plan.settings;
    if (!Runs::Judging::isNeeded(plan, stored->answers))
        return {};
    Runs::Judging judging(plan, stored->answers, stored->judgements, parts);
    if (LogFile *log = console.log())
        Runs::logRun(judging.run(), *log);
    return judgeAnswers(judging, *session.file, console);
}

int report(const RunSetup &setup, const QString &path, const AskOutcome &outcome, Console &console)
{
    const Expected<Store::Session> session = Store::readSession(path);
    if (!session)
        return unusableSession(console, session.error());
    const bool toStandardOut = setup.reports.csv == u"-" || setup.reports.jsonl == u"-";
    const QList<Runs::ModelSummary> summaries = Runs::summarise(session->answers);
    const Reports::TextTable models =
        Reports::modelTable(session->plan, summaries, Runs::costUnitOf(summaries));
    QString table = textTable(models.columns, models.rows);
    for (const QString &line :
        Reports::undecidedLines(session->answers) + Reports::judgedLines(*session, summaries))
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
    if (const auto problem = clients.prepare(plan->allProviders()))
        return wrongInput(console, *problem);
    Expected<OpenSession> session = openSession(*setup, *plan);
    if (!session)
        return unusableSession(console, session.error());
    const QString path = session->file->path();
    tellUnexpectedEnds(console);
    CrashRecord record(stateFolder(), QCoreApplication::applicationVersion());
    record.began(path);
    Scoring::ScoringService scoring({.allowCode = setup->plan.settings.allowCode});
    AskOutcome outcome;
    {
        QList<Runs::Answer> done = session->file->session().answers;
        if (setup->plan.settings.reuseAnswers)
            done += Store::findReusable(session->plan, Store::defaultSessionFolder());
        const Runs::RunParts parts{
            clock, clients.factory(plan->settings.timeLimits), *session->file, scoring, &setup->catalogue};
        {
            Runs::Run run(session->plan, done, parts);
            if (LogFile *log = console.log())
                Runs::logRun(run, *log);
            outcome = ask(run, *session->file, console);
        }
        if (outcome.end == Runs::RunEnd::Completed) {
            const AskOutcome judged = judge(*session, parts, console);
            outcome = {judged.end, judged.message, outcome.failed + judged.failed};
        }
    }
    const QString unsaved = Store::unsavedFile(session->file->session().id);
    session->file.reset();
    if (QFile::exists(unsaved))
        console.message(plainLine(translated(Message(Store::ServerMessages::unsavedKept, {unsaved}))));
    record.ended(path);
    return report(*setup, path, outcome, console);
}

} // namespace Pennybench::CommandLine
