// What is left after kills and faults: nothing lost, nothing asked twice without a mark, everything final.
//
//   bench_trust [--quick]      --quick: a tenth of the kills

#include "app/store/sessionfile.h"
#include "tests/benchmarks/benchtools.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>

using namespace Pennybench;

namespace {

/// The whole answers of a session by key, with the moments at which they were asked.
QHash<AnswerKey, QDateTime> wholeAnswers(const Session &session)
{
    QHash<AnswerKey, QDateTime> whole;
    for (const Answer &answer : session.answers) {
        if (answer.status == AnswerStatus::Ok)
            whole.insert(answer.key, answer.askedAt);
    }
    return whole;
}

/// Lets the asker work and kills it at a random moment after its first question. True when it ended by
/// itself.
bool runAndKill(const LoadServer &server, const QStringList &arguments, bool kill)
{
    QProcess process;
    const int before = server.count();
    process.start(askerProgram(), arguments);
    if (!kill)
        return process.waitForFinished(-1);
    while (server.count() == before && process.state() != QProcess::NotRunning)
        process.waitForFinished(1);
    if (process.waitForFinished(QRandomGenerator::global()->bounded(1, 60)))
        return true;
    process.kill();
    process.waitForFinished(-1);
    return false;
}

void measureKills(const QTemporaryDir &work, int kills)
{
    const int prompts = kills * 40;
    const LoadServer server(QStringLiteral("--delay-ms 15"));
    const QString path = work.filePath(QStringLiteral("killed"));
    const QStringList arguments =
        askerArguments(QStringLiteral("engine"), server, prompts, QStringLiteral("--in-flight 16"), path);
    QHash<AnswerKey, QDateTime> before;
    int lost = 0;
    int again = 0;
    int killed = 0;
    for (bool ended = false; !ended;) {
        ended = runAndKill(server, arguments, killed < kills);
        killed += ended ? 0 : 1;
        const auto session = readSession(path);
        if (!session)
            continue;
        const auto now = wholeAnswers(*session);
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            lost += now.contains(it.key()) ? 0 : 1;
            again += now.contains(it.key()) && now.value(it.key()) != it.value() ? 1 : 0;
        }
        before = now;
    }
    row(QStringLiteral("killed at %1 random moments and continued").arg(killed),
        QStringLiteral("%1 of %2 there, %3 lost, %4 asked again")
            .arg(before.size())
            .arg(prompts)
            .arg(lost)
            .arg(again),
        QStringLiteral("0 lost, 0 asked again"));
    const auto session = readSession(path);
    const QHash<QString, int> counts = server.counts();
    int sure = 0;
    int perhaps = 0;
    int unequal = 0;
    for (const Answer &answer : session->answers) {
        const QString question =
            QStringLiteral("%1 %2").arg(answer.requestedModel, answer.key.promptId.mid(1));
        const int marked = answer.maybeChargedTwice ? answer.attempts - 1 : 0;
        const int came = counts.value(question);
        sure += answer.attempts - marked;
        perhaps += marked;
        unequal += came < answer.attempts - marked || came > answer.attempts ? 1 : 0;
    }
    row(QStringLiteral("  the bill: sure, marked \"may have been charged\", at the server"),
        QStringLiteral("%1 + %2, %3; answers whose count is outside: %4")
            .arg(sure)
            .arg(perhaps)
            .arg(server.count())
            .arg(unequal),
        QStringLiteral("none outside"));
}

void measureSoak(const QTemporaryDir &work)
{
    const LoadServer server(QStringLiteral("--delay-ms 20 --events 10 --faults 5"));
    for (const QString &options : {QStringLiteral("--models 4"), QStringLiteral("--models 4 --stream")}) {
        const QString path = work.filePath(QStringLiteral("soak%1").arg(options.size()));
        const Figures small =
            asked(QStringLiteral("engine"), server, 50, options, path + QStringLiteral("-small"));
        const Figures engine = asked(QStringLiteral("engine"), server, 500, options, path);
        const auto session = readSession(path);
        QSet<AnswerKey> keys;
        for (const Answer &answer : session->answers)
            keys.insert(answer.key);
        row(QStringLiteral("soak, 500 x 4 at 5 % faults%1")
                .arg(options.contains(QStringLiteral("stream")) ? QStringLiteral(", streamed") : QString()),
            QStringLiteral("%1 final, %2 distinct, %3 failed")
                .arg(session->answers.size())
                .arg(keys.size())
                .arg(engine.all.value(QStringLiteral("failed")).toInt()),
            QStringLiteral("2000, 2000"));
        row(QStringLiteral("  memory from 200 to 2,000 answers, descriptors"),
            QStringLiteral("%1 MB more, %2 and %3")
                .arg(number(engine.peakMb - small.peakMb, 0))
                .arg(small.all.value(QStringLiteral("descriptors")).toInt())
                .arg(engine.all.value(QStringLiteral("descriptors")).toInt()),
            QStringLiteral("< 50 MB, flat"));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("quick"), QStringLiteral("A tenth of the kills.")});
    parser.addHelpOption();
    parser.process(application);
    const QTemporaryDir work;
    row(QStringLiteral("work"), QStringLiteral("seen"), QStringLiteral("must"));
    measureKills(work, parser.isSet(QStringLiteral("quick")) ? 10 : 100);
    measureSoak(work);
}
