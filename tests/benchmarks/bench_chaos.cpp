// What can happen to a run from outside, again and again: the list of faults that are the engine's, each with
// real processes and files. Ends with 1 when something went wrong.
//
//   bench_chaos [--rounds N]      20 without it

#include "app/store/database.h"
#include "app/store/sessionfile.h"
#include "tests/benchmarks/benchtools.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QThread>

#include <csignal>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;

namespace {

/// Empty: it went right. Else what went wrong.
using Outcome = QString;

struct Skipped {
    QString why;
};

class Asker {
public:
    Asker(const LoadServer &server, int requests, const QString &options, const QString &session)
    {
        process.start(
            askerProgram(), askerArguments(QStringLiteral("engine"), server, requests, options, session));
        process.waitForStarted();
    }
    ~Asker()
    {
        process.kill();
        process.waitForFinished(5'000);
    }

    /// What it printed last, or nothing where it did not end well.
    QJsonObject result()
    {
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return {};
        const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
        return QJsonDocument::fromJson(lines.last()).object();
    }

    QProcess process;
};

/// All answers there, whole, scored, once each, with times that can be.
Outcome checkWhole(const QString &path, int answers)
{
    const auto session = readSession(path);
    if (!session)
        return session.error().describe();
    QSet<AnswerKey> keys;
    for (const Answer &answer : session->answers) {
        keys.insert(answer.key);
        if (answer.status != AnswerStatus::Ok || !answer.score)
            return QStringLiteral("%1 has no answer or no score").arg(answer.key.promptId);
        if (!answer.latency || *answer.latency < std::chrono::nanoseconds(0)
            || *answer.latency > std::chrono::minutes(1))
            return QStringLiteral("%1 took an impossible time").arg(answer.key.promptId);
    }
    if (keys.size() != answers || session->answers.size() != answers)
        return QStringLiteral("%1 of %2 answers are there").arg(keys.size()).arg(answers);
    return session->unfinished.isEmpty() ? Outcome() : QStringLiteral("something is still in flight");
}

Outcome clockIsSetMeanwhile(const QString &folder, int)
{
    const LoadServer server(QStringLiteral("--delay-ms 5"));
    const QString path = folder + QStringLiteral("/clock");
    Asker asker(server, 40, QStringLiteral("--in-flight 8 --clock-jumps"), path);
    if (asker.result().isEmpty())
        return QStringLiteral("the run did not end");
    return checkWhole(path, 40);
}

Outcome stoodStillAndGoesOn(const QString &folder, int)
{
    const LoadServer server(QStringLiteral("--delay-ms 300"));
    const QString path = folder + QStringLiteral("/stopped");
    Asker asker(server, 24, QStringLiteral("--in-flight 8 --first-token-ms 600"), path);
    while (server.count() < 8)
        QThread::msleep(5);
    const auto id = static_cast<pid_t>(asker.process.processId());
    ::kill(id, SIGSTOP);
    QThread::msleep(2'000);
    ::kill(id, SIGCONT);
    if (asker.result().isEmpty())
        return QStringLiteral("the run did not end");
    if (server.count() != 24)
        return QStringLiteral("%1 requests for 24 answers").arg(server.count());
    return checkWhole(path, 24);
}

/// A file system of its own with 8 MB: the session and its journal fit, with room for little else.
class SmallDisk {
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder)
    {
        isMounted = QProcess::execute(QStringLiteral("mount"),
                        {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                            QStringLiteral("size=8m"), QStringLiteral("tmpfs"), folder})
            == 0;
    }
    ~SmallDisk()
    {
        if (isMounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder});
    }

