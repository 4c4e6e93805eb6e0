#include "app/base/language.h"
#include "app/desktop/claims/claimspage.h"
#include "app/desktop/claims/claimwording.h"
#include "app/desktop/claims/marginchip.h"
#include "app/desktop/claims/missingdialog.h"
#include "app/desktop/claims/rolesdialog.h"
#include "app/desktop/window/noticebar.h"
#include "app/desktop/window/reportexport.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"
#include "widgets/evidencelist.h"
#include "widgets/lanechart.h"
#include "widgets/sumchartplot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

/// Looks at the dialog that will open, then presses its filled button.
template <typename Dialog>
void acceptDialog(const std::function<void(Dialog &)> &look)
{
    QTimer::singleShot(0, qApp, [look] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return acceptDialog(look);
        look(*dialog);
        dialog->template findChild<QPushButton *>(u"primary"_s)->click();
    });
}

QPushButton *buttonFor(QWidget &parent, const QString &action)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->property("action").toString() == action)
            return button;
    }
    return nullptr;
}

} // namespace

/// The page of claims over a comparison of the practice models, as a person uses it.
class TestClaimsPage : public QObject {
    Q_OBJECT

private slots:
    void withoutAnswersItSaysHowToGetThem();
    void practiceModelsPlayWhenTheyAreNamedAndStayMarked();
    void aMarginIsTypedAndEveryVerdictFollows();
    void aClaimOfOnesOwnIsKeptRemovedAndBroughtBack();
    void exactlyWhatIsMissingIsAsked();
    void itsReportIsWrittenWhileTheWindowGoesOn_data();
    void itsReportIsWrittenWhileTheWindowGoesOn();
    void itsCancelledReportLeavesNoFile();
    void whatMakingCostHasATabOfItsOwn();
    void publishedFiguresStandThereWithoutAnyComparison();
    void ratiosFollowTheLanguage();

private:
    /// A bench whose session has answers, with the page shown and everything tested. Code is not run: what is
    /// claimed of it is tested with the engine, and a sandbox for each of a thousand answers takes minutes.
    static ClaimsPage &open(WindowBench &bench, int prompts = 6);
    static void nameEveryone(ClaimsPage &page);
};

ClaimsPage &TestClaimsPage::open(WindowBench &bench, int prompts)
{
    bench.child<QCheckBox>("allowCode")->setChecked(false);
    bench.runFirst(prompts);
    bench.window->showPage(MainWindow::Claims);
    return *partOf<ClaimsPage>(*bench.window);
}

