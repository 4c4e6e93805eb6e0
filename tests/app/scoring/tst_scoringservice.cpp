#include "app/scoring/scoringservice.h"
#include "tests/support/testprogram.h"

#include <QHash>
#include <QTest>
#include <QThread>

using namespace Pennybench;
using namespace Pennybench::Scoring;

namespace {

ScoringInput sum(int number, bool right)
{
    return {.spec = {QStringLiteral("number"), {{QStringLiteral("expected"), number}}},
        .answer = QStringLiteral("It makes %1.").arg(right ? number : number + 1)};
}

/// What came, by ticket; a ticket that came twice shows.
class Scores : public QObject {
public:
    explicit Scores(const ScoringService &service)
    {
        connect(&service, &ScoringService::scored, this, [this](quint64 ticket, const Score &score) {
            ++count;
            inOwnThread = inOwnThread && QThread::currentThread() == thread();
            byTicket.insert(ticket, score);
        });
    }

    int count = 0;
    bool inOwnThread = true;
    QHash<quint64, Score> byTicket;
};

} // namespace

class TestScoringService : public QObject {
    Q_OBJECT

private slots:
    void everyAnswerIsScoredOnceUnderItsTicket_data();
    void everyAnswerIsScoredOnceUnderItsTicket();
    void anAnswerThatIsGivenWhenTheLastWasScoredIsScoredToo();
    void aScoreComesAfterSubmitInTheThreadOfTheOwner();
    void whatHasNotBegunAtTheEndIsDropped();
    void aTypeThatDoesNotExistIsUndecided();
};

void TestScoringService::everyAnswerIsScoredOnceUnderItsTicket_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("all at once") << 3000 << 3000;
    QTest::newRow("in small groups, as answers come from the network") << 600 << 3;
}

void TestScoringService::everyAnswerIsScoredOnceUnderItsTicket()
{
    QFETCH(int, answers);
    QFETCH(int, atOnce);
    ScoringService service({});
    const Scores scores(service);
    for (int i = 0; i < answers; ++i) {
        service.submit(static_cast<quint64>(i), sum(i, i % 3 > 0));
        if (i % atOnce == atOnce - 1)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(service.pending(), 0);
    QCOMPARE(scores.count, answers);
    QCOMPARE(scores.byTicket.size(), answers);
    for (int i = 0; i < answers; ++i) {
        QCOMPARE(scores.byTicket.value(static_cast<quint64>(i)).verdict,
            i % 3 > 0 ? Verdict::Correct : Verdict::Incorrect);
    }
}

void TestScoringService::anAnswerThatIsGivenWhenTheLastWasScoredIsScoredToo()
{
    ScoringService service({});
    const Scores scores(service);
    for (int i = 0; i < 300; ++i) {
        service.submit(static_cast<quint64>(i), sum(i, true));
        // Alone, and while another is at work.
        if (i % 2 == 0)
            service.submit(static_cast<quint64>(1000 + i), sum(i, true));
        while (service.pending() > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCOMPARE(scores.count, 450);
}

void TestScoringService::aScoreComesAfterSubmitInTheThreadOfTheOwner()
{
    ScoringService service({});
    const Scores scores(service);
    service.submit(7, sum(1, true));
    QCOMPARE(scores.count, 0);
    QCOMPARE(service.pending(), 1);
    QTRY_COMPARE(scores.count, 1);
    QVERIFY(scores.inOwnThread);
    QCOMPARE(service.pending(), 0);
}

void TestScoringService::whatHasNotBegunAtTheEndIsDropped()
{
    auto service = std::make_unique<ScoringService>(ScoringPermissions{});
    const Scores scores(*service);
    for (int i = 0; i < 5000; ++i)
        service->submit(static_cast<quint64>(i), sum(i, true));
    service.reset();
    QCoreApplication::processEvents();
    QCOMPARE(scores.count, 0);
}

void TestScoringService::aTypeThatDoesNotExistIsUndecided()
{
    ScoringService service({});
    const Scores scores(service);
    service.submit(1, {.spec = {QStringLiteral("telepathy"), {}}, .answer = QStringLiteral("4")});
    QTRY_COMPARE(scores.count, 1);
    QCOMPARE(scores.byTicket.value(1).verdict, Verdict::Undecided);
    QCOMPARE(scores.byTicket.value(1).reason.english(),
        QStringLiteral("There is no scorer of the type \"telepathy\"."));
}

PENNYBENCH_TEST(TestScoringService)
#include "tst_scoringservice.moc"
