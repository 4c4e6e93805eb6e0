#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Pennybench;

/// Whether a script that knows only the exported CSV and the standard library of Python comes to the figures
/// that `compare`, the workbook and the page print: counts, shares, scores, costs, repeats, differences,
/// frontier and ranks, with their intervals.
class TestRecomputed : public QObject {
    Q_OBJECT

private slots:
    void aScriptComesToTheSameFigures_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("pairs");
        QTest::newRow("one trial") << QStringList{QStringLiteral("--limit"), QStringLiteral("12")} << 6;
        QTest::newRow("three trials") << QStringList{QStringLiteral("--limit"), QStringLiteral("4"),
            QStringLiteral("--trials"), QStringLiteral("3")}
                                      << -1;
    }

    void aScriptComesToTheSameFigures()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, pairs);
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("there is no python3 on this machine to recompute the figures");
        ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString session = home.path(QStringLiteral("s.pennybench"));
        const QString csv = home.path(QStringLiteral("s.csv"));
        const QString xlsx = home.path(QStringLiteral("s.xlsx"));
        const QString html = home.path(QStringLiteral("s.html"));
        const Ran asked = home.run(
            QStringList{QStringLiteral("run"), QStringLiteral("--suite"), QStringLiteral("math"),
                QStringLiteral("--suite"), QStringLiteral("language"), QStringLiteral("--session"), session,
                QStringLiteral("--csv"), csv, QStringLiteral("--xlsx"), xlsx, QStringLiteral("--html"), html}
            + options);
        QVERIFY2(asked.exitCode == 0, qPrintable(asked.err));
        QFile json(home.path(QStringLiteral("s.json")));
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write(home.run({QStringLiteral("compare"), QStringLiteral("--json"), session}).out.toUtf8());
        json.close();
        QProcess script;
        script.setProcessChannelMode(QProcess::MergedChannels);
        script.start(python,
            {QStringLiteral("-B"), QStringLiteral(PENNYBENCH_SOURCE "/tests/data/recompute.py"), csv,
                json.fileName(), xlsx, html});
        QVERIFY(script.waitForFinished(60'000));
        const QByteArray said = script.readAll();
        QVERIFY2(script.exitCode() == 0, said.constData());
        if (pairs >= 0)
            QVERIFY2(said.startsWith("4 models, " + QByteArray::number(pairs) + " pairs with intervals"),
                said.constData());
    }
};

PENNYBENCH_TEST(TestRecomputed)
#include "tst_recomputed.moc"
