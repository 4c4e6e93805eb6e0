#include "app/base/language.h"
#include "app/desktop/answers/answercolumns.h"
#include "app/desktop/answers/answerspage.h"
#include "app/desktop/answers/inspection.h"
#include "app/desktop/answers/inspector.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/comparison/matrixmodel.h"
#include "app/scoring/scorer.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"
#include "widgets/answerpane.h"
#include "widgets/markedtext.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QTranslator>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Widgets;

namespace {

Answer scored(const QString &text, const Score &score)
{
    Answer answer;
    answer.key = {QStringLiteral("s"), QStringLiteral("p"), QStringLiteral("m"), 1};
    answer.text = text;
    answer.score = score;
    return answer;
}

bool saysRow(const Inspection &inspection, const QString &value)
{
    return std::any_of(
        inspection.rows.begin(), inspection.rows.end(), [&](const auto &row) { return row.second == value; });
}

} // namespace

class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void everythingBehindAVerdictIsSaid();
    void aReasonIsSaidInTheLanguageOfTheWindow_data();
    void aReasonIsSaidInTheLanguageOfTheWindow();
    void warningsNameWhatAPersonMustKnow_data();
    void warningsNameWhatAPersonMustKnow();
    void theStretchThatWasExtractedIsMarked_data();
    void theStretchThatWasExtractedIsMarked();
    void aCellOpensTheInspectorForItsModel();
    void theColumnThatIsExplainedStaysInView();
    void oneClickDecidesAndCtrlZTakesItBack();
    void theKeysLeadThroughPromptsColumnsAndBack();
    void aColumnCanBeEnlargedPinnedAndCopied();
    void columnsScrollTogether();
    void rawTextShowsTheMarks();
};

void TestInspector::everythingBehindAVerdictIsSaid()
{
    const Answer answer = scored(QStringLiteral("So it is 1.250,00 dong."),
        {.verdict = Verdict::Incorrect,
            .score = 0,
            .extracted = QStringLiteral("1.250,00"),
            .extractedAt = 9,
            .expected = QStringLiteral("1200"),
            .extractedForm = QStringLiteral("1250"),
            .expectedForm = QStringLiteral("1200"),
            .scorer = QStringLiteral("number/2"),
            .reason = QStringLiteral("The numbers differ.")});
    Answer decided = answer;
    decided.override = Verdict::Partial;
    const Inspection inspection = inspect({}, decided);
    for (const char *value : {"1.250,00", "1200", "1250", "number/2", "The numbers differ."})
        QVERIFY2(saysRow(inspection, QLatin1String(value)), value);
    QCOMPARE(inspection.extractedAt, 9);
    QCOMPARE(inspection.extractedLength, 8);
    QVERIFY(inspection.verdict.contains(u"partly"));
    QVERIFY2(inspection.decidedBy.contains(u"wrong"), qPrintable(inspection.decidedBy));
    QCOMPARE(inspect({}, answer).decidedBy, QStringLiteral("decided by the scorer"));
}

void TestInspector::aReasonIsSaidInTheLanguageOfTheWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("choice");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("extracted 41, expected 42")
                             << QStringLiteral("chose B (after a marker, a full-width letter), expected A");
    QTest::newRow("Vietnamese") << QStringLiteral("vi") << QStringLiteral("lấy được 41, đáp án là 42")
                                << QStringLiteral(
                                       "chọn B (sau một từ báo hiệu, một chữ toàn chiều rộng), đáp án là A");
    QTest::newRow("Chinese") << QStringLiteral("zh") << QStringLiteral("提取到 41，应为 42")
                             << QStringLiteral("选择了 B（标记词之后、全角字母），应为 A");
}

void TestInspector::aReasonIsSaidInTheLanguageOfTheWindow()
{
    QFETCH(QString, language);
    QFETCH(QString, number);
    QFETCH(QString, choice);
    const auto scoreOf = [](const QString &type, const QString &expected, const QString &answer) {
        return makeScorer(type, {})->score(
            {.spec = {type, {{QStringLiteral("expected"), expected}}}, .answer = answer});
    };
    QTranslator translator;
    QVERIFY(speak(language, translator));
    const Answer wrong = scored(QStringLiteral("It is 41."),
        scoreOf(QStringLiteral("number"), QStringLiteral("42"), QStringLiteral("It is 41.")));
    const Answer other = scored(QStringLiteral("Answer: Ｂ"),
        scoreOf(QStringLiteral("choice"), QStringLiteral("A"), QStringLiteral("Answer: Ｂ")));
    QCOMPARE(reasonOf(wrong), number);
    QCOMPARE(reasonOf(other), choice);
    QVERIFY(saysRow(inspect({}, wrong), number));
    QVERIFY2(wrong.score->reason.english() == u"extracted 41, expected 42", "reports stay English");
    QVERIFY(speak(QStringLiteral("en"), translator));
}

