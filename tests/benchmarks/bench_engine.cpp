// What a run costs: wall time, processor time and memory of the engine beside curl and beside a bare pool of
// network managers, against a server in a process of its own; what opening a large session costs; how soon
// pieces of streams are handled; and what is left after kills and faults.
//
//   bench_engine [--quick]      --quick: a tenth of the long measurements

#include "app/runs/summary.h"
#include "app/store/sessionfile.h"
#include "app/store/sessionreader.h"
#include "tests/support/runplans.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

using namespace Pennybench;

namespace {

const QString folder = QStringLiteral(PENNYBENCH_BENCH_FOLDER "/");

class LoadServer {
public:
    explicit LoadServer(const QString &arguments)
    {
        m_process.start(folder + QStringLiteral("bench_loadserver"), arguments.split(QLatin1Char(' ')));
        if (!m_process.waitForReadyRead(10'000))
            qFatal("bench_loadserver does not start");
        m_port = m_process.readLine().trimmed().toUShort();
    }
    ~LoadServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5'000);
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_port); }
    int count() const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        socket.waitForConnected(5'000);
        socket.write("GET /count HTTP/1.1\r\n\r\n");
        QByteArray response;
        while (!response.contains("\r\n\r\n") && socket.waitForReadyRead(5'000))
            response += socket.readAll();
        return response.mid(response.indexOf("\r\n\r\n") + 4).toInt();
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

struct Figures {
    double wallMs = 0;
    double cpuMs = 0;
    double peakMb = 0;
    QJsonObject all;
};

Figures asked(const QString &how, const LoadServer &server, int requests, const QString &options,
    const QString &session = {})
{
    QStringList arguments{
        how, QStringLiteral("--url"), server.url(), QStringLiteral("--requests"), QString::number(requests)};
    arguments += options.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!session.isEmpty())
        arguments += {QStringLiteral("--session"), session};
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(folder + QStringLiteral("bench_asker"), arguments);
    process.waitForFinished(-1);
    const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return {result.value(QStringLiteral("wall_ms")).toDouble(),
        result.value(QStringLiteral("cpu_ms")).toDouble(), result.value(QStringLiteral("peak_mb")).toDouble(),
        result};
}

double childrenCpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// curl's own parallel mode on the same questions.
Figures askedByCurl(const LoadServer &server, int requests, const QTemporaryDir &work)
{
    QFile config(work.filePath(QStringLiteral("curl.conf")));
    if (!config.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("no room for curl's configuration");
    const QByteArray one = "url = \"" + server.url().toUtf8()
        + "/chat/completions\"\nheader = \"Content-Type: application/json\"\n"
          "data = "
          "\"{\\\"model\\\":\\\"m\\\",\\\"messages\\\":[{\\\"role\\\":\\\"user\\\",\\\"content\\\":\\\"6 x "
          "7?\\\"}]}\"\n"
          "output = \"/dev/null\"\n";
    for (int i = 0; i < requests; ++i)
        config.write(i == 0 ? one : "next\n" + one);
    config.close();
    const double before = childrenCpuMs();
    QElapsedTimer wall;
    wall.start();
    QProcess curl;
    curl.start(QStringLiteral("curl"),
        {QStringLiteral("-s"), QStringLiteral("-Z"), QStringLiteral("--parallel-immediate"),
            QStringLiteral("--parallel-max"), QStringLiteral("64"), QStringLiteral("-K"), config.fileName()});
    curl.waitForFinished(-1);
    return {static_cast<double>(wall.nsecsElapsed()) / 1e6, childrenCpuMs() - before, 0, {}};
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void row(const QString &what, const QString &figure, const QString &must)
{
    out() << what.leftJustified(58) << figure.leftJustified(46) << must << '\n';
    out().flush();
}

QString number(double value, int decimals = 2)
{
    return QString::number(value, 'f', decimals);
}

void measureThroughput(const QTemporaryDir &work)
{
    constexpr int requests = 1'500;
    constexpr double idealMs = requests / 64.0 * 100;
    const LoadServer server(QStringLiteral("--delay-ms 100"));
    const bool hasCurl = !QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty();
    double best = 0;
    for (int i = 1; i <= 3; ++i) {
        const Figures pool = asked(QStringLiteral("pool"), server, requests, {});
        const Figures engine = asked(
            QStringLiteral("engine"), server, requests, {}, work.filePath(QStringLiteral("whole%1").arg(i)));
        const double curl = hasCurl ? askedByCurl(server, requests, work).wallMs : 0;
        best = engine.wallMs;
        row(QStringLiteral("1,500 x 100 ms, 64 in flight, scored and saved (%1)").arg(i),
            QStringLiteral("%1 s = %2 x ideal, %3 x curl, %4 x pool")
                .arg(number(best / 1e3), number(best / idealMs),
                    hasCurl ? number(best / curl) : QStringLiteral("-"), number(best / pool.wallMs)),
            QStringLiteral("<= 1.10 x ideal, <= 1.05 x curl"));
        row(QStringLiteral("  processor time a request, peak memory"),
            QStringLiteral("%1 ms (pool %2), %3 MB")
                .arg(
                    number(engine.cpuMs / requests), number(pool.cpuMs / requests), number(engine.peakMb, 0)),
            QStringLiteral("<= 1.0 ms, <= 80 MB"));
    }
    const LoadServer streams(QStringLiteral("--delay-ms 100 --events 20"));
    const Figures engine = asked(QStringLiteral("engine"), streams, requests, QStringLiteral("--stream"),
        work.filePath(QStringLiteral("streamed")));
    row(QStringLiteral("the same streamed, 20 events each: processor time"),
        QStringLiteral("%1 ms a request, %2 x ideal")
            .arg(number(engine.cpuMs / requests), number(engine.wallMs / idealMs)),
        QStringLiteral("<= 2.5 ms"));
}

void measureGrowth(const QTemporaryDir &work, int most)
{
    const LoadServer server(QStringLiteral("--delay-ms 1"));
    double before = 0;
    for (int requests = most / 100; requests <= most; requests *= 10) {
        const Figures pool = asked(QStringLiteral("pool"), server, requests, {});
        const Figures engine = asked(QStringLiteral("engine"), server, requests, {},
            work.filePath(QStringLiteral("grow%1").arg(requests)));
        row(QStringLiteral("%1 x 1 ms, 64 in flight").arg(requests),
            QStringLiteral("%1 of the pool's rate, %2 ms cpu each")
                .arg(number(pool.wallMs / engine.wallMs), number(engine.cpuMs / requests, 3)),
            QStringLiteral(">= 0.7, the same in every row"));
        row(QStringLiteral("  peak memory, growth"),
            QStringLiteral("%1 MB, %2 MB").arg(number(engine.peakMb, 0), number(engine.peakMb - before, 0)),
            QStringLiteral("< 50 MB from 10,000 to 100,000"));
        before = engine.peakMb;
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
        QList<Answer> all;
        for (qint64 last = 0;;) {
            const auto part = reader->answersAfter(last, 10'000, AnswerDetail::WithoutTexts);
            if (!part || part->answers.isEmpty())
                break;
            all += part->answers;
            last = part->last;
        }
        const QList<ModelSummary> summaries = summarise(all);
        const double statistics = static_cast<double>(time.nsecsElapsed()) / 1e9;
        row(QStringLiteral("opening a session of %1 answers").arg(all.size()),
            QStringLiteral("first page %1 s, statistics %2 s").arg(number(first, 3), number(statistics)),
            QStringLiteral("0.5 s, 2 s"));
    }
}

void measureStreams(const QTemporaryDir &work, int seconds)
{
    const LoadServer server(
        QStringLiteral("--stamps --delay-ms %1 --events %2").arg(seconds * 1000).arg(seconds * 150));
    const Figures engine = asked(QStringLiteral("engine"), server, 8,
        QStringLiteral("--stream --stamps --in-flight 8"), work.filePath(QStringLiteral("stamps")));
    row(QStringLiteral("8 streams of 150 tokens a second for %1 s").arg(seconds),
        QStringLiteral("longest delay %1 ms of %2 pieces")
            .arg(number(engine.all.value(QStringLiteral("longest_delay_ms")).toDouble(), 1))
            .arg(engine.all.value(QStringLiteral("pieces")).toInt()),
        QStringLiteral("<= 50 ms"));
}

void measureKills(const QTemporaryDir &work, int kills)
{
    const int prompts = kills * 40;
    const LoadServer server(QStringLiteral("--delay-ms 15"));
    const QString path = work.filePath(QStringLiteral("killed"));
    QHash<AnswerKey, QDateTime> before;
    int lost = 0;
    int again = 0;
    int marked = 0;
    int killed = 0;
    for (bool ended = false; !ended;) {
        QProcess process;
        process.start(folder + QStringLiteral("bench_asker"),
            {QStringLiteral("engine"), QStringLiteral("--url"), server.url(), QStringLiteral("--requests"),
                QString::number(prompts), QStringLiteral("--in-flight"), QStringLiteral("16"),
                QStringLiteral("--session"), path});
        const int moment = QRandomGenerator::global()->bounded(30, 120);
        ended = process.waitForFinished(killed < kills ? moment : -1);
        if (!ended) {
            process.kill();
            process.waitForFinished(-1);
            ++killed;
        }
        const auto session = readSession(path);
        if (!session)
            continue;
        QHash<AnswerKey, QDateTime> now;
        for (const Answer &answer : session->answers) {
            if (answer.status == AnswerStatus::Ok)
                now.insert(answer.key, answer.askedAt);
        }
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            lost += now.contains(it.key()) ? 0 : 1;
            again += now.contains(it.key()) && now.value(it.key()) != it.value() ? 1 : 0;
        }
        before = now;
        marked += static_cast<int>(session->unfinished.size());
    }
    row(QStringLiteral("killed at %1 random moments and continued").arg(killed),
        QStringLiteral("%1 of %2 there, %3 lost, %4 asked again")
            .arg(before.size())
            .arg(prompts)
            .arg(lost)
            .arg(again),
        QStringLiteral("0 lost, 0 asked again"));
    row(QStringLiteral("  questions at the server"),
        QStringLiteral("%1: %2 beyond the answers, %3 marked")
            .arg(server.count())
            .arg(server.count() - prompts)
            .arg(marked),
        QStringLiteral("all beyond are marked"));
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
    measureKills(work, quick ? 10 : 100);
    measureSoak(work);
}
