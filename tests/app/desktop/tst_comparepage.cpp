#include "app/reports/sidebysidetables.h"
#include "app/reports/tabletext.h"
#include "tests/app/desktop/comparebench.h"
#include "tests/support/testprogram.h"
#include "widgets/elidedlabel.h"
#include "widgets/richtext/richtextview.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Scoring;
using namespace Qt::StringLiterals;

namespace {

/// What `compare --json` prints of these files.
QJsonObject comparedByProgram(const QStringList &files)
{
    QProcess program;
    program.start(QStringLiteral(PENNYBENCH_PROGRAM), QStringList{u"compare"_s, u"--json"_s} + files);
    if (!program.waitForFinished(waitMs) || program.exitCode() != 0)
        qFatal("%s", program.readAllStandardError().constData());
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

QJsonObject pairOf(const QJsonObject &compared, const QString &a, const QString &b)
{
    for (const QJsonValue &value : compared[u"pairs"_s].toArray()) {
        const QJsonObject pair = value.toObject();
        if (pair[u"a"_s].toString() == a && pair[u"b"_s].toString() == b)
            return pair;
    }
    return {};
}

QJsonObject modelOf(const QJsonObject &compared, const QString &id)
{
    for (const QJsonValue &value : compared[u"models"_s].toArray()) {
        if (value[u"model"_s].toString() == id)
            return value.toObject();
    }
    return {};
}

void compareWithProgram(const Reports::SideBySide &sides, const QJsonObject &json)
{
    const QJsonObject pair = pairOf(json, sides.firstKey, sides.secondKey);
    QVERIFY2(!pair.isEmpty(), qPrintable(sides.firstKey + u' ' + sides.secondKey));
    const Statistics::PairedDifference &d = sides.pair.difference;
    const QJsonObject interval = pair[u"difference"_s].toObject();
    QCOMPARE(d.n, pair[u"prompts"_s].toInt());
    QCOMPARE(d.onlyA, pair[u"only_b"_s].toInt());
    QCOMPARE(d.onlyB, pair[u"only_a"_s].toInt());
    QCOMPARE(d.onlyA, sides.count(Reports::RightOn::OnlySecond));
    QCOMPARE(d.onlyB, sides.count(Reports::RightOn::OnlyFirst));
    QCOMPARE(-d.estimate, interval[u"estimate"_s].toDouble());
    QCOMPARE(-d.difference->high, interval[u"low"_s].toDouble());
    QCOMPARE(-d.difference->low, interval[u"high"_s].toDouble());
    QCOMPARE(d.pValue, pair[u"p"_s].toDouble());
    QCOMPARE(sides.pair.adjustedP, pair[u"p_holm"_s].toDouble());
    QCOMPARE(sides.isClear(), pair[u"clear"_s].toBool());
    for (const bool isFirst : {true, false}) {
        const QJsonObject model = modelOf(json, isFirst ? sides.firstKey : sides.secondKey);
        const auto &perAnswer = isFirst ? sides.costPerAnswer.first : sides.costPerAnswer.second;
        const auto &perCorrect = isFirst ? sides.costPerCorrect.first : sides.costPerCorrect.second;
        QCOMPARE(*perAnswer, model[u"cost_per_answer_usd"_s][u"estimate"_s].toDouble());
        QCOMPARE(*perCorrect, model[u"cost_per_correct_usd"_s][u"estimate"_s].toDouble());
        QCOMPARE((isFirst ? sides.firstCounts : sides.secondCounts).undecided, model[u"undecided"_s].toInt());
    }
}

} // namespace

/// Two sessions, or two models of one, side by side.
class TestComparePage : public QObject {
    Q_OBJECT

private slots:
    void withoutASessionOneButtonLeadsToOne()
    {
        CompareBench bench;
        bench.window->showPage(MainWindow::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.page->compared().obstacle == Obstacle::NothingShown && bench.hasCome(), waitMs);
        QSignalSpy wanted(bench.page, &ComparePage::comparisonWanted);
        bench.click("compareRemedy");
        QCOMPARE(wanted.size(), 1);
    }

