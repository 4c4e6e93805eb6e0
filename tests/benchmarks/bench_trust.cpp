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
using namespace Pennybench::Runs;
using namespace Pennybench::Store;

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

/// How often the asker is killed, and what it asks meanwhile.
struct Kills {
    int times = 0;
    int answerMs = 0; ///< how long the server takes for an answer
    int latestMs = 0; ///< after the first question of a start
};

/// Lets the asker work and kills it at a random moment after its first question. True when it ended by
/// itself.
bool runAndKill(const LoadServer &server, const QStringList &arguments, int latestMs)
{
    QProcess process;
    const int before = server.count();
    process.start(askerProgram(), arguments);
    if (latestMs == 0)
        return process.waitForFinished(-1);
    while (server.count() == before && process.state() != QProcess::NotRunning)
        process.waitForFinished(1);
    if (process.waitForFinished(QRandomGenerator::global()->bounded(1, latestMs)))
        return true;
    process.kill();
    process.waitForFinished(-1);
    return false;
}

/// A request that was killed between its note and the socket, which Qt writes from a thread of its own, is in
/// the bill and not at the server: nobody can tell afterwards which side of it the kill fell on.
void showBill(const Session &session, const LoadServer &server, int killed)
{
    const QHash<QString, int> counts = server.counts();
    int sure = 0;
    int perhaps = 0;
    int outside = 0;
    for (const Answer &answer : session.answers) {
        const QString question =
            QStringLiteral("%1 %2").arg(answer.requestedModel, answer.key.promptId.mid(1));
        const int marked = answer.maybeChargedTwice ? answer.attempts - 1 : 0;
        const int came = counts.value(question);
        sure += answer.attempts - marked;
        perhaps += marked;
        outside += came < answer.attempts - marked || came > answer.attempts ? 1 : 0;
    }
    row(QStringLiteral("  the bill: sure and \"may have been charged\"; the server"),
        QStringLiteral("%1 + %2 = %3; %4").arg(sure).arg(perhaps).arg(sure + perhaps).arg(server.count()),
        QStringLiteral("the bill is never the smaller one"));
    row(QStringLiteral("  in the bill and not at the server, for each kill"),
        number(double(sure + perhaps - server.count()) / std::max(killed, 1), 2),
        QStringLiteral("0 to 0.30"));
    row(QStringLiteral("  answers whose count at the server is outside of the bill"),
        QString::number(outside), QStringLiteral("0"));
}

void measureKills(const QTemporaryDir &work, const Kills &kills)
{
    const int prompts = kills.times * 40;
    const LoadServer server(QStringLiteral("--delay-ms %1").arg(kills.answerMs));
    const QString path = work.filePath(QStringLiteral("killed%1").arg(kills.answerMs));
    const QStringList arguments =
        askerArguments(QStringLiteral("engine"), server, prompts, QStringLiteral("--in-flight 16"), path);
    QHash<AnswerKey, QDateTime> before;
    int lost = 0;
    int again = 0;
    int killed = 0;
    for (bool ended = false; !ended;) {
        ended = runAndKill(server, arguments, killed < kills.times ? kills.latestMs : 0);
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
    row(QStringLiteral("killed at %1 random moments and continued, answers of %2 ms")
            .arg(killed)
            .arg(kills.answerMs),
        QStringLiteral("%1 of %2 there, %3 lost, %4 asked again")
            .arg(before.size())
            .arg(prompts)
            .arg(lost)
            .arg(again),
        QStringLiteral("0 lost, 0 asked again"));
    if (const auto session = readSession(path))
        showBill(*session, server, killed);
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
    const int times = parser.isSet(QStringLiteral("quick")) ? 10 : 100;
    measureKills(work, {.times = times, .answerMs = 15, .latestMs = 60});
    measureKills(work, {.times = times, .answerMs = 300, .latestMs = 1'200});
    measureSoak(work);
}
