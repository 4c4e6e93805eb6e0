#include "app/reports/reportpages.h"
#include "tests/app/reports/reportsession.h"
#include "tests/support/testprogram.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

namespace {

/// Notes the texts that are painted, and paints nothing.
class NotingEngine final : public QPaintEngine {
public:
    NotingEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &, const QTextItem &item) override { m_texts += item.text(); }
    Type type() const override { return User; }

    const QStringList &texts() const { return m_texts; }

private:
    QStringList m_texts;
};

class NotingDevice final : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    QString text() const { return m_engine.texts().join(u' '); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return 794;
        case PdmHeight:
            return 1123;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

private:
    mutable NotingEngine m_engine;
};

/// So many models on so many prompts of these categories.
Session classSession(int models, int prompts, const QStringList &categories)
{
    Session s;
    s.id = u"class"_s;
    s.title = u"Toán và ngôn ngữ · 数学与语言"_s;
    Suites::Suite suite{.id = u"s"_s, .title = u"Bài tập · 练习"_s};
    for (int i = 0; i < prompts; ++i) {
        Suites::Prompt prompt{.id = u"q%1"_s.arg(i), .category = categories.at(i % categories.size())};
        prompt.text = u"Hỏi %1: 二加二等于多少？"_s.arg(i);
        suite.prompts += prompt;
        for (int m = 0; m < models; ++m) {
            const bool right = (i * 7 + m * 3) % (m + 3) != 0;
            s.answers += answer(u"m%1"_s.arg(m), prompt.id,
                right ? Scoring::Verdict::Correct : Scoring::Verdict::Incorrect,
                qPrintable(u"0.00%1"_s.arg(m + 1)));
        }
    }
    for (int m = 0; m < models; ++m)
        s.plan.models += Models::ModelEntry{.id = u"m%1"_s.arg(m), .name = u"Mô hình 模型 %1"_s.arg(m)};
    s.plan.suites = {suite};
    return s;
}

ReportPages pagesOf(const Session &s, bool withAnswers)
{
    return {reportContent(s), s, withAnswers};
}

QString textOf(const ReportPages &pages, int page)
{
    NotingDevice device;
    QPainter painter(&device);
    pages.paint(painter, page);
    painter.end();
    return device.text();
}

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
        const ReportPages pages = pagesOf(m_sessions.value(session), withAnswers);
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
            const QRect free = QRect(rim + 50, rim, size.width() - 100, size.height());
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (!free.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                        QFAIL(qPrintable(
                            u"page %1 has ink at %2, %3"_s.arg(page + 1).arg(x - rim).arg(y - rim)));
                }
            }
        }
    }

    void rowsAreWholeAndTheirHeadIsAboveThem_data() { addSessions(); }

    void rowsAreWholeAndTheirHeadIsAboveThem()
    {
        QFETCH(const QByteArray, session);
        QFETCH(const bool, withAnswers);
        const ReportPages pages = pagesOf(m_sessions.value(session), withAnswers);
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

    void everyPageHasItsNumber()
    {
        const ReportPages pages = pagesOf(m_sessions.value("many models and categories"), false);
        QVERIFY(pages.count() > 2);
        for (int page = 0; page < pages.count(); ++page) {
            const QString text = textOf(pages, page);
            QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.count())), qPrintable(text));
        }
    }

    void vietnameseAndChineseArePainted()
    {
        const QString text = textOf(pagesOf(m_sessions.value("a class"), false), 0);
        for (const QString &word : {u"ngôn"_s, u"数学与语言"_s, u"模型"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    void answersAreThereWhereTheyAreWanted()
    {
        const auto words = [&](bool withAnswers) {
            const ReportPages pages = pagesOf(m_sessions.value("a class"), withAnswers);
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

    QMap<QByteArray, Session> m_sessions;
};

PENNYBENCH_TEST(TestReportPages)
#include "tst_reportpages.moc"