void TestInspector::warningsNameWhatAPersonMustKnow_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("word");
    const Score found{.verdict = Verdict::Correct, .extracted = QStringLiteral("7"), .extractedAt = 0};

    Answer cut = scored(QStringLiteral("7"), found);
    cut.finishReason = FinishReason::Length;
    QTest::newRow("cut at the limit") << cut << QStringLiteral("token limit");
    Answer onlyThoughts = scored({}, {.verdict = Verdict::NoAnswer});
    onlyThoughts.reasoning = QStringLiteral("7");
    QTest::newRow("only reasoning") << onlyThoughts << QStringLiteral("only reasoning");
    Answer twice = scored(QStringLiteral("7"), found);
    twice.maybeChargedTwice = true;
    QTest::newRow("charged twice") << twice << QStringLiteral("charged twice");
    Answer simulated = scored(QStringLiteral("7"), found);
    simulated.simulated = true;
    QTest::newRow("a practice model") << simulated << QStringLiteral("Simulated");
    Score rewritten = found;
    rewritten.extractedAt = -1;
    QTest::newRow("not word for word")
        << scored(QStringLiteral("7"), rewritten) << QStringLiteral("occur literally");
}

void TestInspector::warningsNameWhatAPersonMustKnow()
{
    QFETCH(Answer, answer);
    QFETCH(QString, word);
    const QStringList warnings = inspect({}, answer).warnings;
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.first().contains(word), qPrintable(warnings.first()));
}

void TestInspector::theStretchThatWasExtractedIsMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("marked");

    QTest::newRow("in the middle") << QStringLiteral("it is 42, sure") << 6 << 2 << QStringLiteral("42");
    QTest::newRow("after line ends of two characters")
        << QStringLiteral("a\r\nb\r\n42") << 6 << 2 << QStringLiteral("42");
    QTest::newRow("after a sign outside the basic plane")
        << QStringLiteral("😀 42") << 3 << 2 << QStringLiteral("42");
    QTest::newRow("nowhere") << QStringLiteral("it is 42") << -1 << 2 << QString();
    QTest::newRow("beyond the end") << QStringLiteral("it is 42") << 7 << 5 << QString();
}

void TestInspector::theStretchThatWasExtractedIsMarked()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QFETCH(int, length);
    QFETCH(QString, marked);
    ThemeSource theme;
    MarkedText view(theme);
    view.showText(text, at, length);
    QCOMPARE(view.marked(), marked);
    theme.setChoice(ThemeSource::Choice::Dark);
    QCOMPARE(view.marked(), marked);
}

void TestInspector::aCellOpensTheInspectorForItsModel()
{
    WindowBench bench;
    bench.runFirst(1);
    auto *view = bench.child<QTableView>("matrix");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
        view->visualRect(view->model()->index(0, MatrixModel::FirstModel + 2)).center());
    auto *inspector = partOf<Inspector>(*bench.window);
    QTRY_VERIFY(inspector->isVisible());
    QCOMPARE(inspector->key().model, bench.comparison().shown().plan().models.at(2).id);
    const Answer *answer = bench.comparison().shown().answer(inspector->key());
    auto *text = inspector->findChild<MarkedText *>();
    QCOMPARE(text->toPlainText().simplified(), answer->text.simplified());
    QCOMPARE(text->marked(), answer->score->extractedAt >= 0 ? answer->score->extracted : QString());
    QTest::keyClick(bench.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!inspector->isVisible());
}

void TestInspector::theColumnThatIsExplainedStaysInView()
{
    WindowBench bench;
    bench.runFirst(1);
    bench.window->resize(1100, 700);
    bench.window->showPage(MainWindow::Answers);
    auto *page = partOf<AnswersPage>(*bench.window);
    page->showRow(0);
    const auto *columns = page->findChild<AnswerColumns *>();
    const auto *last = columns->findChildren<Widgets::AnswerPane *>().constLast();
    page->inspectModel(columns->count() - 1);
    QTRY_COMPARE(last->visibleRegion().boundingRect().size(), last->size());
    bench.window->resize(1000, 700);
    QTRY_COMPARE(last->visibleRegion().boundingRect().size(), last->size());
}

