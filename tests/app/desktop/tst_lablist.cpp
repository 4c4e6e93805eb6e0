#include "app/desktop/sessions/labsessions.h"
#include "app/store/serveraddress.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/labserver.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

QStringList titlesIn(const QTreeWidget &list)
{
    QStringList titles;
    for (int row = 0; row < list.topLevelItemCount(); ++row)
        titles += list.topLevelItem(row)->text(0);
    return titles;
}

} // namespace

/// The sessions of a lab in the list of saved comparisons, with a real server.
class TestLabList : public QObject {
    Q_OBJECT

private:
    LabServer m_server;

private slots:
    void initTestCase()
    {
        if (!m_server.beginTest())
            return;
        createdSession(m_server.at(u"maths"_s));
        createdSession(m_server.at(u"code"_s));
    }

    void filesAndTheSessionsOfTheLabStandInOneList()
    {
        WindowBench bench;
        createdSession(bench.folder.filePath(u"file.pennybench"_s));
        auto *list = bench.child<QTreeWidget>("sessionList");
        bench.window->showPage(MainWindow::Sessions);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY2(list->isColumnHidden(1), "without a lab nobody asks where a session is");
        bench.window->showPage(MainWindow::Bench);
        keepLab(bench.settings, m_server.lab());
        bench.window->showPage(MainWindow::Sessions);
        QTRY_COMPARE(list->topLevelItemCount(), 3);
        QCOMPARE(titlesIn(*list).mid(1), (QStringList{u"code"_s, u"maths"_s}));
        QVERIFY(!list->isColumnHidden(1));
        QVERIFY2(
            list->topLevelItem(1)->text(1).endsWith(u"/lab"_s), qPrintable(list->topLevelItem(1)->text(1)));
        list->setCurrentItem(list->topLevelItem(1));
        for (const char *ofFiles : {"labelSession", "duplicateSession", "deleteSession"})
            QVERIFY2(!bench.child<QPushButton>(ofFiles)->isEnabled(), ofFiles);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->topLevelItemCount(), 3);
        bench.click("openSession");
        QTRY_VERIFY(Store::isServerAddress(bench.comparison().shown().sessionPath()));
    }

    void aLabThatIsAwayIsSaidAndWhatWasKnownStays()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        keepLab(settings, m_server.lab());
        LabSessions lab(settings);
        lab.look();
        QTRY_COMPARE(lab.sessions().size(), 2);
        QVERIFY(lab.trouble().isEmpty());
        m_server.stop();
        lab.look();
        QTRY_VERIFY_WITH_TIMEOUT(!lab.trouble().isEmpty(), 30'000);
        QCOMPARE(lab.sessions().size(), 2);
        keepLab(settings, u"postgresql://owner@127.0.0.1:1/other"_s);
        lab.look();
        QTRY_VERIFY2_WITH_TIMEOUT(lab.sessions().isEmpty(), "they are another lab's", 30'000);
        QVERIFY(!lab.trouble().isEmpty());
        keepLab(settings, {});
        lab.look();
        QVERIFY(lab.sessions().isEmpty() && lab.trouble().isEmpty());
        QVERIFY2(m_server.start(), m_server.log().constData());
    }
};

PENNYBENCH_TEST(TestLabList)
#include "tst_lablist.moc"
