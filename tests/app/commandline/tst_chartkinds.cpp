#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Pennybench;
using namespace Qt::StringLiterals;

/// `--chart-kind`: every kind of chart as a file.
class TestChartKinds : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Ran ran = m_home.run({u"run"_s, u"--suite"_s, u"math"_s, u"--limit"_s, u"3"_s, u"--trials"_s,
            u"2"_s, u"--session"_s, session()});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    }

    void eachKindIsDrawnWithItsTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("axis");
        QTest::newRow("quality") << u"Quality against cost"_s << u"Measured cost in USD per"_s;
        QTest::newRow("strengths") << u"Strengths by category"_s << u"Share correct, 95 % interval"_s;
        QTest::newRow("time") << u"Quality against time"_s << u"seconds"_s;
        QTest::newRow("cost") << u"Cost of answers"_s << u"Measured cost in USD per"_s;
        QTest::newRow("tokens") << u"Tokens of answers"_s << u"Tokens per answer"_s;
        QTest::newRow("verdicts") << u"Verdicts"_s << u"Answers by verdict"_s;
        QTest::newRow("trials") << u"Trials"_s << u"how many of their trials were right"_s;
    }

    void eachKindIsDrawnWithItsTitle()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, axis);
        const QString kind = QString::fromUtf8(QTest::currentDataTag());
        const QString path = m_home.path(kind + u".svg"_s);
        const Ran ran = m_home.run({u"export"_s, session(), u"--chart"_s, path, u"--chart-kind"_s, kind});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader svg(&file);
        QString found;
        QString texts;
        while (!svg.atEnd()) {
            svg.readNext();
            if (svg.isStartElement() && svg.name() == u"title")
                found = svg.readElementText();
            else if (svg.isStartElement() && svg.name() == u"text")
                texts += svg.readElementText() + u'\n';
        }
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        QCOMPARE(found, title);
        QVERIFY2(texts.contains(axis), qPrintable(texts));
        QVERIFY2(texts.contains(u"SIMULATED"), qPrintable(texts));
    }

    void withoutAKindItIsQualityAgainstCost()
    {
        const QString plain = m_home.path(u"plain.svg"_s);
        const QString named = m_home.path(u"named.svg"_s);
        QCOMPARE(m_home.run({u"export"_s, session(), u"--chart"_s, plain}).exitCode, 0);
        QCOMPARE(m_home.run({u"export"_s, session(), u"--chart"_s, named, u"--chart-kind"_s, u"quality"_s})
                     .exitCode,
            0);
        QFile a(plain);
        QFile b(named);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll(), b.readAll());
    }

    void aKindThatIsNoneIsNamedWithThoseThatAre()
    {
        const QString path = m_home.path(u"none.svg"_s);
        const Ran ran = m_home.run({u"export"_s, session(), u"--chart"_s, path, u"--chart-kind"_s, u"pie"_s});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.err.contains(
                     u"--chart-kind must be one of quality, strengths, time, cost, tokens, verdicts, trials, "
                     u"not \"pie\"."_s),
            qPrintable(ran.err));
        QVERIFY(!QFile::exists(path));
    }

private:
    QString session() const { return m_home.path(u"s.pennybench"_s); }

    ProgramHome m_home{QStringLiteral(PENNYBENCH_PROGRAM)};
};

PENNYBENCH_TEST(TestChartKinds)
#include "tst_chartkinds.moc"