    bool isMounted = false;

private:
    QString m_folder;
};

Outcome diskIsFullForAWhile(const QString &folder, int round)
{
    const SmallDisk disk(folder);
    if (!disk.isMounted)
        throw Skipped{QStringLiteral("no small disk may be mounted here")};
    const LoadServer server(QStringLiteral("--delay-ms 5"));
    const QString path = folder + QStringLiteral("/full");
    QFile filler(folder + QStringLiteral("/filler"));
    if (!filler.open(QIODevice::WriteOnly) || !filler.resize(0))
        return QStringLiteral("no filler");
    // Room for more or fewer answers: the disk is full at five different points.
    filler.write(QByteArray(7'990'000 - 120'000 * (round % 5), 'x'));
    filler.flush();
    constexpr int answers = 1'200; // of 300 prompts, so that the plan is small and the answers are not
    Asker asker(server, answers / 4, QStringLiteral("--in-flight 8 --models 4"), path);
    int before = -1;
    for (int count = server.count(); count != before || count == 0; count = server.count()) {
        before = count;
        QThread::msleep(400);
    }
    if (before >= answers)
        return QStringLiteral("the disk was never full");
    filler.remove();
    if (asker.result().isEmpty())
        return QStringLiteral("the run did not end");
    return checkWhole(path, answers);
}

Outcome fileIsLockedForAWhile(const QString &folder, int)
{
    const LoadServer server(QStringLiteral("--delay-ms 20"));
    const QString path = folder + QStringLiteral("/locked");
    Asker asker(server, 60, QStringLiteral("--in-flight 8"), path);
    while (server.count() < 8)
        QThread::msleep(2);
    {
        const auto other = Database::open(path, Database::Access::ReadWrite);
        if (!other || !other->execute(QStringLiteral("BEGIN IMMEDIATE")))
            return QStringLiteral("the test could not lock the file");
        Asker second(server, 60, QStringLiteral("--in-flight 8"), path);
        if (!second.process.waitForFinished(20'000) || second.process.exitCode() != 4)
            return QStringLiteral("a second process was not refused with 4");
        QThread::msleep(2'500);
    }
    if (asker.result().isEmpty())
        return QStringLiteral("the run did not end");
    return checkWhole(path, 60);
}

/// Nothing may be asked, nothing changed, and the process says 4.
Outcome refused(const QString &path)
{
    const LoadServer server(QStringLiteral("--delay-ms 5"));
    QFile file(path);
    const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    Asker asker(server, 5, {}, path);
    if (!asker.process.waitForFinished(20'000) || asker.process.exitCode() != 4)
        return QStringLiteral("it did not end with 4");
    if (asker.process.readAllStandardError().trimmed().isEmpty())
        return QStringLiteral("it does not say why");
    if (server.count() != 0)
        return QStringLiteral("questions were asked");
    const QByteArray after = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return after == before ? Outcome() : QStringLiteral("the file was changed");
}

Outcome folderCannotBeWritten(const QString &folder, int round)
{
    // Not even an administrator creates files there.
    return refused(round % 2 == 0 ? QStringLiteral("/proc/session.pennybench")
                                  : folder + QStringLiteral("/missing/session.pennybench"));
}

Outcome fileIsNoSessionOfOurs(const QString &folder, int round)
{
    const QString path = folder + QStringLiteral("/odd");
    QFile file(path);
    if (round % 3 == 2) {
        (void)SessionFile::create(path, {});
        const auto database = Database::open(path, Database::Access::ReadWrite);
        if (!database || !database->execute(QStringLiteral("PRAGMA user_version = 999")))
            return QStringLiteral("no file from the future");
    } else if (!file.open(QIODevice::WriteOnly)
        || file.write(round % 3 == 0 ? QByteArray() : QByteArray(5'000, 'x')) < 0) {
        return QStringLiteral("no odd file");
    }
    file.close();
    return refused(path);
}

Outcome cancelledInTheMiddle(const QString &folder, int)
{
    const LoadServer server(QStringLiteral("--delay-ms 3000 --events 100"));
    const QString path = folder + QStringLiteral("/cancelled");
    Asker asker(server, 40, QStringLiteral("--in-flight 12 --stream --cancel-after-ms 400"), path);
    QElapsedTimer waited;
    while (!asker.process.canReadLine() && asker.process.waitForReadyRead(20'000)) { }
    waited.start();
    while (server.pending() > 0 && waited.elapsed() < 3'000)
        QThread::msleep(5);
    const qint64 closedAfter = waited.elapsed();
    if (asker.result().isEmpty())
        return QStringLiteral("the run did not end");
    if (closedAfter > 200)
        return QStringLiteral("the connections were closed after %1 ms").arg(closedAfter);
    const auto session = readSession(path);
    int kept = 0;
    for (const Answer &answer : session->answers) {
        if (answer.status != AnswerStatus::Cancelled || answer.score)
            return QStringLiteral("a cancelled answer was scored");
        kept += answer.text.isEmpty() ? 0 : 1;
    }
    return kept > 0 ? Outcome() : QStringLiteral("what had come was not kept");
}

using Case = Outcome (*)(const QString &folder, int round);

bool measure(const char *name, Case happen, int rounds)
{
    int right = 0;
    QString wrong;
    try {
        for (int round = 0; round < rounds; ++round) {
            const QTemporaryDir folder;
            const Outcome outcome = happen(folder.path(), round);
            right += outcome.isEmpty() ? 1 : 0;
            if (!outcome.isEmpty())
                wrong = QStringLiteral(", round %1: ").arg(round + 1) + outcome;
        }
    } catch (const Skipped &skipped) {
        row(QString::fromLatin1(name), QStringLiteral("left out: ") + skipped.why, QString());
        return true;
    }
    row(QString::fromLatin1(name), QStringLiteral("%1 of %2 right").arg(right).arg(rounds) + wrong,
        QStringLiteral("all"));
    return right == rounds;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("How often each."), QStringLiteral("N"),
        QStringLiteral("20")});
    parser.addHelpOption();
    parser.process(application);
    const int rounds = parser.value(QStringLiteral("rounds")).toInt();
    row(QStringLiteral("what happens"), QStringLiteral("seen"), QStringLiteral("must"));
    const std::pair<const char *, Case> cases[] = {
        {"36 the clock jumps an hour forth and back", clockIsSetMeanwhile},
        {"37 the program stands still for 2 s", stoodStillAndGoesOn},
        {"38 the disk is full for a while, at five points", diskIsFullForAWhile},
        {"39 the file is locked for a while; a second process comes", fileIsLockedForAWhile},
        {"40 the folder cannot be written or is missing", folderCannotBeWritten},
        {"41 the file is empty, damaged or from the future", fileIsNoSessionOfOurs},
        {"44 the run is cancelled in the middle of its streams", cancelledInTheMiddle},
    };
    bool good = true;
    for (const auto &[name, happen] : cases)
        good = measure(name, happen, rounds) && good;
    row(QStringLiteral("42 killed"), QStringLiteral("see bench_trust"), QString());
    row(QStringLiteral("43 a database server stops"), QStringLiteral("there is none: sessions are files"),
        QString());
    return good ? 0 : 1;
}
