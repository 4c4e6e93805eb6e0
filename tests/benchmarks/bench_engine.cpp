// What a run costs: wall time, processor time and memory of the engine beside curl and beside a bare pool of
// network managers, against a server in a process of its own; what opening a large session costs; and how
// soon pieces of streams are handled. Every ratio is one of a round in which both were measured in turn; the
// table shows the median of the rounds and their range.
//
//   bench_engine [--quick]      --quick: a tenth of the long measurements

#include "app/runs/summary.h"
#include "app/store/sessionfile.h"
#include "app/store/sessionreader.h"
#include "tests/benchmarks/benchtools.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Pennybench;
using namespace Pennybench::Store;

namespace {

/// The command that a person gives, from its start to the written CSV.
double commandMs(const QTemporaryDir &work, const LoadServer &server, int requests, int round)
{
    QFile suite(work.filePath(QStringLiteral("suite.json")));
    QFile catalogue(work.filePath(QStringLiteral("catalogue.json")));
    if (!suite.open(QIODevice::WriteOnly) || !catalogue.open(QIODevice::WriteOnly))
        qFatal("no room for the command's files");
    QJsonArray prompts;
    for (int i = 1; i <= requests; ++i)
        prompts += QJsonObject{{QStringLiteral("id"), QStringLiteral("p%1").arg(i)},
            {QStringLiteral("category"), QStringLiteral("math")},
            {QStringLiteral("language"), QStringLiteral("en")},
            {QStringLiteral("prompt"), QStringLiteral("What is %1 + 0?").arg(i)},
            {QStringLiteral("scorer"),
                QJsonObject{{QStringLiteral("type"), QStringLiteral("number")},
                    {QStringLiteral("expected"), QString::number(i)}}}};
    suite.write(QJsonDocument(
        QJsonObject{{QStringLiteral("format"), QStringLiteral("pennybench-suite")},
            {QStringLiteral("version"), 1}, {QStringLiteral("id"), QStringLiteral("s")},
            {QStringLiteral("title"), QStringLiteral("Sums")}, {QStringLiteral("prompts"), prompts}})
                    .toJson());
    catalogue.write(
        QByteArray(R"({"format":"pennybench-catalogue","version":1,"providers":[{"id":"p","name":"P",)"
                   R"("dialect":"openai","concurrency":64,"holds":0,"base_url":")")
        + server.url().toUtf8()
        + QByteArray(R"("}],"models":[{"id":"p/m","provider":"p","api_name":"m","name":"M"}]})"));
    suite.close();
    catalogue.close();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer wall;
    wall.start();
    process.start(QStringLiteral(PENNYBENCH_PROGRAM),
        {QStringLiteral("run"), QStringLiteral("--suite"), suite.fileName(), QStringLiteral("--model"),
            QStringLiteral("p/m"), QStringLiteral("--catalogue"), catalogue.fileName(),
            QStringLiteral("--session"), work.filePath(QStringLiteral("command%1.pennybench").arg(round)),
            QStringLiteral("--csv"), work.filePath(QStringLiteral("command%1.csv").arg(round))});
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        qFatal("the command ended with %d", process.exitCode());
    return static_cast<double>(wall.nsecsElapsed()) / 1e6;
}

