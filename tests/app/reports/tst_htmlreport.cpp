#include "app/reports/htmlanswers.h"
#include "tests/app/reports/reportsession.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

namespace {

/// What a browser makes of a page by the letter of HTML's tokenizer: tags with their attributes, and text.
struct Tokens {
    QStringList tags; ///< names of opening tags
    QStringList attributes; ///< "name=value"
    QString text;
    QStringList problems; ///< a bare "<" or "&", a quote that does not end
};

Tokens tokensOf(const QString &html)
{
    static const QRegularExpression tag(
        uR"x(\G<(/?)([A-Za-z!][A-Za-z0-9]*)((?:\s+[A-Za-z:-]+(?:="[^"<]*")?)*)\s*/?>)x"_s);
    static const QRegularExpression attribute(uR"x(([A-Za-z:-]+)(?:="([^"]*)")?)x"_s);
    static const QRegularExpression reference(uR"x(\G&(?:amp|lt|gt|quot|#39|apos|nbsp|#x?[0-9a-fA-F]+);)x"_s);
    Tokens tokens;
    for (qsizetype i = 0; i < html.size();) {
        if (html.at(i) == u'<') {
            const auto match = tag.match(html, i);
            if (!match.hasMatch()) {
                tokens.problems += html.mid(i, 60);
                ++i;
                continue;
            }
            if (match.capturedView(1).isEmpty()) {
                tokens.tags += match.captured(2).toLower();
                for (auto all = attribute.globalMatch(match.captured(3)); all.hasNext();) {
                    const auto one = all.next();
                    tokens.attributes += one.captured(1).toLower() + u'=' + one.captured(2);
                }
            }
            i = match.capturedEnd();
            if (match.captured(2) == u"style" && match.capturedView(1).isEmpty())
                i = html.indexOf(u"</style>", i);
            continue;
        }
        if (html.at(i) == u'&' && !reference.match(html, i).hasMatch())
            tokens.problems += html.mid(i, 60);
        tokens.text += html.at(i++);
    }
    return tokens;
}

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

const QStringList &payloads()
{
    static const QStringList list{u"<script>document.title='owned'</script>"_s,
        u"</pre><script>document.title='owned'</script>"_s,
        u"<img src=x onerror=\"document.title='owned'\">"_s,
        u"<svg onload=\"document.title='owned'\"></svg>"_s,
        u"<svg><script>document.title='owned'</script></svg>"_s,
        u"\"><script>document.title='owned'</script>"_s, u"' onmouseover='document.title=\"owned\"'"_s,
        u"\" autofocus onfocus=\"document.title='owned'\" x=\""_s,
        u"<iframe src=\"http://127.0.0.1:9/\"></iframe>"_s,
        u"<iframe srcdoc=\"<script>top.document.title='owned'</script>\"></iframe>"_s,
        u"<meta http-equiv=\"refresh\" content=\"0;url=http://127.0.0.1:9/\">"_s,
        u"<base href=\"http://127.0.0.1:9/\">"_s,
        u"<link rel=\"stylesheet\" href=\"http://127.0.0.1:9/a.css\">"_s,
        u"<style>@import 'http://127.0.0.1:9/b.css';</style>"_s,
        u"</style><script>document.title='owned'</script>"_s,
        u"</title><script>document.title='owned'</script>"_s,
        u"<form action=\"http://127.0.0.1:9/\"><input name=a></form>"_s,
        u"<a href=\"javascript:document.title='owned'\">x</a>"_s,
        u"<object data=\"http://127.0.0.1:9/\"></object>"_s, u"<embed src=\"http://127.0.0.1:9/\">"_s,
        u"<video><source onerror=\"document.title='owned'\"></video>"_s,
        u"<details open ontoggle=\"document.title='owned'\">"_s,
        u"<body onload=\"document.title='owned'\">"_s,
        u"<math><mtext></form><form><mglyph><style></math><img src onerror=1>"_s,
        u"<!--><script>document.title='owned'</script>-->"_s,
        u"<![CDATA[<script>document.title='owned'</script>]]>"_s,
        u"<template><script>document.title='owned'</script></template>"_s,
        u"&lt;script&gt;document.title='owned'&lt;/script&gt;"_s,
        u"&#60;script&#62;document.title='owned'&#60;/script&#62;"_s,
        u"<scr\u0000ipt>document.title='owned'</script>"_s, u"＜script＞document.title='owned'＜/script＞"_s,
        u"\u202e<tpircs>"_s, u"</details></section></main></body></html><script>1</script>"_s,
        u"</textarea></noscript></xmp><plaintext>"_s};
    return list;
}

/// The payload wherever something comes from outside.
Session hostile(const QString &payload)
{
    Session s = session();
    s.title = payload;
    s.plan.suites.first().title = payload;
    s.plan.suites.first().prompts.first().text = payload;
    s.plan.suites.first().prompts[1].category = payload;
    s.plan.suites.first().prompts[2].language = payload;
    for (const char16_t *id : {u"a", u"b"}) {
        s.plan.models += Models::ModelEntry{
            .id = QString::fromUtf16(id), .name = QString::fromUtf16(id) + payload, .family = payload};
    }
    for (Runs::Answer &answer : s.answers) {
        answer.text = payload;
        answer.score->reason = payload;
        answer.score->scorer = payload;
        answer.cost->row->source = payload;
    }
    Suites::Prompt named = s.plan.suites.first().prompts.last();
    named.id = payload;
    s.plan.suites.first().prompts += named;
    s.answers += answer(u"a"_s, payload, Scoring::Verdict::Correct, "0.01");
    return s;
}

