#include "tests/support/testprogram.h"
#include "widgets/answerpane.h"
#include "widgets/chiprow.h"
#include "widgets/emphasis.h"
#include "widgets/modelmark.h"
#include "widgets/rail.h"
#include "widgets/scorematrixview.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTcpServer>
#include <QTest>
#include <QTextBrowser>

#include <cmath>

using namespace Pennybench;
using namespace Pennybench::Widgets;

namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.1, contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void textHasEnoughContrast_data();
    void textHasEnoughContrast();
    void figuresStandOutAndEverythingElseIsEscaped_data();
    void figuresStandOutAndEverythingElseIsEscaped();
    void aStreamIsShownInFull();
    void markdownIsLaidOutAtTheEnd();
    void signsAndLineEndsAreKept();
    void anAnswerCanLoadAndOpenNothing_data();
    void anAnswerCanLoadAndOpenNothing();
    void aVeryLongLineIsShown();
    void reasoningIsFoldedAwayAndCounted();
    void theVerdictCanBePressed();
    void aClickInTheMatrixChoosesTheRow();
    void chipsWithoutRoomAreLeftOut();
    void theRailEmitsWhatWasChosen();
    void fiftySixFamiliesStayApart();
};

void TestWidgets::textHasEnoughContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << false << lightTheme() << 4.5;
    QTest::newRow("dark") << true << darkTheme() << 4.5;
    QTest::newRow("high contrast, light") << false << highContrastTheme(false) << 7.0;
    QTest::newRow("high contrast, dark") << true << highContrastTheme(true) << 7.0;
}

void TestWidgets::textHasEnoughContrast()
{
    QFETCH(bool, dark);
    QFETCH(const Theme, theme);
    QFETCH(const double, least);
    const Theme &t = theme;
    const std::pair<QColor, QColor> texts[] = {{t.ink, t.ground}, {t.ink, t.panel}, {t.dim, t.ground},
        {t.dim, t.panel}, {t.accent, t.panel}, {t.accent, t.accentTint}, {t.onAccent, t.accent},
        {t.correct, t.correctTint}, {t.partly, t.partlyTint}, {t.wrong, t.wrongTint}, {t.badge, t.badgeTint},
        {t.undecided, t.undecidedTint}};
    for (const auto &[ink, ground] : texts)
        QVERIFY2(contrast(ink, ground) >= least,
            qPrintable(ink.name() + QStringLiteral(" on ") + ground.name() + u' '
                + QString::number(contrast(ink, ground))));
    for (int family = 0; family < 8; ++family) {
        const QColor hue = modelMark({}, family, dark).colour;
        QVERIFY2(contrast(hue, t.panel) >= 3, qPrintable(hue.name()));
        QVERIFY2(contrast(hue, letterColour(dark)) >= 4.5, qPrintable(hue.name()));
    }
}

void TestWidgets::figuresStandOutAndEverythingElseIsEscaped_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("html");

    QTest::newRow("a figure") << QStringLiteral("leads by 13 points") << QStringList()
                              << QStringLiteral("leads by <b>13</b> points");
    QTest::newRow("money and a share") << QStringLiteral("$0.0023 each, at 92 % correct") << QStringList()
                                       << QStringLiteral("<b>$0.0023</b> each, at <b>92\u00A0%</b> correct");
    QTest::newRow("a share in parentheses stays in one line") << QStringLiteral(
        "7 (95 % from 3)") << QStringList() << QStringLiteral("<b>7</b> (95\u00A0% from 3)");
    QTest::newRow("not in parentheses")
        << QStringLiteral("13 (from 6 to 20)") << QStringList() << QStringLiteral("<b>13</b> (from 6 to 20)");
    QTest::newRow("not in a name") << QStringLiteral("GPT 5 leads R1 by 5")
                                   << QStringList{QStringLiteral("GPT 5")}
                                   << QStringLiteral("GPT 5 leads R1 by <b>5</b>");
    QTest::newRow("markup") << QStringLiteral("<b>7</b> & \"x\"\n8") << QStringList()
                            << QStringLiteral("&lt;b&gt;<b>7</b>&lt;/b&gt; &amp; &quot;x&quot;<br><b>8</b>");
    QTest::newRow("an unclosed parenthesis")
        << QStringLiteral("a (7") << QStringList() << QStringLiteral("a (7");
}

void TestWidgets::figuresStandOutAndEverythingElseIsEscaped()
{
    QFETCH(QString, plain);
    QFETCH(QStringList, names);
    QFETCH(QString, html);
    QCOMPARE(withStrongFigures(plain, names), html);
}

void TestWidgets::aStreamIsShownInFull()
{
    AnswerPane pane;
    pane.resize(300, 400);
    QString whole;
    for (int i = 0; i < 500; ++i) {
        const QString piece = QStringLiteral("tiếng %1 中 ").arg(i);
        whole += piece;
        pane.appendText(piece);
    }
    QCOMPARE(pane.text(), whole);
    pane.finish();
    QCOMPARE(pane.findChild<QTextBrowser *>()->toPlainText().simplified(), whole.simplified());
}

void TestWidgets::markdownIsLaidOutAtTheEnd()
{
    AnswerPane pane;
    pane.showWhole({}, QStringLiteral("**bold**\n\n```python\nx = 1\n```\n"));
    const QString text = pane.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(text.contains(u"bold") && !text.contains(u"**"));
    QVERIFY(text.contains(u"x = 1") && !text.contains(u"```"));
}

void TestWidgets::signsAndLineEndsAreKept()
{
    AnswerPane pane;
    pane.showWhole({}, QStringLiteral("6*7*7 = 294 and x_1_2\nAnswer: 294\n\n- one\n- two"));
    const QString text = pane.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(text.contains(u"6*7*7 = 294 and x_1_2\nAnswer: 294"), qPrintable(text));
    QVERIFY(text.contains(u"one") && text.contains(u"two"));
}