void measureThroughput(const QTemporaryDir &work)
{
    constexpr int requests = 1'500;
    constexpr int rounds = 5;
    constexpr double idealMs = requests / 64.0 * 100;
    const LoadServer server(QStringLiteral("--delay-ms 100"));
    const LoadServer streams(QStringLiteral("--delay-ms 100 --events 20"));
    const bool hasCurl = !QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty();
    QList<double> command, commandToCurl;
    QList<double> toIdeal, toCurl, toPool, cpu, poolCpu, peak, streamedCpu, streamedToIdeal, curlToIdeal;
    for (int i = 1; i <= rounds; ++i) {
        const Figures pool = asked(QStringLiteral("pool"), server, requests, {});
        const Figures engine = asked(
            QStringLiteral("engine"), server, requests, {}, work.filePath(QStringLiteral("whole%1").arg(i)));
        const double curlMs = hasCurl ? askedByCurl(server, requests, work).wallMs : 0;
        const Figures streamed = asked(QStringLiteral("engine"), streams, requests,
            QStringLiteral("--stream"), work.filePath(QStringLiteral("streamed%1").arg(i)));
        toIdeal += engine.wallMs / idealMs;
        toPool += engine.wallMs / pool.wallMs;
        toCurl += hasCurl ? engine.wallMs / curlMs : 0;
        curlToIdeal += curlMs / idealMs;
        command += commandMs(work, server, requests, i);
        commandToCurl += hasCurl ? command.last() / curlMs : 0;
        cpu += engine.cpuMs / requests;
        poolCpu += pool.cpuMs / requests;
        peak += engine.peakMb;
        streamedCpu += streamed.cpuMs / requests;
        streamedToIdeal += streamed.wallMs / idealMs;
    }
    row(QStringLiteral("1,500 x 100 ms, 64 in flight, scored and saved"),
        medianOf(toIdeal) + QStringLiteral(" x ideal"), QStringLiteral("<= 1.10"));
    row(QStringLiteral("  against curl -Z in the same round (itself %1 x ideal)")
            .arg(number(curlToIdeal.at(rounds / 2))),
        hasCurl ? medianOf(toCurl) + QStringLiteral(" x curl") : QStringLiteral("there is no curl"),
        QStringLiteral("<= 1.08"));
    row(QStringLiteral("  against a bare pool of network managers"),
        medianOf(toPool) + QStringLiteral(" x pool"), QString());
    row(QStringLiteral("the whole command with start and CSV"),
        QStringLiteral("%1 ms; ideal %2 ms").arg(medianOf(command, 0), number(idealMs, 0)),
        QStringLiteral("<= %1 ms: 1.15 x ideal + 0.3 s").arg(number(1.15 * idealMs + 300, 0)));
    row(QStringLiteral("  against curl -Z"),
        hasCurl ? medianOf(commandToCurl) + QStringLiteral(" x curl") : QString(), QStringLiteral("<= 1.12"));
    row(QStringLiteral("  processor time a request"),
        QStringLiteral("%1 ms, pool %2 ms").arg(medianOf(cpu), medianOf(poolCpu)),
        QStringLiteral("<= 1.0 ms"));
    row(QStringLiteral("  peak memory"), medianOf(peak, 0) + QStringLiteral(" MB"),
        QStringLiteral("<= 80 MB"));
    row(QStringLiteral("the same streamed, 20 events each: processor time"),
        QStringLiteral("%1 ms, %2 x ideal").arg(medianOf(streamedCpu), medianOf(streamedToIdeal)),
        QStringLiteral("<= 2.5 ms"));
}

struct Growth {
    QList<double> ratio;
    QList<double> cpu;
    double peakMb = 0;
};

Growth measureMany(const QTemporaryDir &work, const LoadServer &server, int requests, int rounds)
{
    Growth growth;
    for (int i = 0; i < rounds; ++i) {
        const QString path = work.filePath(QStringLiteral("grow%1").arg(requests));
        QFile::remove(path);
        const Figures pool = asked(QStringLiteral("pool"), server, requests, {});
        const Figures engine = asked(QStringLiteral("engine"), server, requests, {}, path);
        growth.ratio += pool.wallMs / engine.wallMs;
        growth.cpu += engine.cpuMs / requests;
        growth.peakMb = std::max(growth.peakMb, engine.peakMb);
    }
    return growth;
}

