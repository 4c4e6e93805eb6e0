#include "app/runs/runmessages.h"
#include "app/runs/workshare.h"
#include "app/store/servermessages.h"
#include "app/store/sessionreader.h"
#include "tests/support/labserver.h"
#include "tests/support/runplans.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

namespace {

Models::Money micro(qint64 amount)
{
    return Models::Money::fromPicodollars(amount * 1'000'000);
}

/// One of several programs that work on a session.
struct Worker {
    explicit Worker(const QString &path)
        : file(*SessionFile::open(path))
    {
    }

    WorkShare &share() { return *file->share(); }
    WorkShare::Place join(const QHash<QString, Charge> &before = {})
    {
        const auto place = share().join({.models = {u"m1"_s}, .before = before});
        return place ? *place : WorkShare::Place{};
    }
    WorkShare::Outcome claim(int prompt, WorkShare::Claim claim = {})
    {
        claim.key = numberedKey(prompt);
        claim.provider.id = u"pr"_s;
        claim.provider.baseUrl = QUrl(u"https://pr.example/v1"_s);
        claim.limits.concurrency = std::max(claim.limits.concurrency, 1);
        const auto reply = share().claim(claim);
        last = reply ? *reply : WorkShare::Reply{};
        return last.outcome;
    }
    /// As a run does when the answer came.
    bool keep(const Answer &answer, const Charge &charge = {})
    {
        share().settle(answer.key, u"pr"_s, charge, false);
        file->save(answer);
        return file->flush();
    }

    std::unique_ptr<SessionFile> file;
    WorkShare::Reply last;
};

WorkShare::Claim wide(WorkShare::Claim claim = {})
{
    claim.limits.concurrency = 100;
    return claim;
}

const QString killAll = u"UPDATE worker SET alive_until = '-infinity'"_s;

} // namespace

