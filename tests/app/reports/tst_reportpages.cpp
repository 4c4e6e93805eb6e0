#include "tests/app/reports/printedpages.h"
#include "tests/support/testprogram.h"
#include "widgets/theme.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <numeric>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

namespace {

/// Where a folder is named, the pages can be looked at there.
void keep(const QImage &image, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("PENNYBENCH_KEEP_PAGES"); !folder.isEmpty())
        image.save(folder + u'/' + name + u".png"_s);
}

} // namespace

/// The report on paper: whole rows, heads on every page, nothing outside.
class TestReportPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QStringList few{u"math"_s, u"code"_s};
        const QStringList many{u"math"_s, u"code"_s, u"language"_s, u"science"_s, u"countdown"_s,
            u"history"_s, u"geography"_s, u"music"_s};
        m_sessions.insert("a class", classSession(5, 24, few));
        m_sessions.insert("many models and categories", classSession(40, 48, many));
        m_sessions.insert("one model", classSession(1, 3, {u"math"_s}));
        m_sessions.insert("no answers", Session{.id = u"none"_s});
        Session long_ = classSession(2, 6, few);
        long_.title = u"A title that goes on and on "_s.repeated(12);
        long_.plan.models[0].name = u"Anamewithoutanyspaces"_s.repeated(20);
        long_.answers[0].text = u"x"_s.repeated(50'000);
        m_sessions.insert("long names", long_);
    }

    void nothingIsOutsideOfThePage_data() { addSessions(); }

    void nothingIsOutsideOfThePage()
    {
        QFETCH(const QByteArray, session);
        QFETCH(const bool, withAnswers);
        const ReportPages &pages = laidOut(session, withAnswers);
        constexpr int rim = 60;
        const QSize size = ReportPages::size().toSize();
        for (int page = 0; page < pages.count(); ++page) {
            QImage image(size + QSize(2 * rim, 2 * rim), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.translate(rim, rim);
            pages.paint(painter, page);
            painter.end();
            if (page < 12)
                keep(image.copy(QRect(QPoint(rim, rim), size)),
                    QString::fromLatin1(session).replace(u' ', u'-') + (withAnswers ? u"-answers-"_s : u"-"_s)
                        + QString::number(page + 1));
            // The page's own margins but for the lines at the top and the bottom stay free as well.
            painter.begin(&image);
            painter.fillRect(QRect(rim + 50, rim, size.width() - 100, size.height()), Qt::white);
            painter.end();
            QImage blank(image.size(), image.format());
            blank.fill(Qt::white);
            QVERIFY2(image == blank, qPrintable(u"page %1 has ink outside"_s.arg(page + 1)));
        }
    }

    void rowsAreWholeAndTheirHeadIsAboveThem_data() { addSessions(); }

    void rowsAreWholeAndTheirHeadIsAboveThem()
    {
        QFETCH(const QByteArray, session);
        QFETCH(const bool, withAnswers);
        const ReportPages &pages = laidOut(session, withAnswers);
        const ReportPages::Placed *before = nullptr;
        for (const ReportPages::Placed &placed : pages.placed()) {
            QVERIFY2(
                placed.place.bottom() <= ReportPages::body().bottom() + 0.01, qPrintable(placed.piece.text));
            const bool beginsPage = !before || before->page != placed.page;
            if (!beginsPage)
                QVERIFY(placed.place.top() >= before->place.bottom() - 0.01);
            QVERIFY2(!beginsPage || !placed.piece.header, "a page begins with a row without its head");
            before = &placed;
        }
        for (qsizetype i = 0; i + 1 < pages.placed().size(); ++i) {
            const ReportPages::Placed &placed = pages.placed().at(i);
            if (placed.piece.keepWithNext)
                QVERIFY2(pages.placed().at(i + 1).page == placed.page, qPrintable(placed.piece.text));
        }
    }

    void theBestOfATableIsTinted()
    {
        const ReportPages &pages = laidOut("a class", false);
        const QRgb tint = Widgets::lightTheme().accentTint.rgb();
        int tinted = 0;
        for (int page = 0; page < pages.count(); ++page) {
            QImage image(ReportPages::size().toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            pages.paint(painter, page);
            painter.end();
            for (const ReportPages::Placed &placed : pages.placed()) {
                const QRect row = placed.place.toRect();
                const int y = row.top() + 3;
                for (int x = row.left(); placed.page == page && placed.piece.header && x < row.right(); ++x)
                    tinted += image.pixel(x, y) == tint ? 1 : 0;
            }
        }
        QVERIFY2(tinted > 100, qPrintable(QString::number(tinted)));
    }

    void aTableThatGoesOnBeginsWithItsHeadAgain()
    {
        const Session s = m_sessions.value("many models and categories");
        QStringList heads;
        for (const ReportSection &section : reportContent(s).sections)
            heads += {section.table.columns.join(u'\t'), section.behind.columns.join(u'\t')};
        int page = -1;
        int again = 0;
        const ReportPages pages = pagesOf(s, false);
        for (const ReportPages::Placed &placed : pages.placed()) {
            if (placed.page == page)
                continue;
            page = placed.page;
            if (!placed.piece.text.contains(u'\t'))
                continue;
            ++again;
            QVERIFY2(heads.contains(placed.piece.text), qPrintable(placed.piece.text));
        }
        QVERIFY(again > 3);
    }

    void aShortTableIsNotPartedAndNoRowStandsAlone()
    {
        for (int models = 2; models < 14; ++models) {
            const ReportPages pages = pagesOf(classSession(models, 24, {u"math"_s, u"code"_s}), false);
            QMap<const PagePiece *, QMap<int, int>> rows; // by head and page
            for (const ReportPages::Placed &placed : pages.placed()) {
                if (placed.piece.header)
                    ++rows[placed.piece.header.get()][placed.page];
            }
            for (const QMap<int, int> &onPages : std::as_const(rows)) {
                const QList<int> counts = onPages.values();
                const int all = std::accumulate(counts.begin(), counts.end(), 0);
                QVERIFY2(all > 8 || counts.size() == 1,
                    qPrintable(u"%1 rows of %2 models"_s.arg(all).arg(models)));
                QVERIFY2(all == 1 || *std::ranges::min_element(counts) > 1,
                    qPrintable(u"%1 rows of %2 models"_s.arg(all).arg(models)));
            }
        }
    }

    void everyPageHasItsNumber()
    {
        const ReportPages &pages = laidOut("many models and categories", false);
        QVERIFY(pages.count() > 2);
        for (int page = 0; page < pages.count(); ++page) {
            const QString text = textOf(pages, page);
            QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.count())), qPrintable(text));
        }
    }

    void aPrinterGetsWhatAScreenGets_data() { addSessions(); }

    void aPrinterGetsWhatAScreenGets()
    {
        QFETCH(const QByteArray, session);
        QFETCH(const bool, withAnswers);
        const ReportPages &pages = laidOut(session, withAnswers);
        for (int page = 0; page < std::min(pages.count(), 12); ++page) {
            const QList<NotedText> screen = textsOf(pages, page);
            const QList<NotedText> printer = textsOf(pages, page, 1200);
            QCOMPARE(printer.size(), screen.size());
            for (qsizetype i = 0; i < screen.size(); ++i) {
                QCOMPARE(printer.at(i).text, screen.at(i).text);
                QVERIFY2((printer.at(i).at - screen.at(i).at).manhattanLength() < 2,
                    qPrintable(screen.at(i).text));
                QVERIFY2(std::abs(printer.at(i).pixels - screen.at(i).pixels) < 0.1,
                    qPrintable(screen.at(i).text));
            }
        }
    }

    void everyTextHasEightPointsOrMore_data() { addSessions(); }

    void everyTextHasEightPointsOrMore()
    {
        QFETCH(const QByteArray, session);
        QFETCH(const bool, withAnswers);
        constexpr double eightPoints = 8 * 96 / 72.0;
        const ReportPages &pages = laidOut(session, withAnswers);
        for (int page = 0; page < std::min(pages.count(), 12); ++page) {
            for (const NotedText &noted : textsOf(pages, page)) {
                if (!isLetter(noted.text))
                    QVERIFY2(noted.pixels >= eightPoints,
                        qPrintable(u"%1: %2 pixels"_s.arg(noted.text).arg(noted.pixels)));
            }
        }
    }

    void theFirstPageIsFullWhereMoreFollow_data() { addSessions(); }

    void theFirstPageIsFullWhereMoreFollow()
    {
        QFETCH(const QByteArray, session);
        QFETCH(const bool, withAnswers);
        const ReportPages &pages = laidOut(session, withAnswers);
        double bottom = 0;
        for (const ReportPages::Placed &placed : pages.placed()) {
            if (placed.page == 0)
                bottom = std::max(bottom, placed.place.bottom());
        }
        const QRectF body = ReportPages::body();
        QVERIFY2(pages.count() == 1 || bottom > body.top() + 0.75 * body.height(),
            qPrintable(u"it ends at %1"_s.arg(bottom)));
    }

    void vietnameseAndChineseArePainted()
    {
        const QString text = textOf(laidOut("a class", false), 0);
        for (const QString &word : {u"ngôn"_s, u"数学与语言"_s, u"模型"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    void answersAreThereWhereTheyAreWanted()
    {
        const auto words = [&](bool withAnswers) {
            const ReportPages &pages = laidOut("a class", withAnswers);
            QString all;
            for (const ReportPages::Placed &placed : pages.placed())
                all += placed.piece.text + u'\n';
            return all;
        };
        QVERIFY(!words(false).contains(u"Answer: 1"));
        QVERIFY(words(true).contains(u"Answer: 1"));
        QVERIFY(words(true).contains(u"二加二等于多少"));
    }

    void simulatedModelsAreNamedOnTheFirstPage()
    {
        Session s = m_sessions.value("a class");
        QVERIFY(!textOf(pagesOf(s, false), 0).contains(u"Practice models"));
        s.answers.first().simulated = true;
        QVERIFY(textOf(pagesOf(s, false), 0).contains(u"Practice models"));
    }

    void thePdfIsWholeAndInVectors()
    {
        const Session s = m_sessions.value("a class");
        const QByteArray pdf = pdfOf(pagesOf(s, false), s.title);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY2(pdf.contains("/FontFile"), "text is no picture");
        QVERIFY2(!pdf.contains("/Subtype /Image"), "nothing is a bitmap");
    }

private:
    void addSessions() const
    {
        QTest::addColumn<QByteArray>("session");
        QTest::addColumn<bool>("withAnswers");
        for (auto it = m_sessions.cbegin(); it != m_sessions.cend(); ++it) {
            QTest::addRow("%s", it.key().constData()) << it.key() << false;
            if (it->answers.size() < 200)
                QTest::addRow("%s, with answers", it.key().constData()) << it.key() << true;
        }
    }

    /// Laid out once for all functions.
    const ReportPages &laidOut(const QByteArray &session, bool withAnswers)
    {
        auto &pages = m_pages[{session, withAnswers}];
        if (!pages)
            pages = std::make_unique<ReportPages>(pagesOf(m_sessions.value(session), withAnswers));
        return *pages;
    }

    QMap<QByteArray, Session> m_sessions;
    std::map<std::pair<QByteArray, bool>, std::unique_ptr<ReportPages>> m_pages;
};

PENNYBENCH_TEST(TestReportPages)
#include "tst_reportpages.moc"
