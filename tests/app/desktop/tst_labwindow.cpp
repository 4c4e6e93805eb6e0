#include "app/desktop/comparison/sessionfollower.h"
#include "app/desktop/comparison/sessionloader.h"
#include "app/runs/workshare.h"
#include "tests/support/labserver.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

/// A window that shows a session on a real server while others write it.
class TestLabWindow : public QObject {
    Q_OBJECT

private:
    LabServer m_server;
    SystemClock m_clock;

private slots:
    void initTestCase() { m_server.beginTest(); }

    void whatOthersWriteAppears()
    {
        const QString path = m_server.fresh();
        const auto other = createdSession(path);
        other->save(fullAnswer(fullPlan(), 1));
        QVERIFY(other->flush());
        ShownSession shown(m_clock);
        const auto loaded = SessionLoader::read(path);
        QVERIFY(loaded);
        shown.show(loaded->session, path);
        shown.setState(ShownSession::State::Ended, ShownSession::Source::Saved);
        SessionFollower follower(shown);
        follower.follow(loaded->lastChange);
        QSignalSpy changed(&shown, &ShownSession::answerChanged);
        other->save(fullAnswer(fullPlan(), 2));
        QTRY_VERIFY(shown.answer(numberedKey(2)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown.wholeAnswer(numberedKey(2))->text, fullAnswer(fullPlan(), 2).text);
        other->saveOverride(numberedKey(1), Scoring::Verdict::Incorrect);
        QTRY_COMPARE(shown.answer(numberedKey(1))->override, std::optional(Scoring::Verdict::Incorrect));
        m_server.stop();
        QVERIFY2(m_server.start(), m_server.log().constData());
        other->save(fullAnswer(fullPlan(), 3));
        QTRY_VERIFY_WITH_TIMEOUT(shown.answer(numberedKey(3)), 30'000);
    }

    void whoWorksOnItIsTold()
    {
        const QString path = m_server.fresh();
        const auto other = createdSession(path);
        ShownSession shown(m_clock);
        shown.show(SessionLoader::read(path)->session, path);
        SessionFollower follower(shown);
        follower.follow(0);
        const auto place = other->share()->join({.models = {u"m1"_s}});
        QVERIFY(place && place->isTaken);
        QTRY_COMPARE_WITH_TIMEOUT(follower.workers().size(), 1, 30'000);
        QCOMPARE(follower.workers().first().user, u"owner"_s);
        QCOMPARE(follower.workers().first().models, QStringList{u"m1"_s});
        other->share()->leave();
        QTRY_COMPARE_WITH_TIMEOUT(follower.workers().size(), 0, 30'000);
    }
};

PENNYBENCH_TEST(TestLabWindow)
#include "tst_labwindow.moc"
