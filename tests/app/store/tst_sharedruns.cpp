#include "app/store/sessionreader.h"
#include "tests/support/labserver.h"
#include "tests/support/runplans.h"
#include "tests/support/runstage.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

/// One of several programs that run the same session, with scripted clients.
class SharedRun {
public:
    /// scripts: how many requests of each provider are answered by themselves.
    SharedRun(const QString &path, const RunPlan &plan, int scripts, const QString &withoutClient = {})
        : m_file(*SessionFile::open(path))
    {
        const auto makeClient =
            [this, scripts, withoutClient](
                const Models::ProviderEntry &provider) -> Expected<std::unique_ptr<Providers::ChatClient>> {
            if (provider.id == withoutClient)
                return failure({.message = u"There is no key."_s});
            auto client = std::make_unique<ScriptedChatClient>();
            m_clients.insert(provider.id, client.get());
            for (int i = 0; i < scripts; ++i)
                client->script(goodAnswer());
            return client;
        };
        run = std::make_unique<Run>(
            plan, m_file->session().answers, RunParts{m_clock, makeClient, *m_file, m_scoring});
        ended = std::make_unique<QSignalSpy>(run.get(), &Run::ended);
        finished = std::make_unique<QSignalSpy>(run.get(), &Run::answerFinished);
    }

    ScriptedChatClient &client(const QString &provider = u"pr"_s) { return *m_clients.value(provider); }
    int sent(const QString &provider = u"pr"_s) const
    {
        const ScriptedChatClient *client = m_clients.value(provider);
        return client ? static_cast<int>(client->requests().size()) : 0;
    }
    void answer(quint64 request)
    {
        for (const Providers::ChatEvent &event : goodAnswer())
            client().play(request, event);
    }

private:
    SystemClock m_clock;
    Scoring::ScoringService m_scoring{Scoring::ScoringPermissions{}};
    QHash<QString, ScriptedChatClient *> m_clients;
    std::unique_ptr<SessionFile> m_file;

public:
    std::unique_ptr<Run> run;
    std::unique_ptr<QSignalSpy> ended;
    std::unique_ptr<QSignalSpy> finished;
};

} // namespace

/// Runs that share a session on a real server.
class TestSharedRuns : public QObject {
    Q_OBJECT

private:
    LabServer m_server;
    QTemporaryDir m_home;

    QString begun(const RunPlan &plan)
    {
        const QString path = m_server.fresh();
        createdSession(path, plan);
        return path;
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
        m_server.beginTest();
    }

    void everyAnswerIsAskedOnceAndEveryRunSeesAll()
    {
        const RunPlan plan = numberedPlan(60);
        const QString path = begun(plan);
        SharedRun a(path, plan, 60);
        SharedRun b(path, plan, 60);
        a.run->start();
        b.run->start();
        QTRY_COMPARE_WITH_TIMEOUT(a.ended->size() + b.ended->size(), 2, patienceMs);
        QCOMPARE(endOf(*a.ended), RunEnd::Completed);
        QCOMPARE(endOf(*b.ended), RunEnd::Completed);
        QCOMPARE(a.sent() + b.sent(), 60);
        for (const SharedRun *worker : {&a, &b}) {
            QCOMPARE(worker->run->progress().finished, 60);
            QCOMPARE(worker->run->progress().scored, 60);
            QCOMPARE(worker->run->progress().spent, Models::Money::fromPicodollars(60 * 20'000'000));
        }
        const auto read = readSession(path);
        QCOMPARE(read->answers.size(), 60);
        for (const Answer &answer : read->answers)
            QVERIFY(answer.status == AnswerStatus::Ok && answer.score && answer.attempts == 1);
        QCOMPARE(m_server.askSession(u"SELECT (SELECT count(*) FROM lease) + (SELECT count(*) FROM worker) + "
                                     "(SELECT count(*) FROM in_flight)"_s),
            u"0"_s);
    }

    void oneProvidersLimitIsKeptByAllTogether()
    {
        const RunPlan plan = numberedPlan(20);
        const QString path = begun(plan);
        SharedRun a(path, plan, 0);
        a.run->start();
        QTRY_COMPARE(a.sent(), 8);
        SharedRun b(path, plan, 12);
        b.run->start();
        QTRY_COMPARE_WITH_TIMEOUT(b.run->progress().total, 20, patienceMs);
        QCOMPARE(b.sent(), 0);
        a.run->pause();
        for (quint64 request = 1; request <= 8; ++request)
            a.answer(request);
        QTRY_COMPARE_WITH_TIMEOUT(b.ended->size(), 1, patienceMs);
        QCOMPARE(b.sent(), 12);
        QCOMPARE(b.run->progress().finished, 20);
    }

