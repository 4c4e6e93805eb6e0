#include "tests/app/classroom/browserphone.h"
#include "tests/app/classroom/classroomstage.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

namespace {

constexpr int phonePatience = 60'000;

} // namespace

/// A real browser as a phone: it joins, votes, changes its mind, loses the network and comes back.
class TestBrowserPhone : public QObject {
    Q_OBJECT

private slots:
    void aPhoneVotesLosesTheNetworkAndComesBack()
    {
        if (BrowserPhone::browser().isEmpty())
            QSKIP("there is no chromium on this machine to be a phone");
        ClassroomStage stage;
        QVERIFY(stage.isReady());
        BrowserPhone phone;
        if (!phone.open(stage.server().url().toString()))
            QSKIP("chromium does not start on this machine");
        QTRY_COMPARE_WITH_TIMEOUT(phone.title(), u"Please wait"_s, phonePatience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.poll().phones(), 1, phonePatience);

        QVERIFY(stage.poll().open(1));
        QTRY_COMPARE_WITH_TIMEOUT(phone.title(), u"Which answer is best?"_s, phonePatience);
        phone.tap(u"A"_s);
        QTRY_VERIFY_WITH_TIMEOUT(phone.said().startsWith(u"Your vote is kept: A."), phonePatience);
        QCOMPARE(stage.poll().voted(), 1);
        phone.tap(u"tie"_s);
        QTRY_VERIFY_WITH_TIMEOUT(phone.said().startsWith(u"Your vote is kept: Equally good."), phonePatience);
        QCOMPARE(stage.poll().voted(), 1);

        phone.loseNetwork(true);
        QTRY_VERIFY_WITH_TIMEOUT(phone.said().startsWith(u"No connection."), phonePatience);
        QVERIFY2(phone.title() == u"Which answer is best?", "the question stays while the network is away");
        phone.tap(u"B"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            phone.value(u"document.querySelector('input[value=\"B\"]').checked"_s) == u"false",
            phonePatience);
        phone.loseNetwork(false);
        QTRY_VERIFY_WITH_TIMEOUT(!phone.said().startsWith(u"No connection."), phonePatience);
        phone.tap(u"B"_s);
        QTRY_VERIFY_WITH_TIMEOUT(phone.said().startsWith(u"Your vote is kept: B."), phonePatience);

        // The program ends in the middle of the vote and is started again.
        stage.stop();
        QTRY_VERIFY_WITH_TIMEOUT(phone.said().startsWith(u"No connection."), phonePatience);
        QVERIFY(stage.startAgain());
        QTRY_VERIFY_WITH_TIMEOUT(phone.said().startsWith(u"Your vote is kept: B."), phonePatience);

        QVERIFY(stage.poll().lock());
        QTRY_COMPARE_WITH_TIMEOUT(phone.title(), u"The vote is closed"_s, phonePatience);
        QCOMPARE(phone.said(), u"You chose: B"_s);
        QCOMPARE(stage.poll().counts().value(u"B"_s), 1);
        QCOMPARE(stage.poll().counts().value(u"tie"_s), 0);

        stage.stop();
        QTRY_VERIFY_WITH_TIMEOUT(phone.said().startsWith(u"The vote is over"_s), phonePatience);
    }
};

PENNYBENCH_TEST(TestBrowserPhone)
#include "tst_browserphone.moc"