void TestInspector::oneClickDecidesAndCtrlZTakesItBack()
{
    WindowBench bench;
    bench.runFirst(1);
    bench.window->showPage(MainWindow::Answers);
    auto *page = partOf<AnswersPage>(*bench.window);
    page->showRow(0);
    page->inspectModel(1);
    const AnswerKey key = partOf<Inspector>(*bench.window)->key();
    const Verdict scorers = bench.comparison().shown().answer(key)->verdict();
    auto *undecided = bench.child<QPushButton>("overrideUndecided");
    QTRY_VERIFY(!undecided->visibleRegion().isEmpty());
    bench.click("overrideUndecided");
    QCOMPARE(bench.comparison().shown().answer(key)->verdict(), Verdict::Undecided);
    QVERIFY(undecided->isChecked());
    QCOMPARE(bench.comparison().shown().answer(key)->score->verdict, scorers);
    bench.click("overridePartial");
    QCOMPARE(bench.comparison().shown().answer(key)->verdict(), Verdict::Partial);
    QTest::keyClick(bench.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.comparison().shown().answer(key)->verdict(), Verdict::Undecided);
    QTest::keyClick(bench.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.comparison().shown().answer(key)->verdict(), scorers);
    QVERIFY(!bench.comparison().shown().answer(key)->override);
    QTest::keyClick(bench.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(bench.comparison().shown().answer(key)->verdict(), Verdict::Undecided);
    bench.click("overrideNone");
    QVERIFY(!bench.comparison().shown().answer(key)->override);
}

void TestInspector::theKeysLeadThroughPromptsColumnsAndBack()
{
    WindowBench bench;
    bench.runFirst(2);
    auto *matrix = bench.child<QTableView>("matrix");
    bench.window->showPage(MainWindow::Bench);
    QTRY_VERIFY(matrix->hasFocus());
    matrix->setCurrentIndex(matrix->model()->index(1, MatrixModel::FirstModel));
    QTest::keyClick(matrix, Qt::Key_Return);
    auto *page = partOf<AnswersPage>(*bench.window);
    QTRY_VERIFY(page->isVisible());
    auto *inspector = page->findChild<Inspector *>();
    QVERIFY(inspector->isVisible());
    QTest::keyClick(page, Qt::Key_Down);
    QCOMPARE(page->row(), 2);
    QTest::keyClick(page, Qt::Key_Right);
    QCOMPARE(inspector->key().model, bench.comparison().shown().plan().models.at(1).id);
    QTest::keyClick(bench.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!inspector->isVisible());
    QTest::keyClick(page, Qt::Key_Return);
    QVERIFY(inspector->isVisible());
    QTest::keyClick(bench.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!inspector->isVisible());
    QTest::keyClick(bench.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!page->isVisible());
    QCOMPARE(matrix->currentIndex().row(), 2);
}

void TestInspector::aColumnCanBeEnlargedPinnedAndCopied()
{
    WindowBench bench;
    bench.runFirst(1);
    bench.window->showPage(MainWindow::Answers);
    auto *columns = partOf<AnswerColumns>(*bench.window);
    const auto panes = columns->findChildren<AnswerPane *>();
    const auto shown = [&] {
        return std::count_if(panes.begin(), panes.end(), [](const AnswerPane *p) { return p->isVisible(); });
    };
    QCOMPARE(shown(), 4);
    columns->enlarge(2);
    QCOMPARE(shown(), 1);
    QTest::keyClick(bench.window.get(), Qt::Key_Escape);
    QTRY_COMPARE(shown(), 4);
    AnswerPane *last = panes.at(3);
    columns->setPinned(3, true);
    QTRY_VERIFY(last->mapTo(columns, QPoint()).x() < panes.at(0)->mapTo(columns, QPoint()).x());
    columns->setPinned(3, false);
    QTRY_VERIFY(last->mapTo(columns, QPoint()).x() > panes.at(2)->mapTo(columns, QPoint()).x());
    columns->copy(3);
    QCOMPARE(QGuiApplication::clipboard()->text(), last->text());
}

void TestInspector::columnsScrollTogether()
{
    AnswerPane a;
    AnswerPane b;
    for (AnswerPane *pane : {&a, &b}) {
        pane->resize(300, 300);
        pane->show();
        pane->showWhole({}, QStringLiteral("line\n\n").repeated(pane == &a ? 200 : 100));
    }
    QSignalSpy scrolled(&a, &AnswerPane::scrolled);
    QSignalSpy echoed(&b, &AnswerPane::scrolled);
    a.scrollTo(0);
    b.scrollTo(0.5);
    QCOMPARE(scrolled.count() + echoed.count(), 0);
    auto *bar = a.findChild<QTextBrowser *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QCOMPARE(scrolled.last().first().toDouble(), 1.0);
}

void TestInspector::rawTextShowsTheMarks()
{
    AnswerPane pane;
    pane.show();
    pane.showWhole({}, QStringLiteral("**bold**"));
    QVERIFY(pane.findChild<QTextBrowser *>()->isVisible());
    pane.setRaw(true);
    QVERIFY(!pane.findChild<QTextBrowser *>()->isVisible());
    const auto editors = pane.findChildren<QPlainTextEdit *>();
    QVERIFY(std::any_of(editors.begin(), editors.end(),
        [](const QPlainTextEdit *e) { return e->isVisible() && e->toPlainText() == u"**bold**"; }));
    pane.setRaw(false);
    QVERIFY(pane.findChild<QTextBrowser *>()->isVisible());
}

PENNYBENCH_TEST(TestInspector)
#include "tst_inspector.moc"
