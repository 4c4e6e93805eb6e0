#include "app/reports/reportfiles.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;
using namespace Pennybench::Suites;

namespace {

/// So many answers that no report of them fits into a few kilobytes, whatever packs it.
Session largeSession()
{
    Session session;
    session.id = QStringLiteral("id");
    Suite suite;
    suite.id = QStringLiteral("s");
    for (int i = 0; i < 300; ++i) {
        Prompt prompt;
        prompt.id = QStringLiteral("q%1").arg(i);
        prompt.text = QStringLiteral("What is %1?").arg(i);
        suite.prompts += prompt;
        Answer answer;
        answer.key = {suite.id, prompt.id, QStringLiteral("m"), 1};
        for (int word = 0; word < 50; ++word)
            answer.text += QString::number(qHash(i * 1'000 + word)) + u' ';
        session.answers += answer;
    }
    session.plan.suites = {suite};
    return session;
}

ReportFiles only(const QByteArray &kind, const QString &path)
{
    ReportFiles files;
    const QHash<QByteArray, QString *> fields{{"csv", &files.csv}, {"jsonl", &files.jsonl},
        {"xlsx", &files.xlsx}, {"html", &files.html}, {"pdf", &files.pdf}, {"png", &files.chart},
        {"svg", &files.chart}, {"chart.pdf", &files.chart}};
    *fields.value(kind) = path;
    return files;
}

} // namespace

/// A report is whole, or its loss is named and nothing of it is left.
class TestReportFiles : public QObject {
    Q_OBJECT

private slots:
    void aReportThatDoesNotFitLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"csv", "jsonl", "xlsx", "html", "pdf", "png", "svg", "chart.pdf"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    void aReportThatDoesNotFitLeavesNothing()
    {
        QFETCH(QByteArray, kind);
        const QTemporaryDir folder;
        const Session session = largeSession();
        const ReportFiles files = only(kind, folder.filePath(QStringLiteral("r.") + QLatin1String(kind)));
        QBuffer unused;
        const auto namesOf = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); };
        {
            const FileSizeLimit limit(2'000);
            const WrittenReports written = writeReports(files, session, unused);
            QCOMPARE(written.paths, QStringList());
            QCOMPARE(written.problems.size(), 1);
            QVERIFY2(written.problems.first().message.english().contains(QStringLiteral("File too large")),
                qPrintable(written.problems.first().message.english()));
            QVERIFY(!written.problems.first().file.isEmpty());
            QCOMPARE(namesOf(), QStringList());
        }
        QCOMPARE(writeReports(files, session, unused).problems, QList<Problem>());
        QCOMPARE(namesOf().size(), 1);
    }

    void aWorkbookWhosePartsWereCutIsLost()
    {
        const QTemporaryDir folder;
        const ReportFiles files = only("xlsx", folder.filePath(QStringLiteral("r.xlsx")));
        QBuffer unused;
        QCOMPARE(writeReports(files, largeSession(), unused).problems, QList<Problem>());
        const qint64 packed = QFileInfo(files.xlsx).size();
        QVERIFY(QFile::remove(files.xlsx));
        // The packed file would fit, but not its largest part, which is written unpacked before.
        const FileSizeLimit limit(packed + packed / 5);
        const WrittenReports written = writeReports(files, largeSession(), unused);
        QCOMPARE(written.problems.size(), 1);
        QVERIFY2(written.problems.first().message.english().contains(
                     QStringLiteral("temporary folder: File too large")),
            qPrintable(written.problems.first().message.english()));
        QVERIFY(!QFile::exists(files.xlsx));
    }

    void aFullDeviceIsNamed_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"csv", "jsonl", "xlsx", "html", "pdf"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    void aFullDeviceIsNamed()
    {
        QFETCH(QByteArray, kind);
        const ReportFiles files = only(kind, QStringLiteral("/dev/full"));
        QVERIFY2(!files.problem(), "a device may be written to");
        QBuffer unused;
        const WrittenReports written = writeReports(files, largeSession(), unused);
        QCOMPARE(written.problems.size(), 1);
        QVERIFY2(
            written.problems.first().message.english().contains(QStringLiteral("No space left on device")),
            qPrintable(written.problems.first().message.english()));
    }

    void oneLostReportHindersNoOther()
    {
        const QTemporaryDir folder;
        const ReportFiles files{
            .csv = QStringLiteral("/dev/full"), .html = folder.filePath(QStringLiteral("r.html"))};
        QBuffer unused;
        const WrittenReports written = writeReports(files, largeSession(), unused);
        QCOMPARE(written.problems.size(), 1);
        QCOMPARE(written.paths, QStringList{files.html});
        QVERIFY(QFile::exists(files.html));
    }

    void otherNamesOfStandardOutputAreStandardOutput()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        ReportFiles files{.csv = QStringLiteral("/dev/stdout")};
        QVERIFY(!files.problem());
        QCOMPARE(writeReports(files, largeSession(), out).paths, QStringList());
        QVERIFY(out.data().startsWith("schema,"));
        files.jsonl = QStringLiteral("-");
        QVERIFY2(files.problem(), "two reports in one stream");
    }
};

PENNYBENCH_TEST(TestReportFiles)
#include "tst_reportfiles.moc"
