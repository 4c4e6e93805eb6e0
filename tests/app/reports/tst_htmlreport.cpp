#include "app/reports/htmlanswers.h"
#include "tests/app/reports/hostilesession.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSet>
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
    // The page came from UTF-8, so it is valid UTF-16; each match would read all of it to see that.
    const auto at = [&html](const QRegularExpression &pattern, qsizetype place) {
        return pattern.match(html, place, QRegularExpression::NormalMatch,
            QRegularExpression::DontCheckSubjectStringMatchOption);
    };
    Tokens tokens;
    for (qsizetype i = 0; i < html.size();) {
        if (html.at(i) == u'<') {
            const auto match = at(tag, i);
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
        if (html.at(i) == u'&' && !at(reference, i).hasMatch())
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
        static const Tokens clean = tokensOf(QString::fromUtf8(htmlOf(hostile(u"harmless"_s))));
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

    void everyChartHasWordsForWhoCannotSeeItAndItsTableFolded()
    {
        Session s = session();
        for (Runs::Answer &a : s.answers)
            a.latency = std::chrono::seconds(a.key.model == u"a" ? 2 : 4);
        s.answers += s.answers.first();
        s.answers.last().key.trial = 2;
        const QString html = QString::fromUtf8(htmlOf(s));
        const QStringList ids{
            u"chart"_s, u"strengths"_s, u"time"_s, u"cost"_s, u"tokens"_s, u"counts"_s, u"trials"_s};
        for (const QString &id : ids) {
            const QString section =
                html.section(u"<section id=\"%1\">"_s.arg(id), 1).section(u"</section>"_s, 0, 0);
            for (const QString &shade : {u"light"_s, u"dark"_s}) {
                QVERIFY2(section.contains(u"<title id=\"%1-%2-title\">"_s.arg(id, shade)), qPrintable(id));
                const QString description = section.section(u"<desc id=\"%1-%2-desc\">"_s.arg(id, shade), 1)
                                                .section(u"</desc>"_s, 0, 0);
                QVERIFY2(description.contains(u"2026-11-23"_s), qPrintable(id + description));
            }
            const QString folded = section.section(u"<details><summary>"_s, 1).section(u"</details>"_s, 0, 0);
            QVERIFY2(folded.startsWith(u"The table behind the chart"), qPrintable(id));
            QVERIFY2(folded.count(u"<tr>"_s) >= 3, qPrintable(id + folded));
            QVERIFY2(html.contains(u"href=\"#%1\""_s.arg(id)), qPrintable(id));
        }
    }

    void aChartWithoutAFigureIsLeftOut()
    {
        Session s = session();
        for (Runs::Answer &a : s.answers) {
            a.cost.reset();
            a.usage = {};
        }
        const QByteArray html = htmlOf(s);
        for (const char *id : {"time", "cost", "tokens", "trials"}) {
            QVERIFY2(!html.contains(QByteArray("id=\"") + id + '"'), id);
            QVERIFY2(!html.contains(QByteArray("href=\"#") + id + '"'), id);
        }
        QVERIFY(html.contains("id=\"counts\""));
        const QByteArray none = htmlOf(Session{.id = u"none"_s});
        QVERIFY(!none.isEmpty());
        QVERIFY(!none.contains("<figure"));
    }
};

PENNYBENCH_TEST(TestHtmlReport)
#include "tst_htmlreport.moc"