/// How several programs divide a session on a real server.
class TestServerShare : public QObject {
    Q_OBJECT

private:
    LabServer m_server;
    QTemporaryDir m_home;
    QString m_path;

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
        m_server.beginTest();
    }

    void init()
    {
        // Qt watches the socket of a connection that the server closed until it is used again.
        QTest::failOnWarning(QRegularExpression(u"^(?!QSocketNotifier: Invalid socket)"_s));
        m_path = m_server.fresh();
        QVERIFY(createdSession(m_path));
    }

    void whatOneHasNobodyElseGets()
    {
        Worker a(m_path);
        Worker b(m_path);
        QVERIFY(a.join().isTaken);
        QVERIFY(b.join().isTaken);
        QCOMPARE(a.claim(1, wide()), WorkShare::Outcome::Mine);
        QCOMPARE(b.claim(1, wide()), WorkShare::Outcome::Elsewhere);
        QCOMPARE(a.claim(1, wide()), WorkShare::Outcome::Mine);
        a.share().giveBack(numberedKey(1));
        QCOMPARE(b.claim(1, wide()), WorkShare::Outcome::Mine);
        QVERIFY(b.keep(fullAnswer(fullPlan(), 1)));
        QCOMPARE(a.claim(1, wide()), WorkShare::Outcome::Elsewhere);
        QCOMPARE(a.claim(2, wide()), WorkShare::Outcome::Mine);
        a.share().leave();
        QCOMPARE(b.claim(2, wide()), WorkShare::Outcome::Mine);
    }

    void allTurnsOfAConversationAreClaimedTogether()
    {
        Worker a(m_path);
        Worker b(m_path);
        QVERIFY(a.join().isTaken);
        QVERIFY(b.join().isTaken);
        QCOMPARE(a.claim(1, wide()), WorkShare::Outcome::Mine);
        a.share().settle(numberedKey(1), u"pr"_s, {}, true);
        a.file->save(fullAnswer(fullPlan(), 1));
        QVERIFY(a.file->flush());
        WorkShare::Claim second = wide();
        second.key = numberedKey(1);
        second.key.turn = 2;
        second.provider.id = u"pr"_s;
        QCOMPARE(b.share().claim(second)->outcome, WorkShare::Outcome::Elsewhere);
        QCOMPARE(a.share().claim(second)->outcome, WorkShare::Outcome::Mine);
    }

    void whatOneSavesComesToTheOthers()
    {
        Worker a(m_path);
        Worker b(m_path);
        QVERIFY(a.join().isTaken);
        QVERIFY(b.join().isTaken);
        QSignalSpy own(&a.share(), &WorkShare::arrived);
        QSignalSpy arrived(&b.share(), &WorkShare::arrived);
        QCOMPARE(a.claim(1, wide()), WorkShare::Outcome::Mine);
        QVERIFY(a.keep(fullAnswer(fullPlan(), 1)));
        QTRY_COMPARE(arrived.size(), 1);
        const auto answers = arrived.first().first().value<QList<Answer>>();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().key, numberedKey(1));
        QCOMPARE(answers.first().cost, fullAnswer(fullPlan(), 1).cost);
        b.file->saveOverride(numberedKey(1), Scoring::Verdict::Incorrect);
        QTRY_COMPARE(own.size(), 1);
        QCOMPARE(own.first().first().value<QList<Answer>>().first().override,
            std::optional(Scoring::Verdict::Incorrect));
        QCOMPARE(b.share().whole(numberedKey(1))->value().text, fullAnswer(fullPlan(), 1).text);
    }

    void whoeverKnowsTooLittleLearnsItBeforeTakingPart()
    {
        Worker a(m_path);
        Worker b(m_path);
        QVERIFY(b.join().isTaken);
        QCOMPARE(b.claim(1, wide()), WorkShare::Outcome::Mine);
        QVERIFY(b.keep(fullAnswer(fullPlan(), 1)));
        QSignalSpy arrived(&a.share(), &WorkShare::arrived);
        QVERIFY(a.join().isTaken);
        QCOMPARE(arrived.size(), 1);
    }

    void oneBudgetHoldsForAll()
    {
        Worker a(m_path);
        Worker b(m_path);
        QVERIFY(a.join({{u"pr"_s, {.spent = micro(10), .held = micro(5)}}}).isTaken);
        QVERIFY(b.join({{u"pr"_s, {.spent = micro(999), .held = {}}}}).isTaken);
        const WorkShare::Claim half = wide({.most = micro(50), .cap = micro(100)});
        QCOMPARE(a.claim(1, half), WorkShare::Outcome::Mine);
        QCOMPARE(b.claim(2, half), WorkShare::Outcome::Later);
        QCOMPARE(b.claim(2, wide({.most = micro(90), .cap = micro(100)})), WorkShare::Outcome::NeverRoom);
        QCOMPARE(b.claim(2, wide({.most = micro(50), .providerCap = micro(100)})), WorkShare::Outcome::Later);
        QVERIFY(a.keep(fullAnswer(fullPlan(), 1), {.spent = micro(20), .held = micro(4)}));
        QCOMPARE(b.claim(2, half), WorkShare::Outcome::Mine);
        QCOMPARE(a.claim(3, wide({.most = micro(11), .cap = micro(100)})), WorkShare::Outcome::Mine);
        QCOMPARE(a.claim(4, wide({.most = micro(1), .cap = micro(100)})), WorkShare::Outcome::Later);
    }

    void oneProvidersLimitsHoldForAll()
    {
        Worker a(m_path);
        Worker b(m_path);
        QVERIFY(a.join().isTaken);
        QVERIFY(b.join().isTaken);
        const WorkShare::Claim two{.limits = {.concurrency = 2}};
        QCOMPARE(a.claim(1, two), WorkShare::Outcome::Mine);
        QCOMPARE(b.claim(2, two), WorkShare::Outcome::Mine);
        WorkShare::Claim third = two;
        third.underWay = 1;
        QCOMPARE(b.claim(3, third), WorkShare::Outcome::Later);
        a.share().rest(numberedKey(1));
        QCOMPARE(b.claim(3, third), WorkShare::Outcome::Mine);
        WorkShare::Claim minute = wide({.limits = {.concurrency = 100, .requestsPerMinute = 2}});
        QCOMPARE(a.claim(4, minute), WorkShare::Outcome::Mine);
        QCOMPARE(b.claim(5, minute), WorkShare::Outcome::Mine);
        QCOMPARE(b.claim(6, minute), WorkShare::Outcome::Later);
        QVERIFY(b.last.wait.count() > 50'000 && b.last.wait.count() <= 60'000);
        m_server.askSession(u"UPDATE started SET at = at - interval '61 s'"_s);
        const WorkShare::Claim tokens =
            wide({.limits = {.concurrency = 100, .tokensPerMinute = 100}, .tokens = 40});
        QCOMPARE(a.claim(6, tokens), WorkShare::Outcome::Mine);
        a.share().tookTokens(a.last.request, 70);
        QCOMPARE(b.claim(7, tokens), WorkShare::Outcome::Later);
    }

    void aProviderThatIsTooBusyIsLeftAloneByAll()
    {
        Worker a(m_path);
        Worker b(m_path);
        QVERIFY(a.join().isTaken);
        QVERIFY(b.join().isTaken);
        Models::ProviderEntry provider;
        provider.id = u"pr"_s;
        provider.baseUrl = QUrl(u"https://pr.example/v1"_s);
        a.share().slowDown(provider, 4, std::chrono::seconds(30));
        a.share().slowDown(provider, 4, std::chrono::seconds(30));
        QCOMPARE(b.claim(1, {.limits = {.concurrency = 4}}), WorkShare::Outcome::Later);
        QVERIFY(b.last.wait.count() > 20'000);
        m_server.askSession(u"UPDATE pace SET closed_until = '-infinity'"_s);
        QCOMPARE(b.claim(1, {.limits = {.concurrency = 4}}), WorkShare::Outcome::Mine);
        QCOMPARE(a.claim(2, {.limits = {.concurrency = 4}}), WorkShare::Outcome::Mine);
        QCOMPARE(a.claim(3, {.limits = {.concurrency = 4}, .underWay = 1}), WorkShare::Outcome::Later);
    }

    void whatADeadWorkerHadIsFreeAndWhatItAskedMayHaveBeenCharged()
    {
        auto dead = std::make_unique<Worker>(m_path);
        QVERIFY(dead->join().isTaken);
        const WorkShare::Claim budgeted = wide({.most = micro(30), .cap = micro(100)});
        QCOMPARE(dead->claim(1, budgeted), WorkShare::Outcome::Mine);
        QCOMPARE(dead->claim(2, budgeted), WorkShare::Outcome::Mine);
        QVERIFY(dead->file->noteLeaving(numberedKey(2), 1));
        Worker other(m_path);
        QVERIFY(other.join().isTaken);
        QCOMPARE(other.claim(1, budgeted), WorkShare::Outcome::Elsewhere);
        m_server.askSession(killAll + u" WHERE number = 1"_s);
        QCOMPARE(other.claim(1, budgeted), WorkShare::Outcome::Mine);
        QCOMPARE(other.claim(2, budgeted), WorkShare::Outcome::Elsewhere);
        const auto third = SessionFile::open(m_path);
        QVERIFY(third);
        const auto read = readSession(m_path);
        QCOMPARE(read->answers.size(), 1);
        QCOMPARE(read->answers.first().key, numberedKey(2));
        QCOMPARE(read->answers.first().error->message.id, QString::fromLatin1(RunMessages::endedUnderWay.id));
        QVERIFY(read->unfinished.isEmpty());
        WorkShare::Claim again = budgeted;
        again.knownAttempts = 1;
        QCOMPARE(other.claim(2, again), WorkShare::Outcome::Mine);
        QCOMPARE(other.claim(3, budgeted), WorkShare::Outcome::Later);
        QVERIFY2(m_server.askSession(u"SELECT sum(held) FROM account"_s) == u"30000000"_s,
            "what was asked stays in the budget");
    }

    void anAnswerOfAWorkerTakenForDeadDoublesNothing()
    {
        Worker slow(m_path);
        Worker quick(m_path);
        QVERIFY(slow.join().isTaken);
        QVERIFY(quick.join().isTaken);
        QCOMPARE(slow.claim(1, wide()), WorkShare::Outcome::Mine);
        m_server.askSession(killAll + u" WHERE number = 1"_s);
        QCOMPARE(quick.claim(1, wide()), WorkShare::Outcome::Mine);
        const auto noted = slow.file->noteLeaving(numberedKey(1), 1);
        QVERIFY2(!noted, "what another has is not asked");
        QCOMPARE(noted.error().message.id, QString::fromLatin1(ServerMessages::takenOver.id));
        Answer answer = fullAnswer(fullPlan(), 1);
        QVERIFY(quick.keep(answer, {.spent = answer.cost->amount, .held = {}}));
        Answer late = answer;
        late.askedAt = late.askedAt.addSecs(5);
        late.text = u"late"_s;
        QVERIFY(slow.keep(late, {.spent = late.cost->amount, .held = {}}));
        const auto read = readSession(m_path);
        QCOMPARE(read->answers.size(), 1);
        QCOMPARE(read->answers.first().text, answer.text);
        QCOMPARE(read->answers.first().cost->amount, answer.cost->amount * 2);
        QVERIFY(read->answers.first().maybeChargedTwice);
    }

    void writingTheSameTwiceCountsOnce()
    {
        Worker a(m_path);
        QVERIFY(a.join().isTaken);
        QCOMPARE(a.claim(1, wide()), WorkShare::Outcome::Mine);
        const Answer answer = fullAnswer(fullPlan(), 1);
        const Charge charge{.spent = micro(7), .held = {}};
        QVERIFY(a.keep(answer, charge));
        QVERIFY(a.keep(answer, charge));
        QCOMPARE(m_server.askSession(u"SELECT sum(spent) FROM account"_s), u"7000000"_s);
        QCOMPARE(readSession(m_path)->answers, QList<Answer>{answer});
    }

    void aRestartOfTheServerKillsNobody()
    {
        Worker a(m_path);
        Worker b(m_path);
        QVERIFY(a.join().isTaken);
        QVERIFY(b.join().isTaken);
        QCOMPARE(a.claim(1, wide()), WorkShare::Outcome::Mine);
        QVERIFY(a.file->noteLeaving(numberedKey(1), 1));
        QCOMPARE(a.claim(2, wide()), WorkShare::Outcome::Mine);
        m_server.askSession(u"UPDATE worker SET alive_until = clock_timestamp() + interval '10 ms'"_s);
        m_server.stop();
        QVERIFY2(m_server.start(), m_server.log().constData());
        QSignalSpy arrived(&b.share(), &WorkShare::arrived);
        QCOMPARE(b.claim(1, wide()), WorkShare::Outcome::Elsewhere);
        QCOMPARE(b.claim(2, wide()), WorkShare::Outcome::Elsewhere);
        QVERIFY(a.keep(fullAnswer(fullPlan(), 1)) || a.file->flush());
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, 30'000);
        QCOMPARE(readSession(m_path)->answers, QList<Answer>{fullAnswer(fullPlan(), 1)});
    }
};

PENNYBENCH_TEST(TestServerShare)
#include "tst_servershare.moc"
