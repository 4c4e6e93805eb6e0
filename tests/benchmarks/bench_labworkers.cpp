#include "app/store/sessionreader.h"
#include "app/store/sessionwatch.h"
#include "tests/benchmarks/benchtools.h"
#include "tests/support/labserver.h"
#include "tests/support/sessions.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimer>

#include <sys/resource.h>

#include <cstdio>

using namespace Pennybench;

namespace {

using Workers = std::vector<std::unique_ptr<QProcess>>;

double childrenMs()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto ms = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

std::unique_ptr<QProcess> started(
    const LoadServer &models, const QString &session, int prompts, const QString &options)
{
    auto worker = std::make_unique<QProcess>();
    worker->start(
        askerProgram(), askerArguments(QStringLiteral("engine"), models, prompts, options, session));
    return worker;
}

void waitForAll(const Workers &workers)
{
    for (const auto &worker : workers) {
        if (worker->state() != QProcess::NotRunning && !worker->waitForFinished(600'000))
            qFatal("a worker did not end");
    }
}

struct Load {
    double rate = 0; ///< answers a second
    double workersMs = 0; ///< processor time of all workers
    double allMs = 0; ///< the same and that of the server
};

/// Each worker has a provider of its own, of which it asks so many answers, eight at once, of 100 ms.
Load measured(LabServer &server, int count, int answers)
{
    const LoadServer models(QStringLiteral("--delay-ms 100 --events 0"));
    const QString session = server.fresh();
    const double before = childrenMs();
    QElapsedTimer timer;
    timer.start();
    Workers workers;
    for (int i = 1; i <= count; ++i)
        workers.push_back(started(models, session, answers,
            QStringLiteral("--in-flight 8 --providers %1 --only %2").arg(count).arg(i)));
    waitForAll(workers);
    Load load{.rate = count * answers / (static_cast<double>(timer.elapsed()) / 1e3),
        .workersMs = childrenMs() - before};
    // What the server's processes took is known when they have ended.
    server.stop();
    load.allMs = childrenMs() - before;
    if (!server.start())
        qFatal("%s", server.log().constData());
    return load;
}

/// The answers a second. What it takes to start and end the programs is measured with few answers and shown
/// by itself.
double answersASecond(LabServer &server, int count)
{
    constexpr int few = 8;
    constexpr int many = 1'200;
    const Load begun = measured(server, count, few);
    const Load load = measured(server, count, many);
    const int more = count * (many - few);
    const double workersMs = (load.workersMs - begun.workersMs) / more;
    const double allMs = (load.allMs - begun.allMs) / more;
    row(QStringLiteral("%1 workers: processor time of workers and database an answer").arg(count),
        QStringLiteral("%1 ms, of it the database %2 ms").arg(number(allMs, 2), number(allMs - workersMs, 2)),
        QStringLiteral("< 2 ms"));
    row(QStringLiteral("%1 workers: processor time of their start and end and of the server's").arg(count),
        number(begun.allMs, 0) + QStringLiteral(" ms"), {});
    row(QStringLiteral("%1 workers: answers a second").arg(count), number(load.rate, 1), {});
    return load.rate;
}

void measureSpeed(LabServer &server)
{
    const double one = answersASecond(server, 1);
    for (const auto &[count, must] : {std::pair(2, "≥ 1.9"), {4, "≥ 3.6"}})
        row(QStringLiteral("%1 workers: times one").arg(count),
            number(answersASecond(server, count) / one, 2), QString::fromUtf8(must));
}

/// Workers are killed at random moments and started again, and the server is restarted twice.
void measureChaos(LabServer &server)
{
    constexpr int prompts = 4'000;
    constexpr int limit = 32;
    constexpr int mostKills = 8;
    const QString options = QStringLiteral("--in-flight %1 --budget 0.2").arg(limit);
    const LoadServer models(QStringLiteral("--delay-ms 100 --events 0"));
    const QString path = server.fresh();
    Workers workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(started(models, path, prompts, options));
    int kills = 0;
    int restarts = 0;
    for (int asked = 0; asked < prompts * 9 / 10; asked = models.count()) {
        QEventLoop loop;
        QTimer::singleShot(QRandomGenerator::global()->bounded(200, 1'500), &loop, &QEventLoop::quit);
        loop.exec();
        if (kills < mostKills && asked > 0) {
            auto &worker = workers.at(QRandomGenerator::global()->bounded(4U));
            worker->kill();
            worker->waitForFinished();
            ++kills;
            worker = started(models, path, prompts, options);
        }
        if (asked > prompts * (restarts + 1) / 3 && restarts < 2) {
            server.stop();
            if (!server.start())
                qFatal("%s", server.log().constData());
            ++restarts;
        }
    }
    waitForAll(workers);
    const auto session = Store::readSession(path);
    if (!session)
        qFatal("%s", qPrintable(session.error().describe()));
    const QHash<QString, int> counts = models.counts();
    int came = 0;
    int again = 0;
    int untold = 0;
    Models::Money spent;
    for (const Runs::Answer &answer : session->answers) {
        came += answer.status == Runs::AnswerStatus::Ok ? 1 : 0;
        again += answer.attempts - 1;
        const QString question =
            QStringLiteral("%1 %2").arg(answer.requestedModel, answer.key.promptId.mid(1));
        untold += std::max(counts.value(question) - answer.attempts, 0);
        spent += answer.cost ? answer.cost->amount : Models::Money();
    }
    const QString what = QStringLiteral("4 workers, %1 kills, %2 restarts: ").arg(kills).arg(restarts);
    row(what + QStringLiteral("answers of 4,000"), QString::number(came), QStringLiteral("4000"));
    row(what + QStringLiteral("requests at the server"), QString::number(models.count()), {});
    row(what + QStringLiteral("asked again, in flight at a kill"), QString::number(again),
        QStringLiteral("≤ %1").arg(kills * limit));
    row(what + QStringLiteral("asked again without a word"), QString::number(untold), QStringLiteral("0"));
    row(what + QStringLiteral("requests at once to the provider"), QString::number(models.most()),
        QStringLiteral("≤ %1").arg(limit));
    row(what + QStringLiteral("spent of $0.20"), spent.toDecimal(), {});
}

/// A program that looks on while another writes so many answers a second.
void measureFollowing(LabServer &server)
{
    constexpr int seconds = 5;
    constexpr int inAStep = 20;
    constexpr int stepMs = 20;
    const Runs::RunPlan plan = fullPlan();
    const QString path = server.fresh();
    const auto session = createdSession(path, plan);
    Store::SessionWatch watch(path, 0);
    qsizetype arrived = 0;
    QObject::connect(&watch, &Store::SessionWatch::arrived, &watch,
        [&](const QList<Runs::Answer> &answers) { arrived += answers.size(); });
    QEventLoop loop;
    QElapsedTimer since;
    double longest = 0;
    QTimer heart;
    heart.setInterval(1);
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, static_cast<double>(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    Runs::Answer answer = fullAnswer(plan, 1);
    int written = 0;
    QTimer writer;
    writer.setTimerType(Qt::PreciseTimer);
    writer.setInterval(stepMs);
    QElapsedTimer whole;
    QObject::connect(&writer, &QTimer::timeout, &writer, [&] {
        // Also what a late timer owes.
        const int due = static_cast<int>(whole.elapsed() / stepMs) * inAStep;
        for (; written < std::min(due, seconds * 1'000); ++written) {
            answer.key.promptId = QStringLiteral("q%1").arg(written);
            session->save(answer);
        }
        if (written >= seconds * 1'000 && arrived >= written)
            loop.quit();
    });
    since.start();
    whole.start();
    heart.start();
    writer.start();
    loop.exec();
    row(QStringLiteral("follows 1,000 answers a second: time for %1").arg(written),
        number(static_cast<double>(whole.elapsed()) / 1e3, 2) + QStringLiteral(" s"), {});
    row(QStringLiteral("follows 1,000 answers a second: longest gap of the thread that shows them"),
        number(longest, 1) + QStringLiteral(" ms"), QStringLiteral("< 100 ms"));
}

} // namespace

/// Several programs that run one session on a server, which runs on this machine and does not wait for the
/// disk.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString missing = LabServer::whatIsMissing(); !missing.isEmpty()) {
        std::printf("not measured: %s\n", qPrintable(missing));
        return 0;
    }
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    LabServer server;
    if (!server.begin())
        qFatal("%s", server.log().constData());
    measureSpeed(server);
    measureFollowing(server);
    measureChaos(server);
    return 0;
}
