#include "app/reports/htmlmarkdown.h"
#include "tests/support/hostileanswers.h"
#include "tests/support/testprogram.h"
#include "widgets/richtext/mathengine.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const QString &markdown)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HtmlPage page(buffer);
    HtmlMarkdown(page).write(markdown);
    page.finish();
    return QString::fromUtf8(buffer.data());
}

} // namespace

class TestHtmlMarkdown : public QObject {
    Q_OBJECT

private slots:
    void blocksBecomeElements_data();
    void blocksBecomeElements();
    void formulasAreMathMl();
    void onlyHarmlessMathMlIsWritten_data();
    void onlyHarmlessMathMlIsWritten();
    void hostileAnswersMakeNothingButText_data();
    void hostileAnswersMakeNothingButText();
};

void TestHtmlMarkdown::blocksBecomeElements_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");

    const auto row = [](const char *name, const QString &markdown, const QString &html) {
        QTest::newRow(name) << markdown << html;
    };
    row("a paragraph", u"a **b** `c`\nd"_s, u"<p>a <b>b</b> <code>c</code><br/>d</p>"_s);
    row("a heading below those of the page", u"# A"_s, u"<h4>A</h4>"_s);
    row("a list in a list", u"- a\n  1. b\n  2. c\n- d"_s,
        u"<ul><li><p>a</p><ol><li><p>b</p></li><li><p>c</p></li></ol></li><li><p>d</p></li></ul>"_s);
    row("a list that begins at three", u"3. a"_s, u"<ol start=\"3\"><li><p>a</p></li></ol>"_s);
    row("a quote with a line across", u"> a\n\n---"_s, u"<blockquote><p>a</p></blockquote><hr/>"_s);
    row("a table", u"| a | b |\n|---|--:|\n| 1 | 2 |"_s,
        u"<div class=\"wide\"><table><tr><th class=\"l\">a</th><th class=\"r\">b</th></tr><tr><td "
        u"class=\"l\">1</td>"
        "<td class=\"r\">2</td></tr></table></div>"_s);
    row("code of no language", u"```\n<b>\n```"_s, u"<pre>&lt;b&gt;</pre>"_s);
    row("a link has no target", u"[x](http://127.0.0.1/)"_s, u"<p>x</p>"_s);
    row("markup", u"<script>'x'</script>"_s, u"<p>&lt;script&gt;&#39;x&#39;&lt;/script&gt;</p>"_s);
}

void TestHtmlMarkdown::blocksBecomeElements()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(htmlOf(markdown).remove(u'\n'), u"<div class=\"md\" dir=\"auto\">"_s + html + u"</div>"_s);
}

void TestHtmlMarkdown::formulasAreMathMl()
{
    const QString html = htmlOf(u"so $\\frac{a}{b}$ costs $5 and $10; $\\frac{$"_s);
    QVERIFY2(html.contains(u"costs $5 and $10; $\\frac{$"), qPrintable(html));
    if (!Widgets::MathEngine::isBuiltIn())
        QSKIP("built without MathJax");
    QVERIFY2(html.contains(u"<mfrac><mi>a</mi><mi>b</mi></mfrac></math>"), qPrintable(html));
}

void TestHtmlMarkdown::onlyHarmlessMathMlIsWritten_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("written");

    QTest::newRow("a formula")
        << u"<math xmlns=\"http://www.w3.org/1998/Math/MathML\">\n <mi>x</mi>\n</math>"_s
        << u"<math><mi>x</mi></math>"_s;
    QTest::newRow("a link") << u"<math href=\"x\"><mi xlink:href=\"y\" xmlns:xlink=\"z\">x</mi></math>"_s
                            << u"<math><mi>x</mi></math>"_s;
    QTest::newRow("an element that is none of MathML") << u"<math><script>x</script></math>"_s << QString();
    QTest::newRow("words with signs of markup")
        << u"<math><mtext>&lt;b&gt;</mtext></math>"_s << u"<math><mtext>&lt;b&gt;</mtext></math>"_s;
    QTest::newRow("half a formula") << u"<math><mi>"_s << QString();
    QTest::newRow("another element") << u"<svg/>"_s << QString();
}

void TestHtmlMarkdown::onlyHarmlessMathMlIsWritten()
{
    QFETCH(QString, given);
    QTEST(harmlessMathMl(given), "written");
}

void TestHtmlMarkdown::hostileAnswersMakeNothingButText_data()
{
    QTest::addColumn<QString>("answer");
    for (const HostileAnswer &one : hostileAnswers(9, u"/nowhere/pipe"_s))
        QTest::newRow(one.name) << one.text;
}

void TestHtmlMarkdown::hostileAnswersMakeNothingButText()
{
    QFETCH(QString, answer);
    static const QString allowed = u" div p br hr h4 h5 h6 b i s code pre span ul ol li blockquote table tr "
                                   u"th td math mrow mi mn mo ms mtext "
                                   "mspace mfrac msqrt mroot msub msup msubsup munder mover munderover "
                                   "mtable mtr mtd mstyle mpadded mphantom "
                                   "menclose "_s;
    QXmlStreamReader reader(htmlOf(answer.left(200'000)));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY2(
            allowed.contains(u' ' + reader.name().toString() + u' '), qPrintable(reader.name().toString()));
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            QVERIFY2(!attribute.name().startsWith(u"on") && attribute.name() != u"href"
                    && attribute.name() != u"src" && attribute.name() != u"style",
                qPrintable(attribute.name().toString()));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

PENNYBENCH_TEST(TestHtmlMarkdown)
#include "tst_htmlmarkdown.moc"
