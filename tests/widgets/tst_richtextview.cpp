#include "tests/support/testprogram.h"
#include "widgets/richtext/richtextview.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Pennybench;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

constexpr int readingMs = 60'000;

} // namespace

/// What a reader sees while an answer comes, and where it stays.
class TestRichTextView : public QObject {
    Q_OBJECT

private slots:
    void aReaderWhoScrolledUpIsLeftAlone();
    void aReaderAtTheEndFollows();
    void aWholeAnswerBeginsAtItsTop();
    void whatWasSaidBeforeStandsAboveAndStaysWhereItIs();
    void aTextBelowOthersBeginsInSight();
    void aButtonCopiesTheCodeOfItsBlock();
};

void TestRichTextView::aReaderWhoScrolledUpIsLeftAlone()
{
    RichTextView view;
    view.resize(300, 200);
    view.show();
    QString text;
    for (int i = 0; i < 40; ++i)
        text += u"Paragraph %1 of a long answer that goes on and on.\n\n"_s.arg(i);
    view.streamMarkdown(text);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    const QString before = view.cursorForPosition({0, 0}).block().text();
    const int at = view.cursorRect(view.cursorForPosition({0, 0})).top();
    for (int i = 0; i < 40; ++i) {
        text += u"- more\n\n```\ncode\n```\n\n"_s;
        view.streamMarkdown(text);
        QCOMPARE(view.cursorForPosition({0, 0}).block().text(), before);
        QVERIFY(std::abs(view.cursorRect(view.cursorForPosition({0, 0})).top() - at) <= 1);
    }
    view.showMarkdown(text);
    QCOMPARE(view.cursorForPosition({0, 0}).block().text(), before);
}

void TestRichTextView::aReaderAtTheEndFollows()
{
    RichTextView view;
    view.resize(300, 200);
    view.show();
    QString text;
    for (int i = 0; i < 60; ++i) {
        text += u"Paragraph %1 of a long answer.\n\n"_s.arg(i);
        view.streamMarkdown(text);
    }
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void TestRichTextView::aWholeAnswerBeginsAtItsTop()
{
    RichTextView view;
    view.resize(300, 200);
    view.show();
    view.showMarkdown(QStringLiteral("A paragraph of an answer.\n\n").repeated(60));
    view.resize(250, 150);
    QTRY_VERIFY(view.verticalScrollBar()->maximum() > 100);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QVERIFY(!view.textCursor().hasSelection());
}

void TestRichTextView::whatWasSaidBeforeStandsAboveAndStaysWhereItIs()
{
    RichTextView view;
    view.resize(400, 200);
    view.show();
    view.showMarkdown(u"First *answer*.\n\nIts end."_s);
    QVERIFY(view.setBefore({{u"One?"_s, u"First *answer*.\n\nIts end."_s}}, u"Two?"_s));
    QVERIFY(!view.setBefore({{u"One?"_s, u"First *answer*.\n\nIts end."_s}}, u"Two?"_s));
    view.clearText();
    QCOMPARE(view.toPlainText(), u"One?\nFirst answer.\nIts end.\nTwo?"_s);
    view.streamMarkdown(u"Second"_s);
    view.streamMarkdown(u"Second answer."_s);
    view.showMarkdown(u"Second answer."_s);
    QCOMPARE(view.toPlainText(), u"One?\nFirst answer.\nIts end.\nTwo?\nSecond answer."_s);
    // A question that goes on lays out nothing anew.
    const QTextBlock second = view.document()->findBlockByNumber(4);
    const RichDocument *document = &view.richDocument();
    view.setBefore(
        {{u"One?"_s, u"First *answer*.\n\nIts end."_s}, {u"Two?"_s, u"Second answer."_s}}, u"*3*?"_s);
    view.clearText();
    QCOMPARE(&view.richDocument(), document);
    QVERIFY(second.isValid() && second == view.document()->findBlockByNumber(4));
    QVERIFY2(view.toPlainText().endsWith(u"Second answer.\n*3*?"), "a question stands as it was typed");
    view.showMarkdown(u"Third."_s);
    QVERIFY(view.toPlainText().endsWith(u"*3*?\nThird."));
    view.setBefore({}, u"One?"_s);
    view.showMarkdown(u"Alone."_s);
    QCOMPARE(view.toPlainText(), u"Alone."_s);
}

void TestRichTextView::aTextBelowOthersBeginsInSight()
{
    RichTextView view;
    view.resize(400, 200);
    view.show();
    const QString longAnswer = QStringLiteral("A paragraph of some words.\n\n").repeated(1000);
    view.setBefore({{u"One?"_s, longAnswer}}, u"Two?"_s);
    view.showMarkdown(u"Second answer.\n\n"_s + longAnswer);
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), readingMs);
    const QTextCursor top = view.cursorForPosition({20, 20});
    QCOMPARE(top.block().text(), u"Two?"_s);
}

void TestRichTextView::aButtonCopiesTheCodeOfItsBlock()
{
    RichTextView view;
    view.resize(400, 600);
    view.show();
    view.showMarkdown(u"```python\nx = 1\n    y = 2\n```\ntext\n```\nsecond\n```"_s);
    QList<QToolButton *> buttons;
    QTRY_VERIFY_WITH_TIMEOUT((buttons = view.findChildren<QToolButton *>(u"copyCode"_s)).size() == 2
            && buttons.last()->isVisible(),
        readingMs);
    QVERIFY(!buttons.first()->accessibleName().isEmpty());
    buttons.first()->click();
    QCOMPARE(QApplication::clipboard()->text(), u"x = 1\n    y = 2"_s);
    buttons.last()->click();
    QCOMPARE(QApplication::clipboard()->text(), u"second"_s);
}

PENNYBENCH_TEST(TestRichTextView)
#include "tst_richtextview.moc"