QMap<QString, int> counted(const QStringList &list)
{
    QMap<QString, int> counts;
    for (const QString &one : list)
        ++counts[one];
    return counts;
}

} // namespace

/// The report for the browser: whole, and deaf to whatever an answer says.
class TestHtmlReport : public QObject {
    Q_OBJECT

private slots:
    void aPayloadIsNothingButText_data()
    {
        QTest::addColumn<QString>("payload");
        for (const QString &payload : payloads())
            QTest::addRow("%s", qPrintable(payload)) << payload;
    }

    void aPayloadIsNothingButText()
    {
        QFETCH(const QString, payload);
        const Tokens clean = tokensOf(QString::fromUtf8(htmlOf(hostile(u"harmless"_s))));
        const Tokens tokens = tokensOf(QString::fromUtf8(htmlOf(hostile(payload))));
        QCOMPARE(tokens.problems, QStringList());
        // The charts have as many elements as their texts need, figures are <b>; the rest is the same.
        const QStringList free{
            u"b"_s, u"g"_s, u"text"_s, u"path"_s, u"polyline"_s, u"line"_s, u"rect"_s, u"polygon"_s};
        QMap<QString, int> expected = counted(clean.tags);
        QMap<QString, int> found = counted(tokens.tags);
        for (const QString &name : free) {
            expected.remove(name);
            found.remove(name);
        }
        QCOMPARE(found, expected);
        for (const QString &attribute : tokens.attributes) {
            QVERIFY2(!attribute.startsWith(u"on"), qPrintable(attribute));
            QVERIFY2(!attribute.startsWith(u"src"), qPrintable(attribute));
            if (attribute.startsWith(u"href="))
                QVERIFY2(attribute.startsWith(u"href=#"), qPrintable(attribute));
        }
        const QString shown = shownText(payload);
        QVERIFY(unescaped(tokens.text).count(shown) >= 16);
    }

    void findingsComeFirstAndEveryLinkHasItsPlace()
    {
        const QString html = QString::fromUtf8(htmlOf(session()));
        QVERIFY(html.indexOf(u"id=\"findings\"") < html.indexOf(u"id=\"chart\""));
        QVERIFY(html.indexOf(u"id=\"chart\"") < html.indexOf(u"id=\"answers\""));
        static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
        int links = 0;
        for (auto all = link.globalMatch(html); all.hasNext(); ++links) {
            const QString id = all.next().captured(1);
            QVERIFY2(html.contains(u"id=\"%1\""_s.arg(id)), qPrintable(id));
        }
        QVERIFY(links > 6);
        QSet<QString> ids;
        for (const QString &attribute : tokensOf(html).attributes) {
            if (!attribute.startsWith(u"id="))
                continue;
            QVERIFY2(!ids.contains(attribute), qPrintable(attribute));
            ids += attribute;
        }
    }

    void everyAnswerIsThereWithItsReason()
    {
        Session s = session();
        for (int i = 0; i < s.answers.size(); ++i) {
            s.answers[i].text = u"<answer %1>"_s.arg(i);
            s.answers[i].score->reason = u"reason %1."_s.arg(i);
        }
        const QString html = QString::fromUtf8(htmlOf(s));
        for (int i = 0; i < s.answers.size(); ++i) {
            QCOMPARE(html.count(u"&lt;answer %1&gt;"_s.arg(i)), 1);
            QCOMPARE(html.count(u"reason %1."_s.arg(i)), 1);
        }
    }

    void aLongAnswerIsCutAndSaysSo()
    {
        Session s = session();
        s.answers.first().text = u"x"_s.repeated(longestShownAnswer + 17);
        QVERIFY(htmlOf(s).contains("Cut here: 17 more characters"));
        QVERIFY(!htmlOf(session()).contains("Cut here"));
    }

    void aPracticeModelIsNamedAsOne()
    {
        Session s = session();
        QVERIFY(!htmlOf(s).contains("class=\"badge\""));
        s.answers.first().simulated = true;
        QVERIFY(htmlOf(s).contains("class=\"badge\">Practice models"));
    }

    void aFullDeviceIsNoSuccess()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("there is no /dev/full on this machine");
        QVERIFY(!writeHtml(full, session()));
    }

    void aBrowserRunsNothing()
    {
        const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
        if (browser.isEmpty())
            QSKIP("there is no chromium on this machine to open the report with");
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"r.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(htmlOf(hostile(payloads().join(u' '))));
        file.close();
        QProcess process;
        process.start(browser,
            {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                u"--user-data-dir="_s + folder.filePath(u"profile"_s), u"--dump-dom"_s,
                u"file://"_s + file.fileName()});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray dom = process.readAllStandardOutput();
        QVERIFY(dom.contains("id=\"answers\""));
        QVERIFY(!dom.contains("<script"));
        QVERIFY(!dom.contains("<title>owned"));
    }
};

PENNYBENCH_TEST(TestHtmlReport)
#include "tst_htmlreport.moc"