    void twoSessionsOfTheListHaveTheFiguresOfTheProgram()
    {
        CompareBench bench;
        saveCompared(bench.pathOf(u"a"_s), comparedPlan(40, 2), mostlyRight);
        saveCompared(bench.pathOf(u"b"_s), comparedPlan(40, 2), rarelyRight, 1.5);
        QFile older(bench.pathOf(u"a"_s));
        QVERIFY(older.open(QIODevice::ReadWrite));
        QVERIFY(
            older.setFileTime(QDateTime(QDate(2026, 1, 1), QTime(1, 0)), QFileDevice::FileModificationTime));
        older.close();
        bench.window->showPage(MainWindow::Sessions);
        auto *list = bench.child<QTreeWidget>("sessionList");
        QVERIFY(!bench.child<QPushButton>("compareSessions")->isEnabled());
        list->selectAll();
        QCOMPARE(list->selectedItems().size(), 2);
        QVERIFY(!bench.child<QPushButton>("openSession")->isEnabled());
        bench.click("compareSessions");
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome() && bench.page->compared().sides, waitMs);
        QCOMPARE(bench.page->compared().wish.firstPath, bench.pathOf(u"a"_s));
        QVERIFY(bench.sides().isOverTime);
        QVERIFY(bench.sides().isClear());
        compareWithProgram(bench.sides(), comparedByProgram({bench.pathOf(u"a"_s), bench.pathOf(u"b"_s)}));
        // The other way round the difference has the other sign.
        const double before = bench.sides().pair.difference.estimate;
        bench.click("swapSides");
        QTRY_COMPARE_WITH_TIMEOUT(bench.sides().pair.difference.estimate, -before, waitMs);
    }

    void twoModelsOfASessionHaveTheFiguresOfTheProgram()
    {
        CompareBench bench;
        saveCompared(bench.pathOf(u"a"_s), comparedPlan(40, 3), byModel);
        QVERIFY(bench.window->openSession(bench.pathOf(u"a"_s)));
        bench.page->compareContestants(u"A"_s, u"C"_s);
        bench.window->showPage(MainWindow::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome() && bench.page->compared().sides, waitMs);
        QCOMPARE(bench.sides().secondKey, u"m3"_s);
        QCOMPARE(bench.sides().pairs, 3);
        QCOMPARE(bench.sides().count(Reports::RightOn::NotDecided), 1);
        compareWithProgram(bench.sides(), comparedByProgram({bench.pathOf(u"a"_s)}));
        QCOMPARE(bench.child<QComboBox>("firstContestant")->currentText(), u"m1"_s);
        QCOMPARE(bench.child<QComboBox>("secondContestant")->currentText(), u"m3"_s);
    }

