#include "tests/support/testprogram.h"
#include "widgets/richtext/mathspans.h"
#include "widgets/richtext/richtextview.h"
#include "widgets/richtext/typesetter.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Pennybench;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

const QString sample =
    QStringLiteral("# Title\n\nText with **bold**, `code` and $x^2$.\n\n1. one\n2. two\n   - inner\n\n"
                   "> quoted\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n| 3 | 4 |\n\n```python\ndef f(x):\n"
                   "    return x\n```\n\n$$\\frac{a}{b}$$\n\n---\n\nEnd.");

QStringList kinds(const QString &markdown)
{
    static const char *names[] = {"paragraph", "heading", "code", "table", "rule", "formula"};
    QStringList all;
    for (const Leaf &leaf : readMarkdown(markdown))
        all += QLatin1String(names[static_cast<int>(leaf.kind)]);
    return all;
}

QString words(const QString &markdown)
{
    QStringList all;
    for (const Leaf &leaf : readMarkdown(markdown))
        all += plainText(leaf);
    return all.join(u'\n');
}

} // namespace

class TestRichText : public QObject {
    Q_OBJECT

private slots:
    void formulasAreFoundAndMoneyIsNone_data();
    void formulasAreFoundAndMoneyIsNone();
    void blocksAreWhatTheyLookLike();
    void wordsStayAsTyped_data();
    void wordsStayAsTyped();
    void aStreamEndsAsTheWholeText();
    void whatHasJustBegunIsHeldBack_data();
    void whatHasJustBegunIsHeldBack();
    void codeGetsItsColours_data();
    void codeGetsItsColours();
    void aFormulaIsDrawnWhenItIsThere();
    void whatIsNoTexStaysAsTyped();
    void copiedTextHasTheFormulasAndMarks();
    void aMarkedStretchIsFound_data();
    void aMarkedStretchIsFound();
};

void TestRichText::formulasAreFoundAndMoneyIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("formulas");

    const auto row = [](const char *name, const QString &text, const QStringList &formulas) {
        QTest::newRow(name) << text << formulas;
    };
    row("between dollars", u"so $x + 1$ is"_s, {u"x + 1"_s});
    row("between two dollars", u"$$\nx\n$$"_s, {u"x"_s});
    row("in parentheses", u"so \\(x\\) is"_s, {u"x"_s});
    row("in brackets", u"\\[\nx = 1\n\\]"_s, {u"x = 1"_s});
    row("a number", u"is $5$."_s, {u"5"_s});
    row("a product", u"$3x + 2y$"_s, {u"3x + 2y"_s});
    row("a figure with its unit", u"$10\\text{ cm}$"_s, {u"10\\text{ cm}"_s});
    row("before a letter", u"the $n$th"_s, {u"n"_s});
    row("two sums of money", u"$5 and $10"_s, {});
    row("a range of money", u"$5-$10 or $100–$200"_s, {});
    row("money with words", u"between $5 or so and 10$"_s, {});
    row("money in a table", u"|$5|$6|"_s, {});
    row("money in bold", u"**$5** vs **$7**"_s, {});
    row("an escaped dollar", u"\\$x$ and \\$5"_s, {});
    row("a single dollar", u"costs $x"_s, {});
    row("in a code span", u"`$x$` and $y$"_s, {u"y"_s});
    row("in a fence", u"```\n$x$\n```\n$y$"_s, {u"y"_s});
    row("in a fence in a list", u"- a\n  ```sh\n  echo $x$\n  ```\n- $y$"_s, {u"y"_s});
    row("not over paragraphs", u"$$a\n\nb$$"_s, {QString(), QString()});
    row("not finished", u"so \\[x = \\frac{1"_s, {QString()});
    row("not finished between dollars", u"so $\\frac{1"_s, {QString()});
}

void TestRichText::formulasAreFoundAndMoneyIsNone()
{
    QFETCH(QString, text);
    QFETCH(QStringList, formulas);
    QStringList found;
    for (const MathSpan &span : mathSpans(text))
        found += span.tex;
    QCOMPARE(found, formulas);
}

void TestRichText::blocksAreWhatTheyLookLike()
{
    QCOMPARE(kinds(sample),
        (QStringList{u"heading"_s, u"paragraph"_s, u"paragraph"_s, u"paragraph"_s, u"paragraph"_s,
            u"paragraph"_s, u"table"_s, u"code"_s, u"formula"_s, u"rule"_s, u"paragraph"_s}));
    const QList<Leaf> leaves = readMarkdown(sample);
    QCOMPARE(leaves.at(3).within.last().number, 2);
    QCOMPARE(leaves.at(4).within.size(), 2);
    QCOMPARE(leaves.at(5).within.first().kind, Container::Kind::Quote);
    QCOMPARE(leaves.at(6).rows.size(), 3);
    QCOMPARE(leaves.at(7).language, u"python"_s);
    QCOMPARE(leaves.at(7).code, u"def f(x):\n    return x"_s);
}

