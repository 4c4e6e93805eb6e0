#include "app/reports/pagepieces.h"
#include "tests/app/reports/printedpages.h"
#include "tests/support/testprogram.h"
#include "widgets/textpainting.h"

#include <QFontDatabase>
#include <QPicture>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

/// The charts of the report on paper, as many and as whole as in the window.
class TestPrintedCharts : public QObject {
    Q_OBJECT

private slots:
    void everyChartIsThereWithItsTableAndItsCaption()
    {
        Session s = classSession(5, 24, {u"math"_s, u"code"_s});
        for (Runs::Answer &a : s.answers)
            a.latency = std::chrono::milliseconds(900 + 100 * a.key.model.back().digitValue());
        QString text = textOf(pagesOf(s, false));
        const QStringList titles{u"Quality against cost"_s, u"Strengths by category"_s,
            u"Quality against time"_s, u"Cost of answers"_s, u"Tokens of answers"_s,
            u"What became of the answers"_s};
        for (const QString &title : titles) {
            QVERIFY2(text.contains(title), qPrintable(title));
            QVERIFY2(text.contains(u"The table behind the chart · "_s + title), qPrintable(title));
        }
        QCOMPARE(text.count(u"prices of that day"_s), 1 + titles.size());
        QVERIFY(!text.contains(u"Trials of the same prompt"_s));
        Runs::Answer again = s.answers.first();
        again.key.trial = 2;
        s.answers += again;
        text = textOf(pagesOf(s, false));
        QVERIFY(text.contains(u"Trials of the same prompt"_s));
        QVERIFY(text.contains(u"Prompts, by how many of their trials were right"_s));
    }

    void aChartWithoutAFigureIsLeftOut()
    {
        Session s = classSession(5, 24, {u"math"_s, u"code"_s});
        for (Runs::Answer &a : s.answers) {
            a.cost.reset();
            a.usage = {};
        }
        const QString text = textOf(pagesOf(s, false));
        for (const QString &title : {u"Quality against time"_s, u"Cost of answers"_s, u"Tokens of answers"_s})
            QVERIFY2(!text.contains(title), qPrintable(title));
        QVERIFY(text.contains(u"Strengths by category"_s));
    }