void measureGrowth(const QTemporaryDir &work, int most)
{
    const LoadServer server(QStringLiteral("--delay-ms 1"));
    double before = 0;
    int rounds = 5;
    for (int requests = most / 100; requests <= most; requests *= 10, rounds -= 2) {
        const Growth growth = measureMany(work, server, requests, rounds);
        row(QStringLiteral("%1 x 1 ms, 64 in flight").arg(requests),
            QStringLiteral("%1 of the pool's rate, %2 ms cpu each")
                .arg(medianOf(growth.ratio), medianOf(growth.cpu, 3)),
            requests < most ? QStringLiteral("the same in every row") : QStringLiteral(">= 0.5"));
        row(QStringLiteral("  peak memory, growth since the row before"),
            QStringLiteral("%1 MB, %2 MB").arg(number(growth.peakMb, 0), number(growth.peakMb - before, 0)),
            QStringLiteral("< 50 MB from 10,000 to 100,000"));
        before = growth.peakMb;
    }
}

void measureOpening(const QTemporaryDir &work, int most)
{
    for (int answers = most / 100; answers <= most; answers *= 10) {
        const QString path = work.filePath(QStringLiteral("grow%1").arg(answers));
        QElapsedTimer time;
        time.start();
        const auto reader = SessionReader::open(path);
        if (!reader)
            qFatal("%s", qPrintable(reader.error().describe()));
        const auto page = reader->answersAfter(0, 200, AnswerDetail::All);
        const double first = static_cast<double>(time.nsecsElapsed()) / 1e9;
        time.restart();
        const auto tally = reader->tally();
        if (!page || !tally || tally->summaries().isEmpty())
            qFatal("The session %s cannot be read.", qPrintable(path));
        const double statistics = static_cast<double>(time.nsecsElapsed()) / 1e9;
        time.restart();
        const bool isCounted = !tally->summaries().isEmpty();
        const double again = static_cast<double>(time.nsecsElapsed()) / 1e9;
        time.restart();
        const Expected<Session> whole = readSession(path);
        const double texts = static_cast<double>(time.nsecsElapsed()) / 1e9;
        if (!isCounted || !whole || whole->answers.size() != answers)
            qFatal("The session %s is not whole.", qPrintable(path));
        row(QStringLiteral("opening a session of %1 answers").arg(answers),
            QStringLiteral("first page %1 s, statistics %2 s, again %3 s, with all texts %4 s")
                .arg(number(first, 3), number(statistics), number(again, 3), number(texts)),
            QStringLiteral("0.5 s, 2 s"));
    }
}

QString delaysOf(const Figures &figures)
{
    const auto ms = [&](const QString &name) { return number(figures.all.value(name).toDouble(), 1); };
    return QStringLiteral("longest %1 ms, 99.9 % within %2 ms, %3 pieces")
        .arg(ms(QStringLiteral("longest_delay_ms")), ms(QStringLiteral("p999_delay_ms")))
        .arg(figures.all.value(QStringLiteral("pieces")).toInt());
}

void measureStreams(const QTemporaryDir &work, int seconds)
{
    const LoadServer server(
        QStringLiteral("--stamps --delay-ms %1 --events %2").arg(seconds * 1000).arg(seconds * 150));
    const QString options = QStringLiteral("--stream --stamps --in-flight 8");
    const Figures engine =
        asked(QStringLiteral("engine"), server, 8, options, work.filePath(QStringLiteral("stamps")));
    const Figures pool = asked(QStringLiteral("pool"), server, 8, options);
    row(QStringLiteral("8 streams of 150 tokens a second for %1 s").arg(seconds), delaysOf(engine),
        QStringLiteral("longest < 30 ms"));
    row(QStringLiteral("  the same by the bare pool"), delaysOf(pool), {});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("quick"), QStringLiteral("A tenth of the long measurements.")});
    parser.addHelpOption();
    parser.process(application);
    const bool quick = parser.isSet(QStringLiteral("quick"));
    const QTemporaryDir work;
    row(QStringLiteral("work"), QStringLiteral("measured"), QStringLiteral("must"));
    measureThroughput(work);
    measureGrowth(work, quick ? 10'000 : 100'000);
    measureOpening(work, quick ? 10'000 : 100'000);
    measureStreams(work, quick ? 6 : 60);
}