void TestRichText::wordsStayAsTyped_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QString &markdown, const QString &shown) {
        QTest::newRow(name) << markdown << shown;
    };
    row("products and names", u"6*7*7 = 294 and x_1_2"_s, u"6*7*7 = 294 and x_1_2"_s);
    row("line ends", u"one\ntwo\r\nthree"_s, u"one\ntwo\nthree"_s);
    row("bold in Chinese", u"这是**粗体**文字"_s, u"这是粗体文字"_s);
    row("markup", u"<b>x</b> &lt;i&gt;"_s, u"<b>x</b> <i>"_s);
    row("an image is its words", u"![a cat](http://127.0.0.1/x.png)"_s, u"a cat"_s);
    row("underscores in a formula", u"$a_1 b_1$ and _it_"_s, u"$a_1 b_1$ and it"_s);
    row("a formula in code", u"`$x_1$`"_s, u"$x_1$"_s);
    row("money", u"$5 and $10"_s, u"$5 and $10"_s);
    row("an unfinished formula", u"so \\(x_1 + y_1"_s, u"so \\(x_1 + y_1"_s);
}

void TestRichText::wordsStayAsTyped()
{
    QFETCH(QString, markdown);
    QTEST(words(markdown), "words");
}

void TestRichText::aStreamEndsAsTheWholeText()
{
    RichTextView streamed;
    RichTextView whole;
    for (RichTextView *view : {&streamed, &whole})
        view->resize(400, 600);
    const QString text = sample + u"\n\n"_s + sample;
    for (qsizetype length = 1; length < text.size(); length += 3)
        streamed.streamMarkdown(text.left(length));
    streamed.showMarkdown(text);
    whole.showMarkdown(text);
    QVERIFY(!streamed.textCursor().hasSelection() && !whole.textCursor().hasSelection());
    QCOMPARE(streamed.toPlainText().split(u'\n'), whole.toPlainText().split(u'\n'));
    QCOMPARE(streamed.document()->blockCount(), whole.document()->blockCount());
    for (QTextBlock a = streamed.document()->begin(), b = whole.document()->begin(); a.isValid();
         a = a.next(), b = b.next())
        QVERIFY2(a.blockFormat() == b.blockFormat(), qPrintable(a.text()));
    QCOMPARE(streamed.richDocument().codeBlocks().size(), 2);
}

void TestRichText::whatHasJustBegunIsHeldBack_data()
{
    QTest::addColumn<QString>("soFar");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *name, const QString &soFar, const QString &shown) {
        QTest::newRow(name) << soFar << shown;
    };
    row("open bold is bold", u"a **bol"_s, u"a **bol**"_s);
    row("a star alone", u"a **"_s, u"a "_s);
    row("open code is code", u"a `co"_s, u"a `co`"_s);
    row("a line that could make a heading of the text", u"text\n-"_s, u"text\n"_s);
    row("the head of a table", u"text\n\n| a | b |\n"_s, u"text\n\n"_s);
    row("a table with its second line", u"| a |\n|---|\n"_s, u"| a |\n|---|\n"_s);
    row("half a row", u"| a |\n|---|\n| 1"_s, u"| a |\n|---|\n"_s);
    row("code is shown as it comes", u"```\n- "_s, u"```\n- "_s);
}

void TestRichText::whatHasJustBegunIsHeldBack()
{
    QFETCH(QString, soFar);
    QTEST(withoutLooseEnd(soFar), "shown");
}

void TestRichText::codeGetsItsColours_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("keyword");

    const auto row = [](const char *language, const QString &code, const QString &keyword) {
        QTest::newRow(language) << QString::fromLatin1(language) << code << keyword;
    };
    row("python", u"# đếm\ndef f(x):\n    return 'a' + str(1)"_s, u"return"_s);
    row("c++", u"int main() { return 0; } // end"_s, u"return"_s);
    row("java", u"public class A { int x = 1; }"_s, u"class"_s);
    row("javascript", u"const x = \"é\"; return x;"_s, u"return"_s);
    row("sql", u"SELECT a FROM b WHERE c = 'x'"_s, u"SELECT"_s);
    row("bash", u"if true; then echo \"$x\"; fi"_s, u"then"_s);
    row("json", u"{\"a\": true}"_s, u"true"_s);
}

