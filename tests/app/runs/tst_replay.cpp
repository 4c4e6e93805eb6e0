#include "app/runs/replayrun.h"
#include "app/runs/replaytrace.h"
#include "tests/support/manualclock.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace std::chrono_literals;

namespace {

/// Asked after a while, streamed in words of 100 ms.
Answer streamed(int prompt, std::chrono::milliseconds askedAfter, const QStringList &words)
{
    Answer answer{.key = {QStringLiteral("s"), QStringLiteral("p%1").arg(prompt), QStringLiteral("m1"), 1},
        .askedAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC).addMSecs(askedAfter.count()),
        .finishReason = FinishReason::Stop,
        .httpStatus = 200,
        .attempts = 1};
    TraceWriter trace;
    auto at = 0ms;
    for (const QString &word : words) {
        at += 100ms;
        trace.add(at, false, word.size());
        answer.text += word;
    }
    answer.trace = trace.bytes();
    answer.timeToFirstToken = 100ms;
    answer.latency = at + 50ms;
    answer.usage.completion = words.size();
    if (words.size() > 1)
        answer.outputTokensPerSecond = 10.0;
    answer.score = Score{.verdict = Verdict::Correct, .score = 1.0};
    return answer;
}

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(QLatin1Char('|'));
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void everyAnswerComesOutAsItWas()
    {
        Answer failed = streamed(3, 20ms, words(u"It is"));
        failed.status = AnswerStatus::Error;
        failed.finishReason.reset();
        failed.httpStatus = 200;
        failed.error =
            ChatError{.kind = ErrorKind::Truncated, .message = QStringLiteral("cut"), .httpStatus = 200};
        failed.score.reset();
        const QList<Answer> saved{
            streamed(1, 0ms, words(u"It |is |42.")), streamed(2, 10ms, words(u"đáp |án |四十二")), failed};
        const SystemClock clock;
        ReplayRun replay(numberedPlan(3), saved, clock);
        replay.setSpeed(20);
        QHash<AnswerKey, QString> texts;
        QHash<AnswerKey, Answer> answers;
        connect(&replay, &ReplayRun::textAdded, this,
            [&](const AnswerKey &key, const QString &text) { texts[key] += text; });
        connect(&replay, &ReplayRun::answerFinished, this,
            [&](const Answer &answer) { answers.insert(answer.key, answer); });
        connect(&replay, &ReplayRun::answerScored, this,
            [&](const AnswerKey &key, const Score &score) { answers[key].score = score; });
        QSignalSpy ended(&replay, &ReplayRun::ended);
        replay.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(answers.size(), 3);
        for (const Answer &answer : saved) {
            QCOMPARE(texts.value(answer.key), answer.text);
            QCOMPARE(answers.value(answer.key), answer);
        }
        QCOMPARE(replay.progress().finished, 3);
        QCOMPARE(replay.progress().failed, 1);
    }

    void thePiecesComeAtTheirMoments_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("as it was") << 1.0;
        QTest::newRow("at half the speed") << 0.5;
        QTest::newRow("at twenty times the speed") << 20.0;
    }

    void thePiecesComeAtTheirMoments()
    {
        QFETCH(double, speed);
        ManualClock clock;
        ReplayRun replay(numberedPlan(1), {streamed(1, 0ms, words(u"It |is |42."))}, clock);
        replay.setSpeed(speed);
        QSignalSpy texts(&replay, &ReplayRun::textAdded);
        QSignalSpy ended(&replay, &ReplayRun::ended);
        QSignalSpy started(&replay, &ReplayRun::answerStarted);
        replay.start();
        clock.advance(0ms);
        QTRY_COMPARE(started.size(), 1);
        const auto real = [speed](std::chrono::milliseconds ms) {
            return std::chrono::nanoseconds(
                static_cast<qint64>(static_cast<double>(ms.count()) * 1e6 / speed));
        };
        clock.advance(real(99ms));
        QCOMPARE(texts.size(), 0);
        clock.advance(real(2ms));
        QTRY_COMPARE(texts.size(), 1);
        clock.advance(real(100ms));
        QTRY_COMPARE(texts.size(), 2);
        QVERIFY(ended.isEmpty());
        clock.advance(real(200ms));
        QTRY_COMPARE(ended.size(), 1);
    }

    void aNightBetweenTwoRunsIsNotSatThrough()
    {
        const SystemClock clock;
        const ReplayRun replay(numberedPlan(2),
            {streamed(1, 0ms, words(u"42")), streamed(2, std::chrono::hours(9), words(u"42"))}, clock);
        QCOMPARE(replay.duration(), std::chrono::nanoseconds(150ms + 2s + 150ms));
    }

    void pausedItStandsStill()
    {
        ManualClock clock;
        ReplayRun replay(numberedPlan(1), {streamed(1, 0ms, words(u"It |is"))}, clock);
        QSignalSpy texts(&replay, &ReplayRun::textAdded);
        QSignalSpy started(&replay, &ReplayRun::answerStarted);
        replay.start();
        clock.advance(0ms);
        QTRY_COMPARE(started.size(), 1);
        replay.pause();
        clock.advance(10s);
        QCOMPARE(texts.size(), 0);
        replay.resume();
        clock.advance(110ms);
        QTRY_COMPARE(texts.size(), 1);
        QSignalSpy ended(&replay, &ReplayRun::ended);
        replay.cancel();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<RunEnd>(), RunEnd::Cancelled);
    }
};

PENNYBENCH_TEST(TestReplay)
#include "tst_replay.moc"
