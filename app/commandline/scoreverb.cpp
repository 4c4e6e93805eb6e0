#include "app/commandline/scoreverb.h"

#include "app/base/outputfile.h"
#include "app/commandline/asking.h"
#include "app/commandline/cataloguearguments.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/judgedjobs.h"
#include "app/commandline/judgedsession.h"
#include "app/commandline/scoreall.h"
#include "app/commandline/scoreinput.h"
#include "app/runs/promptindex.h"
#include "app/store/sessionfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

namespace Pennybench::CommandLine {

namespace {

QByteArray outputLine(const ScoreJob &job, const Scoring::Score &score)
{
    QJsonObject line = job.ids;
    const bool isUnscored = job.came && job.input.spec.type.isEmpty();
    line.insert(
        QStringLiteral("verdict"), isUnscored ? QJsonValue() : QJsonValue(Scoring::toText(score.verdict)));
    line.insert(QStringLiteral("score"), score.score ? QJsonValue(*score.score) : QJsonValue());
    line.insert(QStringLiteral("extracted"), score.extracted);
    line.insert(QStringLiteral("expected"), score.expected);
    line.insert(QStringLiteral("scorer"), score.scorer);
    line.insert(QStringLiteral("reason"), score.reason.english());
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// The result is in the order of the jobs.
QList<Scoring::Score> scoresOf(const QList<ScoreJob> &jobs, const Scoring::ScoringPermissions &permissions)
{
    QList<Scoring::ScoringInput> inputs;
    for (const ScoreJob &job : jobs)
        inputs += job.input;
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        if (!jobs.at(i).came)
            inputs[i].spec.type.clear();
    }
    QList<Scoring::Score> scores = scoreAll(inputs, permissions);
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        if (!jobs.at(i).came)
            scores[i] = {.verdict = Scoring::Verdict::Error, .reason = CommandMessages::noAnswerCame};
        else if (inputs.at(i).spec.type.isEmpty())
            scores[i].scorer = QStringLiteral("none");
    }
    return scores;
}

Expected<QList<ScoreJob>> jobsFrom(const QCommandLineParser &arguments)
{
    const bool bySuite =
        arguments.isSet(QStringLiteral("suite")) && arguments.isSet(QStringLiteral("answers"));
    const bool byPairs =
        arguments.isSet(QStringLiteral("scorer")) && arguments.isSet(QStringLiteral("pairs"));
    if (bySuite == byPairs) {
        return failure({.message = CommandMessages::givePairs});
    }
    if (byPairs) {
        const QString type = arguments.value(QStringLiteral("scorer"));
        if (!Scoring::scorerTypes().contains(type)) {
            return failure({.message = Message(CommandMessages::noScorer,
                                {type, Scoring::scorerTypes().join(QStringLiteral(", "))})});
        }
        return readPairs(arguments.value(QStringLiteral("pairs")), type);
    }
    const Expected<Suites::Suite> suite = Suites::findSuite(arguments.value(QStringLiteral("suite")),
        arguments.isSet(QStringLiteral("skip-bad-rows")) ? Suites::BadRows::Skip : Suites::BadRows::Refuse);
    if (!suite)
        return failure(suite.error());
    return readAnswers(arguments.value(QStringLiteral("answers")), *suite);
}

QList<ScoreJob> jobsOf(const Store::Session &session)
{
    QList<ScoreJob> jobs;
    const Runs::PromptIndex prompts(session.plan);
    for (const Runs::Answer &answer : session.answers) {
        const Suites::Prompt *prompt = prompts.find(answer.key.suite, answer.key.promptId);
        if (!prompt || answer.status != Runs::AnswerStatus::Ok)
            continue;
        const Suites::Prompt asked = prompt->asTurn(answer.key.turn);
        if (asked.scorer.type.isEmpty())
            continue;
        QJsonObject ids{{QStringLiteral("suite"), answer.key.suite},
            {QStringLiteral("prompt_id"), answer.key.promptId}, {QStringLiteral("model"), answer.key.model},
            {QStringLiteral("trial"), answer.key.trial}};
        if (prompt->hasSeveralTurns())
            ids.insert(QStringLiteral("turn"), answer.key.turn);
        jobs += {ids,
            {asked.scorer, asked.text, asked.language, answer.text,
                answer.finishReason == Providers::FinishReason::Length}};
    }
    return jobs;
}

int writeLines(
    const QList<ScoreJob> &jobs, const QList<Scoring::Score> &scores, const QString &path, Console &console)
{
    QByteArray lines;
    for (qsizetype i = 0; i < jobs.size(); ++i)
        lines += outputLine(jobs.at(i), scores.at(i));
    if (path.isEmpty() || path == u"-" || namesStandardOutput(path)) {
        console.resultBytes(lines);
        return Done;
    }
    const Expected<void> written = writeWholeFile(path, lines);
    return written ? int(Done) : wrongInput(console, written.error());
}

/// Writes the lines and says how the judge's part ended, where there was one.
int writtenAs(const AskOutcome &outcome, const QList<ScoreJob> &jobs, const QList<Scoring::Score> &scores,
    const QCommandLineParser &arguments, Console &console)
{
    const int written = writeLines(jobs, scores, arguments.value(QStringLiteral("output")), console);
    if (!outcome.message.isEmpty())
        console.message(plainLine(outcome.message));
    return written == Done ? exitCodeOf(outcome) : written;
}

Runs::AnswerKey keyOf(const ScoreJob &job)
{
    return {job.ids.value(u"suite").toString(), job.ids.value(u"prompt_id").toString(),
        job.ids.value(u"model").toString(), job.ids.value(u"trial").toInt(1),
        job.ids.value(u"turn").toInt(1)};
}

/// What a judge model said of the session's answers decides them, whatever the scorer would.
void takeJudgedScores(
    const Runs::JudgedAnswers &judged, const QList<ScoreJob> &jobs, QList<Scoring::Score> &scores)
{
    const QSet<Runs::AnswerKey> keys(judged.keys().begin(), judged.keys().end());
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        if (const Runs::AnswerKey key = keyOf(jobs.at(i)); keys.contains(key))
            scores[i] = judged.scoreOf(key);
    }
}

