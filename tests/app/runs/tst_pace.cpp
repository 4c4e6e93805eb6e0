#include "app/runs/pace.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace std::chrono_literals;

/// How many requests go out at once and in a minute.
class TestPace : public QObject {
    Q_OBJECT

private slots:
    void thePaceIsHalvedWhenToldToSlowDownAndRaisedSlowly()
    {
        Pace pace({.concurrency = 8});
        QList<quint64> flying;
        for (int i = 0; i < 8; ++i)
            flying += pace.started(0s, 0);
        QVERIFY(!pace.nextStart(0s, 0));
        pace.slowDown(1s, 3s);
        pace.slowDown(1s, 3s);
        QCOMPARE(pace.concurrency(), 4);
        for (quint64 number : flying)
            pace.ended(number, {});
        QCOMPARE(*pace.nextStart(1s, 0), std::chrono::nanoseconds(4s));
        QCOMPARE(*pace.nextStart(4s, 0), std::chrono::nanoseconds(0s));
        for (int i = 0; i < 8; ++i)
            pace.succeeded();
        QCOMPARE(pace.concurrency(), 5);
        for (int i = 0; i < 100; ++i)
            pace.succeeded();
        QCOMPARE(pace.concurrency(), 8);
    }

    void noMinuteHasMoreRequestsThanItsLimit()
    {
        Pace pace({.concurrency = 100, .requestsPerMinute = 5});
        std::chrono::nanoseconds now{0};
        QList<std::chrono::nanoseconds> starts;
        while (starts.size() < 30) {
            const auto moment = pace.nextStart(now, 0);
            QVERIFY(moment);
            now = std::max(now, *moment) + 1s;
            starts += now;
            pace.ended(pace.started(now, 0), {});
        }
        for (qsizetype i = 5; i < starts.size(); ++i)
            QVERIFY(starts.at(i) - starts.at(i - 5) >= 60s);
    }

    void noMinuteHasMoreTokensThanItsLimit()
    {
        Pace pace({.concurrency = 100, .tokensPerMinute = 1'000});
        const quint64 first = pace.started(0s, 600);
        QCOMPARE(*pace.nextStart(10s, 600), std::chrono::nanoseconds(60s));
        pace.ended(first, 100);
        QCOMPARE(*pace.nextStart(10s, 600), std::chrono::nanoseconds(0s));
        Pace empty({.concurrency = 1, .tokensPerMinute = 1'000});
        QCOMPARE(*empty.nextStart(0s, 5'000), std::chrono::nanoseconds(0s));
    }

    void noMoreIsSentThanTheProviderSaysIsLeft()
    {
        Pace pace({.concurrency = 100});
        pace.leftOver(0s, {.requests = RateLimits::Left{2, 5s}, .tokens = RateLimits::Left{1'000, 30s}});
        QCOMPARE(*pace.nextStart(1s, 400), std::chrono::nanoseconds(0s));
        pace.started(1s, 400);
        pace.started(1s, 400);
        QCOMPARE(*pace.nextStart(1s, 100), std::chrono::nanoseconds(5s));
        QCOMPARE(*pace.nextStart(1s, 400), std::chrono::nanoseconds(30s));
        QCOMPARE(*pace.nextStart(6s, 100), std::chrono::nanoseconds(0s));
        pace.leftOver(7s, {.tokens = RateLimits::Left{50'000, 1s}});
        QCOMPARE(*pace.nextStart(7s, 400), std::chrono::nanoseconds(0s));
    }

    void howeverMuchIsLeftTheWaitHasAnEnd()
    {
        for (const qint64 count : {qint64(0), std::numeric_limits<qint64>::max()}) {
            Pace pace({.concurrency = 4});
            const RateLimits::Left left{count, 120s};
            pace.leftOver(1s, {.requests = left, .tokens = left});
            for (int i = 0; i < 3; ++i)
                pace.started(1s, std::numeric_limits<qint64>::max() / 4);
            const auto next = pace.nextStart(1s, 1'000);
            QVERIFY(next && *next <= std::chrono::nanoseconds(121s));
            QCOMPARE(*pace.nextStart(121s, 1'000), std::chrono::nanoseconds(0s));
        }
    }
};

PENNYBENCH_TEST(TestPace)
#include "tst_pace.moc"