void TestWidgets::anAnswerCanLoadAndOpenNothing_data()
{
    QTest::addColumn<QString>("answer");

    QTest::newRow("an image from the network") << QStringLiteral("![x](http://127.0.0.1:%1/a.png)");
    QTest::newRow("an endless device") << QStringLiteral("![x](/dev/zero) ![y](file:///dev/zero)");
    QTest::newRow("HTML") << QStringLiteral(
        "<img src=\"http://127.0.0.1:%1/b.png\"><script>alert(1)</script>");
    QTest::newRow("a link") << QStringLiteral("[x](file:///etc/passwd)");
    QTest::newRow("a reference") << QStringLiteral("![a][b]\n\n[b]: http://127.0.0.1:%1/c.png");
    QTest::newRow("nested tables") << QStringLiteral("<table><tr><td>").repeated(200);
    QTest::newRow("quotes in quotes") << QStringLiteral("> ").repeated(60) + QStringLiteral("deep");
    QTest::newRow("control characters") << QStringLiteral("a\x01\x1b[31m\u202Eb");
}

void TestWidgets::anAnswerCanLoadAndOpenNothing()
{
    QFETCH(QString, answer);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    AnswerPane pane;
    pane.resize(320, 480);
    pane.show();
    pane.showWhole(answer.contains(u"%1") ? answer.arg(server.serverPort()) : answer,
        answer.contains(u"%1") ? answer.arg(server.serverPort()) : answer);
    auto *browser = pane.findChild<QTextBrowser *>();
    pane.grab();
    QVERIFY(!browser->openLinks());
    QVERIFY(!browser->openExternalLinks());
    QCoreApplication::processEvents();
    QVERIFY(!server.hasPendingConnections());
}

void TestWidgets::aVeryLongLineIsShown()
{
    AnswerPane pane;
    pane.resize(320, 480);
    pane.show();
    const QString line(150'000, u'x');
    pane.showWhole({}, line);
    pane.grab();
    QCOMPARE(pane.text().size(), line.size());
    QVERIFY(pane.findChild<QTextBrowser *>()->document()->blockCount() >= 1);
}

void TestWidgets::reasoningIsFoldedAwayAndCounted()
{
    AnswerPane pane;
    pane.show();
    pane.showWhole(QStringLiteral("because"), QStringLiteral("42"));
    QPushButton *thoughts = nullptr;
    for (QPushButton *button : pane.findChildren<QPushButton *>(QStringLiteral("plain"))) {
        if (button->isVisibleTo(&pane))
            thoughts = button;
    }
    QVERIFY(thoughts);
    QVERIFY2(thoughts->text().contains(u"7"), qPrintable(thoughts->text()));
    QVERIFY(!pane.findChild<QTextBrowser *>()->toPlainText().contains(u"because"));
}

void TestWidgets::theVerdictCanBePressed()
{
    AnswerPane pane;
    pane.setVerdict(Meaning::Wrong, QStringLiteral("wrong"), QStringLiteral("extracted 1, expected 2"));
    pane.show();
    QSignalSpy pressed(&pane, &AnswerPane::verdictClicked);
    QTest::mouseClick(pane.findChild<QPushButton *>(QStringLiteral("verdict")), Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
}

void TestWidgets::aClickInTheMatrixChoosesTheRow()
{
    ThemeSource theme;
    QStandardItemModel model(5, 3);
    for (int row = 0; row < 5; ++row) {
        for (int column = 1; column < 3; ++column)
            model.setData(model.index(row, column), row, ScoreMatrixView::StateRole);
    }
    ScoreMatrixView view(theme);
    view.setModel(&model);
    view.resize(400, 300);
    view.show();
    QSignalSpy chosen(&view, &ScoreMatrixView::cellChosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(3, 1)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first(), QVariantList({3, 1}));
    view.grab();
}

void TestWidgets::chipsWithoutRoomAreLeftOut()
{
    ChipRow row({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")});
    row.resize(row.sizeHint());
    row.show();
    const auto shown = [&row] {
        QStringList texts;
        for (const QLabel *chip : row.findChildren<QLabel *>()) {
            if (chip->isVisible())
                texts += chip->text();
        }
        return texts;
    };
    QCOMPARE(
        shown(), (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
    row.resize(row.width() * 3 / 4, row.height());
    QCOMPARE(shown(), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    row.resize(3, row.height());
    QCOMPARE(shown(), QStringList());
}

void TestWidgets::theRailEmitsWhatWasChosen()
{
    Rail rail;
    rail.addEntry(QStringLiteral("One"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    rail.addEntry(QStringLiteral("Two"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    rail.setColours(Qt::black, Qt::blue);
    rail.setCurrent(0);
    QSignalSpy chosen(&rail, &Rail::chosen);
    for (QAbstractButton *button : rail.findChildren<QAbstractButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        if (button->text() == u"Two")
            button->click();
    }
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(rail.current(), 1);
}

void TestWidgets::fiftySixFamiliesStayApart()
{
    QSet<std::pair<QRgb, int>> looks;
    for (int family = 0; family < 56; ++family) {
        const ModelMark mark = modelMark(QStringLiteral("AA"), family, false);
        QCOMPARE(mark.letter, QStringLiteral("AA"));
        looks.insert({mark.colour.rgb(), static_cast<int>(mark.shape)});
    }
    QCOMPARE(looks.size(), 56);
    for (int family = 0; family < 55; ++family)
        QVERIFY(modelMark({}, family, false).shape != modelMark({}, family + 1, false).shape);
}

PENNYBENCH_TEST(TestWidgets)
#include "tst_widgets.moc"