void TestRichText::codeGetsItsColours()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QFETCH(QString, keyword);
    if (!knowsLanguage(language))
        QSKIP("built without the library that knows languages");
    const QList<CodeSpan> spans = CodeColourer().spans(language, code);
    QStringList keywords;
    int end = 0;
    for (const CodeSpan &span : spans) {
        QVERIFY(span.at >= end && span.at + span.length <= code.size());
        end = span.at + span.length;
        if (span.kind == CodeKind::Keyword)
            keywords += code.mid(span.at, span.length);
    }
    QVERIFY2(keywords.contains(keyword), qPrintable(keywords.join(u'|')));
}

void TestRichText::aFormulaIsDrawnWhenItIsThere()
{
    Typesetter typesetter;
    if (!typesetter.formulas().canTypeset())
        QSKIP("built without MathJax");
    RichTextView view;
    view.setTypesetter(&typesetter);
    view.resize(400, 300);
    view.show();
    view.showMarkdown(
        u"so $\\frac{a}{b}$ is\n\n$$\\begin{cases} 1 & a \\\\ 2 & b \\\\ 3 & c \\\\ 4 & d\\end{cases}$$"_s);
    QVERIFY(!view.isSettled());
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), patience);
    const auto found = typesetter.formulas().find({u"\\frac{a}{b}"_s, false});
    QVERIFY(found.formula);
    QVERIFY(found.formula->ascent > 0.5 && found.formula->ascent < 1.5);
    QVERIFY(found.formula->descent > 0.2 && found.formula->width > 0.4);
    QVERIFY(QRectF(-0.1, -found.formula->ascent - 0.1, found.formula->width + 0.2,
        found.formula->ascent + found.formula->descent + 0.2)
                .contains(found.formula->path.boundingRect()));
    // The middle pieces of a tall brace fill it from top to bottom.
    const auto brace = typesetter.formulas().find(
        {u"\\begin{cases} 1 & a \\\\ 2 & b \\\\ 3 & c \\\\ 4 & d\\end{cases}"_s, true});
    QVERIFY(brace.formula);
    int empty = 0;
    for (double y = -brace.formula->ascent + 0.2; y < brace.formula->descent - 0.2; y += 0.05)
        empty += brace.formula->path.intersects(QRectF(0.2, y, 0.6, 0.04)) ? 0 : 1;
    QVERIFY2(empty <= 2, qPrintable(QString::number(empty)));
}

void TestRichText::whatIsNoTexStaysAsTyped()
{
    Typesetter typesetter;
    RichTextView view;
    view.setTypesetter(&typesetter);
    view.resize(400, 300);
    view.show();
    view.showMarkdown(u"so $\\frac{$ and $\\href{http://127.0.0.1/x}{y}$ are"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), patience);
    QCOMPARE(view.toPlainText(), u"so $\\frac{$ and $\\href{http://127.0.0.1/x}{y}$ are"_s);
}

void TestRichText::copiedTextHasTheFormulasAndMarks()
{
    Typesetter typesetter;
    RichTextView view;
    view.setTypesetter(&typesetter);
    view.resize(400, 300);
    view.show();
    view.showMarkdown(u"1. so $x^2$ is\n2. two"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), patience);
    view.selectAll();
    view.copy();
    QCOMPARE(QApplication::clipboard()->text(), u"1. so $x^2$ is\n2. two"_s);
}

void TestRichText::aMarkedStretchIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stretch");
    QTest::addColumn<QString>("marked");

    const auto row = [](const char *name, const QString &text, const QString &stretch,
                         const QString &marked) { QTest::newRow(name) << text << stretch << marked; };
    row("a word", u"The answer is **42**."_s, u"42"_s, u"42"_s);
    row("with its signs", u"The answer is **42**."_s, u"**42**"_s, u"42"_s);
    row("in a formula", u"so $x = 42$."_s, u"42"_s, u"$x = 42$"_s);
    row("a whole fence", u"Code:\n```python\nx = 1\n```\n"_s, u"```python\nx = 1\n```"_s, u"x = 1"_s);
    row("behind line ends of two signs", u"a\r\nb 42"_s, u"42"_s, u"42"_s);
}

void TestRichText::aMarkedStretchIsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, stretch);
    RichTextView view;
    view.resize(300, 200);
    view.showMarkdown(text, {text.indexOf(stretch), stretch.size()});
    QTEST(view.markedText(), "marked");
    QVERIFY(!view.toPlainText().contains(QChar(0xE002)));
}

PENNYBENCH_TEST(TestRichText)
#include "tst_richtext.moc"