    void aTabShowsWhereOnlyOneWasRightAndARowBothAnswers()
    {
        CompareBench bench;
        bench.compareTwoSessions();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome() && bench.page->compared().sides, waitMs);
        auto *tabs = bench.child<QTabBar>("rightOn");
        QCOMPARE(bench.table().model()->rowCount(), 40);
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const auto right = static_cast<Reports::RightOn>(tabs->tabData(tab).toInt());
            QCOMPARE(bench.table().model()->rowCount(), bench.sides().count(right));
        }
        tabs->setCurrentIndex(1);
        const int all = bench.table().model()->rowCount();
        // Each says why the other one was not.
        for (int row = 0; row < all; ++row)
            QCOMPARE(
                bench.table().model()->index(row, ComparedPromptsModel::Why).data().toString(), u"because"_s);
        auto *category = bench.child<QComboBox>("comparedCategory");
        category->setCurrentIndex(category->findData(u"code"_s));
        emit category->activated(category->currentIndex());
        QVERIFY(bench.table().model()->rowCount() < all);
        bench.table().selectRow(1);
        const QString id = bench.table().model()->index(1, ComparedPromptsModel::Id).data().toString();
        const QString answer = u"m1 says of %1: 42"_s.arg(id.mid(1));
        QCOMPARE(bench.answer(false).text(), answer);
        QCOMPARE(bench.answer(true).text(), answer);
        const QString before = id;
        bench.click("nextCompared");
        QVERIFY(bench.table().currentIndex().siblingAtColumn(0).data().toString() != before);
    }

    void tablesAreCopiedAsCsvAndMarkdown()
    {
        CompareBench bench;
        bench.compareTwoSessions();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome() && bench.page->compared().sides, waitMs);
        const QList<QAction *> actions = bench.child<QPushButton>("copyCompared")->menu()->actions();
        QCOMPARE(actions.size(), 6);
        actions.at(0)->trigger();
        const Reports::TextTable differences = Reports::sideDifferenceTable(bench.sides());
        QCOMPARE(QGuiApplication::clipboard()->text(), Reports::csvText(differences));
        QCOMPARE(differences.rows.size(), 3);
        actions.at(3)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            Reports::markdownText(Reports::sideChangeTable(bench.sides())));
        bench.child<QTabBar>("rightOn")->setCurrentIndex(1);
        actions.at(4)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u"\r\n"_s),
            bench.sides().count(Reports::RightOn::OnlyFirst) + 1);
    }

    void whatCannotBeComparedIsSaidInASentence_data()
    {
        QTest::addColumn<int>("obstacle");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("said");
        QTest::newRow("the same session twice")
            << int(Obstacle::SameSession) << u"a"_s << u"the same session"_s;
        QTest::newRow("a broken file") << int(Obstacle::Broken) << u"broken"_s << u"cannot be read"_s;
        QTest::newRow("other prompts")
            << int(Obstacle::NothingShared) << u"other"_s << u"no prompt in common"_s;
        QTest::newRow("no answers") << int(Obstacle::NothingAnswered) << u"unasked"_s << u"no answer yet"_s;
        QTest::newRow("no second session") << int(Obstacle::NoSessionChosen) << QString() << u"Choose two"_s;
    }

    void whatCannotBeComparedIsSaidInASentence()
    {
        QFETCH(const int, obstacle);
        QFETCH(const QString, second);
        QFETCH(const QString, said);
        CompareBench bench;
        saveCompared(bench.pathOf(u"a"_s), comparedPlan(6, 1), mostlyRight);
        QFile broken(bench.pathOf(u"broken"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("SQLite format 3") > 0);
        broken.close();
        Runs::RunPlan other = comparedPlan(6, 1);
        for (Suites::Prompt &prompt : other.suites.first().prompts)
            prompt.text += u" Really?"_s;
        saveCompared(bench.pathOf(u"other"_s), other, mostlyRight);
        QVERIFY(Store::SessionFile::create(bench.pathOf(u"unasked"_s), comparedPlan(6, 1)));
        bench.page->compareSessions(
            bench.pathOf(u"a"_s), second.isEmpty() ? QString() : bench.pathOf(second));
        bench.window->showPage(MainWindow::Compare);
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.page->compared().obstacle), obstacle, waitMs);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome(), waitMs);
        QVERIFY(bench.child<QPushButton>("compareRemedy")->isVisible());
        const QString message = bench.child<QLabel>("compareMessage")->text();
        QVERIFY2(message.contains(said), qPrintable(message));
        QVERIFY(!bench.child<QPushButton>("copyCompared")->isEnabled());
    }

    void aSessionThatIsBeingWrittenIsComparedByWhatIsSaved()
    {
        CompareBench bench;
        saveCompared(bench.pathOf(u"a"_s), comparedPlan(6, 1), mostlyRight);
        saveCompared(bench.pathOf(u"b"_s), comparedPlan(6, 1), rarelyRight);
        const auto writing = Store::SessionFile::open(bench.pathOf(u"b"_s));
        QVERIFY(writing);
        bench.page->compareSessions(bench.pathOf(u"a"_s), bench.pathOf(u"b"_s));
        bench.window->showPage(MainWindow::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome() && bench.page->compared().sides, waitMs);
        QCOMPARE(bench.page->compared().beingWritten.size(), 1);
        const QList<Widgets::ElidedLabel *> lines = bench.page->findChildren<Widgets::ElidedLabel *>();
        QVERIFY(std::ranges::any_of(lines,
            [](const Widgets::ElidedLabel *line) { return line->fullText().contains(u"answers so far"_s); }));
    }

    void aSessionOfOneModelOffersTwoSessions()
    {
        CompareBench bench;
        saveCompared(bench.pathOf(u"a"_s), comparedPlan(6, 1), mostlyRight);
        QVERIFY(bench.window->openSession(bench.pathOf(u"a"_s)));
        bench.window->showPage(MainWindow::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome(), waitMs);
        QCOMPARE(bench.page->compared().obstacle, Obstacle::OneModel);
        QSignalSpy wanted(bench.page, &ComparePage::sessionsWanted);
        bench.click("compareRemedy");
        QCOMPARE(wanted.size(), 1);
    }

    void anotherModelIsTakenFromTheList()
    {
        CompareBench bench;
        saveCompared(bench.pathOf(u"a"_s), comparedPlan(12, 3), byModel);
        QVERIFY(bench.window->openSession(bench.pathOf(u"a"_s)));
        bench.window->showPage(MainWindow::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome() && bench.page->compared().sides, waitMs);
        QCOMPARE(bench.sides().secondKey, u"m2"_s);
        auto *second = bench.child<QComboBox>("secondContestant");
        second->setCurrentIndex(second->findData(u"m1"_s));
        emit second->activated(second->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(bench.page->compared().obstacle, Obstacle::SameModel, waitMs);
        bench.click("compareRemedy");
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome() && bench.page->compared().sides, waitMs);
        QCOMPARE(bench.sides().secondKey, u"m2"_s);
    }
};

PENNYBENCH_TEST(TestComparePage)
#include "tst_comparepage.moc"
