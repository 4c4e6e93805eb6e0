#include "app/store/sessionreader.h"
#include "tests/benchmarks/benchtools.h"
#include "tests/support/labserver.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

/// Programs that run the same session on a real server, killed and cut off.
class TestLabWorkers : public QObject {
    Q_OBJECT

private:
    LabServer m_server;

    std::unique_ptr<QProcess> started(
        const LoadServer &models, const QString &session, int prompts, const QString &more = {}) const
    {
        auto worker = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
        worker->setProcessEnvironment(environment);
        worker->start(askerProgram(),
            askerArguments(u"engine"_s, models, prompts, u"--in-flight 6 "_s + more, session));
        return worker;
    }
    static int finishedBy(QProcess &worker)
    {
        const bool ended = worker.state() == QProcess::NotRunning || worker.waitForFinished(120'000);
        if (!ended || worker.exitCode() != 0) {
            worker.kill();
            worker.waitForFinished();
            return -1;
        }
        return QJsonDocument::fromJson(worker.readAllStandardOutput()).object().value(u"finished"_s).toInt();
    }

    QTemporaryDir m_home;

private slots:
    void initTestCase() { m_server.beginTest(); }

    void killedAndCutOffTheyLoseAndDoubleNothing()
    {
        constexpr int prompts = 300;
        const LoadServer models(u"--delay-ms 50 --events 0"_s);
        const QString path = m_server.fresh();
        std::vector<std::unique_ptr<QProcess>> workers;
        for (int i = 0; i < 3; ++i)
            workers.push_back(started(models, path, prompts));
        QTRY_VERIFY_WITH_TIMEOUT(models.count() > 60, 60'000);
        workers.front()->kill();
        QVERIFY(workers.front()->waitForFinished());
        workers.front() = started(models, path, prompts);
        QTRY_VERIFY_WITH_TIMEOUT(models.count() > 150, 60'000);
        m_server.stop();
        QVERIFY2(m_server.start(), m_server.log().constData());
        for (const auto &worker : workers)
            QCOMPARE(finishedBy(*worker), prompts);
        QVERIFY2(models.most() <= 6, "one provider's limit is kept by all together");
        const auto session = readSession(path);
        QVERIFY(session);
        QCOMPARE(session->answers.size(), prompts);
        QVERIFY(session->unfinished.isEmpty());
        const QHash<QString, int> counts = models.counts();
        int again = 0;
        for (const Answer &answer : session->answers) {
            QVERIFY(answer.status == AnswerStatus::Ok && answer.score);
            const int count = counts.value(u"%1 %2"_s.arg(answer.requestedModel, answer.key.promptId.mid(1)));
            QVERIFY(count >= 1 && count <= answer.attempts);
            QCOMPARE(answer.maybeChargedTwice, answer.attempts > 1);
            again += answer.attempts - 1;
        }
        QVERIFY2(again <= 12, "only what was in flight or being saved when one was killed is asked again");
    }

    void theBudgetIsNeverPassedByAllTogether()
    {
        const LoadServer models(u"--delay-ms 20 --events 0"_s);
        const QString path = m_server.fresh();
        std::vector<std::unique_ptr<QProcess>> workers;
        for (int i = 0; i < 3; ++i)
            workers.push_back(started(models, path, 200, u"--budget 0.003"_s));
        for (const auto &worker : workers)
            QVERIFY(finishedBy(*worker) >= 0);
        Models::Money spent;
        const auto session = readSession(path);
        QVERIFY(session);
        for (const Answer &answer : session->answers)
            spent += answer.cost ? answer.cost->amount : Models::Money();
        QVERIFY(spent <= *Models::Money::fromDecimal(u"0.003"));
        QVERIFY(spent > *Models::Money::fromDecimal(u"0.0027"));
    }
};

PENNYBENCH_TEST(TestLabWorkers)
#include "tst_labworkers.moc"