    void whatOneCannotReachIsLeftToAnother()
    {
        RunPlan plan = numberedPlan(5);
        addProvider(plan, u"other"_s);
        const QString path = begun(plan);
        SharedRun able(path, plan, 0);
        able.run->start();
        QTRY_COMPARE(able.sent(u"other"_s), 5);
        SharedRun unable(path, plan, 10, u"other"_s);
        unable.run->start();
        QTRY_COMPARE_WITH_TIMEOUT(unable.run->progress().total, 10, patienceMs);
        for (int i = 1; i <= 5; ++i) {
            able.answer(static_cast<quint64>(i));
            for (const Providers::ChatEvent &event : goodAnswer())
                able.client(u"other"_s).play(static_cast<quint64>(i), event);
        }
        QTRY_COMPARE_WITH_TIMEOUT(able.ended->size() + unable.ended->size(), 2, patienceMs);
        QCOMPARE(unable.run->progress().failed, 0);
        QCOMPARE(unable.run->progress().finished, 10);
        const auto read = readSession(path);
        for (const Answer &answer : read->answers)
            QCOMPARE(answer.status, AnswerStatus::Ok);
    }

    void whatNobodyCanReachEndsInAnErrorAsInAFile()
    {
        const RunPlan plan = numberedPlan(3);
        const QString path = begun(plan);
        SharedRun alone(path, plan, 0, u"pr"_s);
        alone.run->start();
        QTRY_COMPARE_WITH_TIMEOUT(alone.ended->size(), 1, patienceMs);
        QCOMPARE(alone.run->progress().failed, 3);
        SharedRun able(path, plan, 3);
        able.run->start();
        QTRY_COMPARE_WITH_TIMEOUT(able.ended->size(), 1, patienceMs);
        QCOMPARE(able.sent(), 3);
    }

    void aRefusalByAnotherIsNotTheLastWord()
    {
        const RunPlan plan = numberedPlan(3);
        const QString path = begun(plan);
        SharedRun able(path, plan, 0);
        able.run->pause();
        able.run->start();
        SharedRun unable(path, plan, 0, u"pr"_s);
        unable.run->start();
        QTRY_COMPARE_WITH_TIMEOUT(unable.ended->size(), 1, patienceMs);
        able.run->resume();
        QTRY_COMPARE_WITH_TIMEOUT(able.sent(), 3, patienceMs);
        able.run->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(able.ended->size(), 1, patienceMs);
    }

    void theBudgetIsKeptByAllTogether()
    {
        RunPlan plan = numberedPlan(20);
        plan.settings.maxTokens = 5;
        plan.settings.budget = Models::Money::fromPicodollars(400'000'000);
        const QString path = begun(plan);
        SharedRun a(path, plan, 20);
        SharedRun b(path, plan, 20);
        a.run->start();
        b.run->start();
        QTRY_COMPARE_WITH_TIMEOUT(a.ended->size() + b.ended->size(), 2, patienceMs);
        QCOMPARE(endOf(*a.ended), RunEnd::BudgetReached);
        QCOMPARE(endOf(*b.ended), RunEnd::BudgetReached);
        Models::Money spent;
        const auto read = readSession(path);
        for (const Answer &answer : read->answers)
            spent += answer.cost->amount;
        QVERIFY(spent <= *plan.settings.budget);
        QVERIFY(a.sent() + b.sent() >= 15 && a.sent() + b.sent() < 20);
    }

    void aWorkerThatDiesLeavesItsAnswersToTheOthers()
    {
        const RunPlan plan = numberedPlan(8);
        const QString path = begun(plan);
        SharedRun dying(path, plan, 0);
        dying.run->start();
        QTRY_COMPARE(dying.sent(), 8);
        SharedRun other(path, plan, 8);
        other.run->start();
        QTRY_COMPARE_WITH_TIMEOUT(other.run->progress().total, 8, patienceMs);
        // It says no more that it is alive.
        m_server.askSession(
            u"UPDATE worker SET alive_until = '-infinity' WHERE number = 1; "
            "CREATE FUNCTION keep_dead() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN "
            "NEW.alive_until := ''-infinity''; RETURN NEW; END'; CREATE TRIGGER dead BEFORE "
            "UPDATE ON worker FOR EACH ROW WHEN (NEW.number = 1) EXECUTE FUNCTION keep_dead()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(other.ended->size(), 1, patienceMs);
        QCOMPARE(other.sent(), 8);
        const auto read = readSession(path);
        QCOMPARE(read->answers.size(), 8);
        for (const Answer &answer : read->answers) {
            QCOMPARE(answer.status, AnswerStatus::Ok);
            QCOMPARE(answer.attempts, 2);
            QVERIFY(answer.maybeChargedTwice);
        }
    }

    void aConversationStaysWithWhoeverBeganIt()
    {
        RunPlan plan = numberedPlan(6);
        for (Suites::Prompt &prompt : plan.suites.first().prompts)
            prompt.earlier = {{u"First question"_s, {}}};
        const QString path = begun(plan);
        SharedRun a(path, plan, 12);
        SharedRun b(path, plan, 12);
        a.run->start();
        b.run->start();
        QTRY_COMPARE_WITH_TIMEOUT(a.ended->size() + b.ended->size(), 2, patienceMs);
        QCOMPARE(a.sent() + b.sent(), 12);
        for (SharedRun *worker : {&a, &b}) {
            QCOMPARE(worker->run->progress().finished, 12);
            int first = 0;
            if (worker->sent() == 0)
                continue;
            for (const Providers::ChatRequest &request : worker->client().requests())
                first += request.earlier.isEmpty() ? 1 : 0;
            QCOMPARE(first * 2, worker->sent());
        }
    }
};

PENNYBENCH_TEST(TestSharedRuns)
#include "tst_sharedruns.moc"
