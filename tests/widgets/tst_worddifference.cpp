#include "tests/support/testprogram.h"
#include "widgets/answerdifference.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>

using namespace Pennybench;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 60'000;

/// "same [-only left-] {+only right+}".
QString shownDifference(const QString &left, const QString &right)
{
    QString shown;
    for (const DifferencePart &part : wordDifference(left, right).parts) {
        if (part.kind == DifferencePart::Kind::Both)
            shown += part.text;
        else if (part.kind == DifferencePart::Kind::OnlyLeft)
            shown += u"[-"_s + part.text + u"-]"_s;
        else
            shown += u"{+"_s + part.text + u"+}"_s;
    }
    return shown;
}

} // namespace

class TestWordDifference : public QObject {
    Q_OBJECT

private slots:
    void whatOnlyOneSaysIsMarked_data();
    void whatOnlyOneSaysIsMarked();
    void eachSideIsTheWholeText();
    void longTextsWithNothingInCommonAreCompared();
    void linesThatBelongTogetherStandAtTheSameHeight();
    void reasoningStandsApart();
    void aNameWithAPercentSignStaysAsItIs();
};

void TestWordDifference::whatOnlyOneSaysIsMarked_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *name, const QString &left, const QString &right, const QString &shown) {
        QTest::newRow(name) << left << right << shown;
    };
    row("the same", u"It is 42."_s, u"It is 42."_s, u"It is 42."_s);
    row("a word", u"It is 42 now"_s, u"It is 41 now"_s, u"It is [-42-]{+41+} now"_s);
    row("a word more", u"It is"_s, u"It is so"_s, u"It is{+ so+}"_s);
    row("two words after each other are one change", u"a b c d"_s, u"a x y d"_s, u"a [-b c-]{+x y+} d"_s);
    row("Vietnamese", u"Diện tích là 30"_s, u"Diện tích bằng 30"_s, u"Diện tích [-là-]{+bằng+} 30"_s);
    row("nothing on the left", QString(), u"x"_s, u"{+x+}"_s);
    row("nothing at all", QString(), QString(), QString());
}

void TestWordDifference::whatOnlyOneSaysIsMarked()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(shownDifference(left, right), "shown");
}

void TestWordDifference::eachSideIsTheWholeText()
{
    const QString left = u"面积是三十平方厘米。\nThe area is 30."_s;
    const QString right = u"面积为三十。\n\nAn area of 30 cm²."_s;
    QString onLeft;
    QString onRight;
    const WordDifference difference = wordDifference(left, right);
    bool hasChineseInBoth = false;
    for (const DifferencePart &part : difference.parts) {
        onLeft += part.kind == DifferencePart::Kind::OnlyRight ? QString() : part.text;
        onRight += part.kind == DifferencePart::Kind::OnlyLeft ? QString() : part.text;
        hasChineseInBoth |= part.kind == DifferencePart::Kind::Both && part.text.contains(u"三十");
    }
    QCOMPARE(onLeft, left);
    QCOMPARE(onRight, right);
    QVERIFY(hasChineseInBoth);
}

void TestWordDifference::longTextsWithNothingInCommonAreCompared()
{
    QString left;
    QString right;
    for (int i = 0; i < 20'000; ++i) {
        left += u"a%1 "_s.arg(i);
        right += u"b%1 "_s.arg(i);
    }
    const WordDifference difference = wordDifference(left, right);
    QVERIFY(difference.isCut);
    QVERIFY(difference.onlyLeft > 1000 && difference.onlyRight > 1000);
}

void TestWordDifference::linesThatBelongTogetherStandAtTheSameHeight()
{
    ThemeSource theme;
    AnswerDifference view(theme);
    view.resize(600, 400);
    view.show();
    QSignalSpy shown(&view, &AnswerDifference::shown);
    view.compare({u"A"_s, u"one\ntwo three\nfour"_s, {}}, {u"B"_s, u"one\ntwo 3\nfour"_s, {}});
    QVERIFY(shown.wait(longWait));
    auto *table = qobject_cast<QTextTable *>(
        view.findChild<QTextBrowser *>()->document()->rootFrame()->childFrames().value(0));
    QVERIFY(table);
    QCOMPARE(table->rows(), 4);
    QCOMPARE(table->cellAt(2, 0).firstCursorPosition().block().text(), u"two three"_s);
    QCOMPARE(table->cellAt(2, 1).firstCursorPosition().block().text(), u"two 3"_s);
    QVERIFY(!view.findChild<QTabBar *>()->isVisible());
}

void TestWordDifference::reasoningStandsApart()
{
    ThemeSource theme;
    AnswerDifference view(theme);
    view.resize(600, 400);
    view.show();
    QSignalSpy shown(&view, &AnswerDifference::shown);
    view.compare({u"A"_s, u"answer"_s, u"because"_s}, {u"B"_s, u"answer"_s, u"since"_s});
    QVERIFY(shown.wait(longWait));
    auto *browser = view.findChild<QTextBrowser *>();
    QVERIFY(!browser->toPlainText().contains(u"because"));
    QVERIFY(view.findChild<QTabBar *>()->isVisible());
    view.findChild<QTabBar *>()->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(browser->toPlainText().contains(u"because"), longWait);
    QVERIFY(browser->toPlainText().contains(u"since") && !browser->toPlainText().contains(u"answer"));
}

void TestWordDifference::aNameWithAPercentSignStaysAsItIs()
{
    ThemeSource theme;
    AnswerDifference view(theme);
    QSignalSpy shown(&view, &AnswerDifference::shown);
    view.compare({u"at %4"_s, u"one"_s, {}}, {u"B"_s, u"one two"_s, {}});
    QVERIFY(shown.wait(longWait));
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>())
        texts += label->text();
    QVERIFY2(texts.join(u'\n').contains(u"only from at %4;"), qPrintable(texts.join(u'\n')));
}

PENNYBENCH_TEST(TestWordDifference)
#include "tst_worddifference.moc"