/// Scores a saved session again and keeps the new scores in it; people's verdicts stay. A judge is asked only
/// where one is named; what one has said before counts anyhow.
int scoreSession(
    const QCommandLineParser &arguments, const Scoring::ScoringPermissions &permissions, Console &console)
{
    const auto file = Store::SessionFile::open(arguments.positionalArguments().constFirst());
    if (!file) {
        wrongInput(console, file.error());
        return SessionUnusable;
    }
    const Store::Session &session = (*file)->session();
    const QList<ScoreJob> jobs = jobsOf(session);
    QList<Scoring::Score> scores = scoresOf(jobs, permissions);
    AskOutcome outcome;
    if (arguments.isSet(QStringLiteral("judge"))) {
        const auto judged = judgeSession(arguments, **file, console);
        if (!judged)
            return wrongInput(console, judged.error());
        outcome = judged->outcome;
        takeJudgedScores(judged->answers, jobs, scores);
    } else if (!session.plan.settings.judges.isEmpty()) {
        takeJudgedScores({session.plan, session.answers, session.judgements}, jobs, scores);
    }
    for (qsizetype i = 0; i < jobs.size(); ++i)
        (*file)->saveScore(keyOf(jobs.at(i)), scores.at(i));
    if (!(*file)->flush()) {
        wrongInput(console, {.message = CommandMessages::scoresNotSaved, .file = (*file)->path()});
        return SessionUnusable;
    }
    return writtenAs(outcome, jobs, scores, arguments, console);
}

} // namespace

QString ScoreVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Scores answers that already exist; asks no model, but for --judge.");
}

void ScoreVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("SESSION"),
        QCoreApplication::translate("CommandLine", "A session whose answers are scored again and saved."),
        QStringLiteral("[SESSION]"));
    parser.addOptions({
        {QStringLiteral("skip-bad-rows"),
            QCoreApplication::translate("CommandLine", "Leaves out rows with errors instead of stopping.")},
        {QStringLiteral("suite"),
            QCoreApplication::translate("CommandLine", "The suite whose prompts were answered."),
            QStringLiteral("NAME|FILE")},
        {QStringLiteral("answers"), QStringLiteral("Lines {\"prompt_id\": …, \"answer\": …}."),
            QStringLiteral("FILE")},
        {QStringLiteral("scorer"),
            QCoreApplication::translate("CommandLine", "The type of scorer for --pairs."),
            QStringLiteral("TYPE")},
        {QStringLiteral("pairs"), QStringLiteral("Lines {\"expected\": …, \"answer\": …}."),
            QStringLiteral("FILE")},
        judgeOption(),
        {QStringLiteral("budget"),
            QCoreApplication::translate(
                "CommandLine", "With --judge: never spends more than this, what the session cost included."),
            QStringLiteral("USD")},
        {QStringLiteral("catalogue"),
            QCoreApplication::translate(
                "CommandLine", "With --judge: adds to or replaces entries of the catalogue (repeatable)."),
            QStringLiteral("FILE")},
        {QStringLiteral("allow-code"),
            QCoreApplication::translate("CommandLine", "Runs model-written code in the sandbox.")},
        {{QStringLiteral("o"), QStringLiteral("output")},
            QCoreApplication::translate("CommandLine", "Where the JSON lines go (default: standard output)."),
            QStringLiteral("FILE")},
    });
}

int ScoreVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const Scoring::ScoringPermissions permissions{.allowCode = arguments.isSet(QStringLiteral("allow-code"))};
    if (!arguments.positionalArguments().isEmpty())
        return scoreSession(arguments, permissions, console);
    const Expected<QList<ScoreJob>> jobs = jobsFrom(arguments);
    if (!jobs)
        return wrongInput(console, jobs.error());
    QList<Scoring::Score> scores = scoresOf(*jobs, permissions);
    AskOutcome outcome;
    if (arguments.isSet(QStringLiteral("judge"))) {
        const Expected<AskOutcome> judged = judgeJobs(arguments, *jobs, scores, console);
        if (!judged)
            return wrongInput(console, judged.error());
        outcome = *judged;
    }
    return writtenAs(outcome, *jobs, scores, arguments, console);
}

} // namespace Pennybench::CommandLine
