#include "providers/base/clock.h"
#include "providers/base/message.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr MessageText refused{"test.refused", "Nothing answers at %1."};
constexpr MessageText gaveUp{"test.gave-up", "Gave up after %2 tries: %1"};

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private slots:
    void aMessageMakesItsEnglishSentence();
    void anArgumentThatLooksLikeAPlaceholderStays();
    void aSentenceIsTranslatedWithTheMessagesInside();
    void keysAreRemovedFromQuotationsAndNotFromSentences();
    void aMessageComesBackFromJson();
    void aCallComesAtItsTime();
    void aCancelledCallDoesNotCome();
    void theMachinesClockCallsFromTheEventLoop();
};

void TestMessages::aMessageMakesItsEnglishSentence()
{
    QCOMPARE(Message(refused, {u"here"_s}).english(), u"Nothing answers at here."_s);
    QCOMPARE(Message(gaveUp, {Message(refused, {u"here"_s}), u"3"_s}).english(),
        u"Gave up after 3 tries: Nothing answers at here."_s);
    QCOMPARE(Message(u"100 % of %1"_s).english(), u"100 % of %1"_s);
}

void TestMessages::anArgumentThatLooksLikeAPlaceholderStays()
{
    QCOMPARE(Message(gaveUp, {u"%2 %1"_s, u"3"_s}).english(), u"Gave up after 3 tries: %2 %1"_s);
}

void TestMessages::aSentenceIsTranslatedWithTheMessagesInside()
{
    const auto translate = [](const QString &english) {
        return english.startsWith(u"Gave") ? u"%2x: %1"_s : u"[%1]"_s;
    };
    QCOMPARE(Message(gaveUp, {Message(refused, {u"here"_s}), u"3"_s}).sentence(translate), u"3x: [here]"_s);
    QCOMPARE(Message(u"words"_s).sentence(translate), u"words"_s);
}

void TestMessages::keysAreRemovedFromQuotationsAndNotFromSentences()
{
    const auto change = [](QString words) { return words.replace(u"e"_s, u"*"_s); };
    QCOMPARE(Message(refused, {u"here"_s}).withWords(change).english(), u"Nothing answers at h*r*."_s);
}

void TestMessages::aMessageComesBackFromJson()
{
    const Message message(gaveUp, {Message(refused, {u"here"_s}), u"3"_s});
    QCOMPARE(messageFromJson(toJson(message)), message);
    QCOMPARE(toJson(message)[u"id"].toString(), u"test.gave-up"_s);
    QCOMPARE(messageFromJson(toJson(Message(u"words"_s))), Message(u"words"_s));
    QVERIFY(messageFromJson(QJsonValue(7)).isEmpty());
}

void TestMessages::aCallComesAtItsTime()
{
    ManualClock clock;
    QList<qint64> moments;
    const auto note = [&] { moments += clock.monotonic() / 1s; };
    const auto late = clock.callAt(7s, note);
    const auto early = clock.callAt(3s, note);
    clock.advance(2s);
    QCOMPARE(moments, QList<qint64>());
    QCOMPARE(clock.nextCall(), std::optional<std::chrono::nanoseconds>(3s));
    clock.advance(10s);
    QCOMPARE(moments, (QList<qint64>{3, 7}));
    QVERIFY(!clock.nextCall());
}

void TestMessages::aCancelledCallDoesNotCome()
{
    ManualClock clock;
    bool came = false;
    auto call = clock.callAt(3s, [&] { came = true; });
    call.reset();
    clock.advance(10s);
    QVERIFY(!came);
}

void TestMessages::theMachinesClockCallsFromTheEventLoop()
{
    const SystemClock clock;
    bool came = false;
    const auto call = clock.callAt(clock.monotonic() - 1s, [&] { came = true; });
    bool takenBackCame = false;
    auto takenBack = clock.callAt(clock.monotonic(), [&] { takenBackCame = true; });
    QVERIFY(!came);
    takenBack.reset();
    QTRY_VERIFY(came);
    QVERIFY(!takenBackCame);
}

PENNYBENCH_TEST(TestMessages)

#include "tst_messages.moc"
