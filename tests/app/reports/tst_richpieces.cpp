#include "app/reports/richpieces.h"
#include "tests/support/hostileanswers.h"
#include "tests/support/testprogram.h"
#include "widgets/richtext/mathengine.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Qt::StringLiterals;

namespace {

constexpr double paperWidth = 600;

QImage paintedPieces(const PagePieces &pieces)
{
    double height = 10;
    for (const PagePiece &piece : pieces)
        height += piece.height;
    QImage paper(
        static_cast<int>(paperWidth), static_cast<int>(std::min(height, 3000.0)), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    double y = 0;
    for (const PagePiece &piece : pieces) {
        if (piece.paint)
            piece.paint(painter, {0, y});
        y += piece.height;
    }
    return paper;
}

} // namespace

class TestRichPieces : public QObject {
    Q_OBJECT

private slots:
    void everyLineIsAPiece();
    void aRowOfATableIsAPiece();
    void aFormulaIsDrawn();
    void hostileAnswersArePrinted_data();
    void hostileAnswersArePrinted();

private:
    RichPieces m_pieces; ///< one for all answers, as in a report
};

void TestRichPieces::everyLineIsAPiece()
{
    QStringList texts;
    double height = 0;
    for (const PagePiece &piece :
        RichPieces().of(u"# Title\n\none\ntwo\n\n```py\nx = 1\ny\n```\n\n- item"_s, paperWidth)) {
        texts += piece.text.trimmed();
        QVERIFY(piece.height > 5);
        height += piece.height;
    }
    QCOMPARE(texts, (QStringList{u"Title"_s, u"one"_s, u"two"_s, u"py"_s, u"x = 1"_s, u"y"_s, u"item"_s}));
    QVERIFY(height < 400);
}

void TestRichPieces::aRowOfATableIsAPiece()
{
    const PagePieces pieces = RichPieces().of(u"| a | b |\n|---|---|\n| 1 | 2 |"_s, paperWidth);
    QStringList rows;
    for (const PagePiece &piece : pieces) {
        if (!piece.text.trimmed().isEmpty())
            rows += piece.text.simplified();
    }
    QCOMPARE(rows, (QStringList{u"a b"_s, u"1 2"_s}));
}

void TestRichPieces::aFormulaIsDrawn()
{
    const PagePieces pieces = RichPieces().of(u"$$\\frac{a}{b}$$"_s, paperWidth);
    QVERIFY(!pieces.isEmpty());
    const bool isTex = pieces.first().text.contains(u"frac");
    QCOMPARE(isTex, !Widgets::MathEngine::isBuiltIn());
    const QImage paper = paintedPieces(pieces);
    int inked = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x)
            inked += qGray(paper.pixel(x, y)) < 128 ? 1 : 0;
    }
    QVERIFY(inked > 20);
}

void TestRichPieces::hostileAnswersArePrinted_data()
{
    QTest::addColumn<QString>("answer");
    for (const HostileAnswer &one : hostileAnswers(9, u"/nowhere/pipe"_s))
        QTest::newRow(one.name) << one.text;
}

void TestRichPieces::hostileAnswersArePrinted()
{
    QFETCH(QString, answer);
    paintedPieces(m_pieces.of(answer.left(20'000), paperWidth));
}

PENNYBENCH_TEST(TestRichPieces)
#include "tst_richpieces.moc"