    void aChartThatIsHigherThanAPageKeepsAllOfItsRows()
    {
        const Session s =
            classSession(40, 48, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s});
        const ReportPages pages = pagesOf(s, false);
        int rows = 0;
        for (int page = 0; page < pages.count(); ++page) {
            for (const NotedText &noted : textsOf(pages, page)) {
                // At the right of each row of the chart of strengths, and of nothing else.
                static const QRegularExpression figure(u"^\\d+ % \\(\\d+ to \\d+\\), n \\d+$"_s);
                rows += figure.match(noted.text).hasMatch() ? 1 : 0;
            }
        }
        QCOMPARE(rows, 40 * 8);
    }

    void allPartsOfAChartHaveItsAxis()
    {
        Widgets::RowChart chart{.title = u"t"_s, .axis = u"a"_s};
        for (int i = 1; i <= 40; ++i)
            chart.rows += {.name = u"row"_s, .dot = Widgets::RowDot{25.0 * i, 25.0 * i, 25.0 * i}};
        const PagePiece whole = chartPiece(chart, 600);
        const PagePieces parts = whole.parted(500);
        QCOMPARE(parts.size(), 2);
        QVERIFY(parts.first().height <= 500);
        const auto ticks = [](const PagePiece &piece) {
            NotingDevice device(96);
            QPainter painter(&device);
            piece.paint(painter, {});
            painter.end();
            QStringList texts;
            for (const NotedText &noted : device.texts())
                texts += noted.text;
            texts.removeAll(u"row"_s);
            return texts;
        };
        QCOMPARE(ticks(parts.first()), ticks(parts.last()));
        QCOMPARE(ticks(whole), ticks(parts.last()));
    }

    void countsOfWhatNeverHappenedAreLeftOutWhereTheyAreNoVerdicts()
    {
        Session s = classSession(5, 24, {u"math"_s, u"code"_s});
        QVERIFY(!textOf(pagesOf(s, false)).contains(u"cost unknown"));
        s.answers.first().cost.reset();
        QVERIFY(textOf(pagesOf(s, false)).contains(u"cost unknown"));
        QVERIFY(textOf(pagesOf(s, false)).contains(u"undecided"));
    }

    void aChartThatTakesAPageLeavesTheFirstOneNoneTheLessFull()
    {
        const Session s = classSession(4, 24, {u"math"_s, u"code"_s});
        QList<PublishedFigure> published;
        for (int i = 0; i < 70; ++i)
            published += {.model = u"A published model with a long name, %1"_s.arg(i), .quality = 0.5};
        const ReportPages pages(reportContent(s, published), s, false);
        double bottom = 0;
        for (const ReportPages::Placed &placed : pages.placed()) {
            if (placed.page == 0)
                bottom = std::max(bottom, placed.place.bottom());
        }
        QVERIFY2(bottom > 700, qPrintable(u"it ends at %1"_s.arg(bottom)));
        QVERIFY(!textOf(pages, 0).contains(u"Quality against cost"));
        QVERIFY(textOf(pages).contains(u"Quality against cost"));
    }

    void chineseStandsOnTheLineOfWhatIsBesideIt()
    {
        if (!QFontDatabase::families().contains(u"Noto Sans CJK SC"_s))
            QSKIP("there is no Chinese font (fonts-noto-cjk): all letters come from one font");
        NotingDevice device(96);
        QPainter painter(&device);
        TextTable table{.columns = {u"模型"_s, u"correct"_s}, .rows = {{u"模型 A"_s, u"93 %"_s}}};
        for (const PagePiece &row : tablePieces(table, {}, 600))
            row.paint(painter, {0, row.header ? 100.0 : 0.0});
        QPicture picture;
        QPainter recording(&picture);
        QFont font = Widgets::fileStyle(false).small();
        Widgets::paintText(recording, {0, 200, 300, 30}, u"正确率 95 % 区间 (at n 80)"_s, font, Qt::black);
        recording.end();
        painter.drawPicture(0, 0, picture);
        painter.end();
        QHash<int, QList<double>> lines;
        for (const NotedText &noted : device.texts())
            lines[static_cast<int>(noted.at.y()) / 100] += noted.at.y();
        QCOMPARE(lines.size(), 3);
        for (const QList<double> &line : std::as_const(lines)) {
            QVERIFY(line.size() > 1);
            const auto [top, bottom] = std::ranges::minmax(line);
            QVERIFY2(bottom - top < 0.7, qPrintable(u"%1 and %2"_s.arg(top).arg(bottom)));
        }
    }

    void theRealPdfHasItsTextsWhereTheyBelong()
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("there is no pdftotext on this machine to read the PDF with");
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"r.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Session s = classSession(5, 24, {u"math"_s, u"code"_s});
        file.write(pdfOf(pagesOf(s, false), s.title));
        file.close();
        QProcess process;
        process.start(reader, {u"-bbox"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, file.fileName(), u"-"_s});
        QVERIFY(process.waitForFinished(60'000));
        const QString words = QString::fromUtf8(process.readAllStandardOutput());
        static const QRegularExpression word(
            u"<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">([^<]*)<"_s);
        QStringList found;
        for (auto all = word.globalMatch(words); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            const auto number = [&match](int group) { return match.captured(group).toDouble(); };
            QVERIFY2(number(1) > 40 && number(3) < 560 && number(2) > 20 && number(4) < 830,
                qPrintable(match.captured()));
            QVERIFY2(number(4) - number(2) < 40, qPrintable(match.captured()));
            found += match.captured(5);
        }
        for (const QString &wanted : {u"Measured"_s, u"Quality"_s, u"ngôn"_s})
            QVERIFY2(found.contains(wanted), qPrintable(found.join(u' ')));
    }
};

PENNYBENCH_TEST(TestPrintedCharts)
#include "tst_printedcharts.moc"