void TestClaimsPage::nameEveryone(ClaimsPage &page)
{
    QTRY_VERIFY_WITH_TIMEOUT(!page.isTesting(), 30'000);
    acceptDialog<RolesDialog>([](RolesDialog &dialog) {
        const std::pair<QString, QString> cast[] = {{u"r1"_s, u"practice/scholar"_s},
            {u"o3-mini"_s, u"practice/generalist"_s}, {u"v3"_s, u"practice/sprinter"_s},
            {u"gemini"_s, u"practice/penny"_s}, {u"o1-mini"_s, u"practice/scholar"_s}};
        for (const auto &[role, model] : cast) {
            auto *box = dialog.findChild<QComboBox *>(u"role-"_s + role);
            box->setCurrentIndex(box->findData(model));
        }
    });
    QTest::mouseClick(buttonFor(page, u"chooseRoles"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.evidence().tested.roles.size(), 5, 30'000);
}

void TestClaimsPage::withoutAnswersItSaysHowToGetThem()
{
    WindowBench bench;
    bench.window->showPage(MainWindow::Claims);
    QTRY_VERIFY_WITH_TIMEOUT(bench.child<QPushButton>("claimsRemedy")->isVisible(), 30'000);
    bench.click("claimsRemedy");
    QTRY_VERIFY(!partOf<ClaimsPage>(*bench.window)->isVisible());
}

void TestClaimsPage::practiceModelsPlayWhenTheyAreNamedAndStayMarked()
{
    WindowBench bench;
    ClaimsPage &page = open(bench);
    QTRY_COMPARE_WITH_TIMEOUT(page.evidence().tested.results.size(), 7, 30'000);
    for (int claim = 0; claim < 5; ++claim)
        QCOMPARE(page.evidence().tested.results.at(claim).verdict, Article::ClaimVerdict::NotEnoughEvidence);
    QVERIFY(!page.evidence().tested.results.first().needs.roles.isEmpty());
    nameEveryone(page);
    const Article::ClaimResult first = page.evidence().tested.results.first();
    QVERIFY(first.simulated && first.parts.first().evidence.value.has_value());
    QTRY_VERIFY(std::ranges::any_of(page.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Scholar plays DeepSeek R1"_s);
    }));
    const auto *evidence = page.findChild<Widgets::EvidenceList *>();
    QTRY_COMPARE(evidence->lines().size(), qsizetype(2));
    QVERIFY(evidence->accessibleDescription().contains(u"Scholar"_s));
    // Kept with the session, and taken back with the person's other decisions.
    const QString path = bench.comparison().shown().sessionPath();
    QTRY_VERIFY_WITH_TIMEOUT(
        Store::readSession(path)->decisions.value(Store::decidedRoles).contains("scholar"), 30'000);
    bench.comparison().verdicts().undoStack().undo();
    QTRY_VERIFY_WITH_TIMEOUT(page.evidence().tested.roles.isEmpty() && !page.isTesting(), 30'000);
}

void TestClaimsPage::aMarginIsTypedAndEveryVerdictFollows()
{
    WindowBench bench;
    ClaimsPage &page = open(bench, 12);
    nameEveryone(page);
    const auto chips = page.findChildren<MarginChip *>();
    QVERIFY(!chips.isEmpty());
    QTest::mouseClick(chips.first(), Qt::LeftButton);
    auto *box = chips.first()->findChild<QDoubleSpinBox *>(u"marginValue"_s);
    QVERIFY(box);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, u"99"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page.evidence().tested.results.first().parts.first().part.margin, 0.99, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(
        page.evidence().tested.results.first().verdict, Article::ClaimVerdict::NotSupported, 30'000);
    QVERIFY(chips.first()->text().startsWith(u"99 points"_s));
    bench.comparison().verdicts().undoStack().undo();
    QTRY_COMPARE_WITH_TIMEOUT(page.evidence().tested.results.first().parts.first().part.margin, 0.0, 30'000);
}

void TestClaimsPage::aClaimOfOnesOwnIsKeptRemovedAndBroughtBack()
{
    WindowBench bench;
    ClaimsPage &page = open(bench);
    QTRY_COMPARE_WITH_TIMEOUT(page.evidence().tested.results.size(), 7, 30'000);
    auto *verb = bench.child<QComboBox>("ownVerb");
    QVERIFY(bench.child<QPushButton>("addClaim")->isEnabled());
    bench.click("addClaim");
    QTRY_COMPARE_WITH_TIMEOUT(page.evidence().tested.results.size(), 8, 30'000);
    QCOMPARE(page.evidence().own.first().parts.first().kind, Article::ClaimKind::Better);
    QCOMPARE(page.evidence().own.first().parts.first().margin, 0.05);
    verb->setCurrentIndex(verb->count() - 1);
    bench.click("addClaim");
    QTRY_COMPARE_WITH_TIMEOUT(page.evidence().tested.results.size(), 9, 30'000);
    QCOMPARE(page.evidence().own.last().parts.first().kind, Article::ClaimKind::Steady);
    const QString path = bench.comparison().shown().sessionPath();
    QTRY_VERIFY_WITH_TIMEOUT(
        Store::readSession(path)->decisions.value(Store::decidedClaims).contains("own-2"), 30'000);
    buttonFor(page, u"removeClaim"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(page.evidence().own.size(), 1, 30'000);
    QCOMPARE(page.evidence().own.first().id, u"own-2"_s);
    bench.comparison().verdicts().undoStack().undo();
    QTRY_COMPARE_WITH_TIMEOUT(page.evidence().own.size(), 2, 30'000);
}

void TestClaimsPage::exactlyWhatIsMissingIsAsked()
{
    WindowBench bench;
    ClaimsPage &page = open(bench, 2);
    nameEveryone(page);
    QTRY_VERIFY_WITH_TIMEOUT(!page.isTesting() && page.evidence().missingAnswers > 0, 30'000);
    const Article::MissingWork missing = page.evidence().missing;
    const int expected = page.evidence().missingAnswers;
    QVERIFY(missing.trials == 5 && !missing.newPrompts.isEmpty());
    const auto before = bench.comparison().shown().answers();
    int offered = 0;
    acceptDialog<MissingDialog>([&](MissingDialog &dialog) {
        offered = Runs::estimateRun(dialog.plan(), {}, before).requests;
        QVERIFY(dialog.findChild<QLabel *>(u"missingEstimate"_s)->text().contains(QString::number(offered)));
        QVERIFY(dialog.findChild<QPushButton *>(u"primary"_s)->text().contains(u'$'));
    });
    bench.services.practiceSpeed = 20;
    QTest::mouseClick(buttonFor(page, u"askMissing"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().isRunUnderWay(), 30'000);
    QCOMPARE(offered, expected);
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().state() == ShownSession::State::Ended, 120'000);
    const auto after = bench.comparison().shown().answers();
    QCOMPARE(after.size() - before.size(), expected);
    QCOMPARE(bench.comparison().shown().openWork().total(), 0);
    for (const Runs::Answer &answer : after) {
        const std::pair place{answer.key.suite, answer.key.promptId};
        if (answer.key.trial > 1)
            QVERIFY2(missing.repeated.value(place).contains(answer.key.model), qPrintable(place.second));
    }
    // Read back, the session knows what it asks.
    const auto saved = Store::readSession(bench.comparison().shown().sessionPath());
    QVERIFY(saved);
    QCOMPARE(saved->plan.answerCount(), static_cast<int>(after.size()));
    QTRY_VERIFY_WITH_TIMEOUT(!page.isTesting(), 30'000);
}

void TestClaimsPage::itsReportIsWrittenWhileTheWindowGoesOn_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("browser") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("printing") << u"pdf"_s << QByteArray("%PDF-");
}

void TestClaimsPage::itsReportIsWrittenWhileTheWindowGoesOn()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, begins);
    WindowBench bench;
    ClaimsPage &page = open(bench, 1);
    QTRY_COMPARE_WITH_TIMEOUT(page.evidence().tested.results.size(), 7, 30'000);
    const QString path = bench.folder.filePath(u"claims."_s + ending);
    emit page.reportWanted(path, page.evidence().tested);
    QVERIFY(bench.window->reports().isWriting());
    QVERIFY(!QFile::exists(path));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window->reports().isWriting(), 120'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QVERIFY(bench.window->findChild<NoticeBar *>()->message().contains(path));
}

void TestClaimsPage::itsCancelledReportLeavesNoFile()
{
    WindowBench bench;
    ClaimsPage &page = open(bench, 1);
    QTRY_COMPARE_WITH_TIMEOUT(page.evidence().tested.results.size(), 7, 30'000);
    const QString path = bench.folder.filePath(u"claims.html"_s);
    emit page.reportWanted(path, page.evidence().tested);
    bench.child<QPushButton>("noticeAction")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window->reports().isWriting(), 120'000);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(bench.window->findChild<NoticeBar *>()->message(),
        u"The report was cancelled; no file was written."_s);
}

void TestClaimsPage::whatMakingCostHasATabOfItsOwn()
{
    WindowBench bench;
    bench.window->showPage(MainWindow::Claims);
    bench.child<QTabBar>("claimTabs")->setCurrentIndex(ClaimsPage::MakingCost);
    auto *chart = partOf<Widgets::SumChartPlot>(*bench.window);
    QTRY_VERIFY(chart->isVisible());
    QCOMPARE(chart->chart().bars.size(), qsizetype(6));
    QVERIFY(chart->accessibleDescription().contains(u"over $500 million"_s));
    bench.click("makingAsTable");
    auto *table = bench.child<QTableWidget>("makingFigures");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 6);
    for (int row = 0; row < table->rowCount(); ++row)
        QVERIFY(!table->item(row, 4)->text().isEmpty());
}

void TestClaimsPage::ratiosFollowTheLanguage()
{
    Article::PartResult result;
    result.part.kind = Article::ClaimKind::ListPrice;
    result.evidence = {.value = 0.37, .low = 0.3, .high = 0.4};
    Article::ClaimResult claim;
    claim.parts = {result};
    QTranslator translator;
    const auto restore = qScopeGuard([&] { speak(u"en"_s, translator); });
    for (const auto &[language, figure, range] :
        {std::tuple(u"en"_s, u"0.37"_s, u"0.30"_s), std::tuple(u"vi"_s, u"0,37"_s, u"0,30"_s)}) {
        QVERIFY(speak(language, translator));
        const Widgets::EvidenceLine line = evidenceLine(result, {});
        QCOMPARE(line.figure, figure);
        QVERIFY2(line.range.startsWith(range), qPrintable(line.range));
        QVERIFY(ratioLanes(claim).markLabel.contains(figure));
    }
}

void TestClaimsPage::publishedFiguresStandThereWithoutAnyComparison()
{
    WindowBench bench;
    bench.window->showPage(MainWindow::Claims);
    partOf<ClaimsPage>(*bench.window)->showTab(ClaimsPage::Published);
    QTRY_VERIFY(bench.child<QPushButton>("copyPublished")->isVisible());
}

PENNYBENCH_TEST(TestClaimsPage)
#include "tst_claimspage.moc"
