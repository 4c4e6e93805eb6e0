#include "tests/support/testprogram.h"
#include "widgets/labelplacement.h"

#include <QTest>

using namespace Pennybench::Widgets;

namespace {

const QRectF placedPicture(0, 0, 400, 300);

LabelWish wishAt(double x, double y, double width = 80)
{
    return {.point = {x, y}, .radius = 9, .size = {width, 16}, .bounds = placedPicture};
}

/// The points of a grid with their markers as obstacles.
struct Crowd {
    QList<LabelWish> wishes;
    LabelObstacles obstacles;

    Crowd(int columns, int rows, double step)
    {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                wishes += wishAt(30 + column * step, 30 + row * step, 50);
                const QPointF at = wishes.last().point;
                obstacles.markers += QRectF(at.x() - 9, at.y() - 9, 18, 18);
            }
        }
    }
};

int named(const QList<LabelPlace> &places)
{
    return static_cast<int>(
        std::count_if(places.begin(), places.end(), [](const LabelPlace &place) { return place.isNamed(); }));
}

} // namespace

/// Where the names of a chart's points stand.
class TestLabelPlacement : public QObject {
    Q_OBJECT

private slots:
    void aPointAloneHasItsNameBesideIt()
    {
        const LabelPlace place = placeLabels({wishAt(100, 100)}, {}).first();
        QVERIFY(place.isNamed());
        QVERIFY(place.leader.isNull());
        QVERIFY(place.box.center().x() > 100);
        QCOMPARE(place.box.center().y(), 100.0);
    }

    void aNameAtTheEdgeStaysInThePicture_data()
    {
        QTest::addColumn<QPointF>("point");
        QTest::newRow("at the right") << QPointF(399, 150);
        QTest::newRow("at the top") << QPointF(200, 1);
        QTest::newRow("in a corner") << QPointF(0, 300);
    }
    void aNameAtTheEdgeStaysInThePicture()
    {
        QFETCH(const QPointF, point);
        const LabelPlace place = placeLabels({wishAt(point.x(), point.y())}, {}).first();
        QVERIFY(place.isNamed());
        QVERIFY(placedPicture.contains(place.box));
    }

    void nothingIsCovered()
    {
        const LabelObstacles obstacles{.markers = {QRectF(120, 90, 20, 20)},
            .intervals = {QLineF(100, 60, 100, 140), QLineF(60, 100, 140, 100)},
            .texts = {QRectF(90, 140, 60, 20)}};
        const LabelPlace place = placeLabels({wishAt(100, 100)}, obstacles).first();
        QVERIFY(place.isNamed());
        for (const QRectF &other : obstacles.markers + obstacles.texts)
            QVERIFY(!place.box.intersects(other));
        QVERIFY(place.box.left() > 100 || place.box.right() < 100);
        QVERIFY(place.box.top() > 100 || place.box.bottom() < 100);
    }

    void aNameFarFromItsPointHasALeader()
    {
        LabelObstacles obstacles{.markers = {QRectF(60, 60, 80, 80)}};
        const LabelPlace place = placeLabels({wishAt(100, 100)}, obstacles).first();
        QVERIFY(place.isNamed());
        QVERIFY(!place.leader.isNull());
        QVERIFY(QLineF(place.leader.p1(), {100, 100}).length() < 12);
        QVERIFY(place.box.adjusted(-1, -1, 1, 1).contains(place.leader.p2()));
    }

    void namesOfACrowdCoverNeitherEachOtherNorAPoint()
    {
        const Crowd crowd(5, 4, 62);
        const QList<LabelPlace> places = placeLabels(crowd.wishes, crowd.obstacles);
        QCOMPARE(named(places), 20);
        for (qsizetype i = 0; i < places.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!places.at(i).box.intersects(places.at(j).box));
            for (const QRectF &marker : crowd.obstacles.markers)
                QVERIFY(!places.at(i).box.intersects(marker));
        }
    }

    void whereThereIsNoRoomTheImportantOnesAreNamed()
    {
        Crowd crowd(10, 4, 40);
        for (qsizetype i = 0; i < crowd.wishes.size(); i += 10)
            crowd.wishes[i].important = true;
        const QList<LabelPlace> places = placeLabels(crowd.wishes, crowd.obstacles);
        QVERIFY(named(places) < crowd.wishes.size());
        for (qsizetype i = 0; i < places.size(); i += 10)
            QVERIFY(places.at(i).isNamed());
    }

    void aPointWithoutAnyPlaceHasNoName()
    {
        LabelWish wish = wishAt(100, 100);
        wish.bounds = QRectF(80, 80, 40, 40);
        QVERIFY(!placeLabels({wish}, {}).first().isNamed());
    }

    void theSamePictureHasTheSamePlaces()
    {
        const Crowd crowd(6, 4, 50);
        QCOMPARE(placeLabels(crowd.wishes, crowd.obstacles), placeLabels(crowd.wishes, crowd.obstacles));
    }

    void aGoodPlaceIsKept()
    {
        LabelWish wish = wishAt(100, 100);
        const int left = 12;
        wish.last = left;
        QCOMPARE(placeLabels({wish}, {}).first().candidate, left);
        QCOMPARE(keepLabels({wish}, {}).first().candidate, left);
    }

    void onlyPlacesThatAreStillFreeAreKept()
    {
        LabelWish wish = wishAt(100, 100);
        QVERIFY(!keepLabels({wish}, {}).first().isNamed());
        wish.last = 0;
        const LabelObstacles obstacles{.markers = {QRectF(120, 90, 20, 20)}};
        QVERIFY(!keepLabels({wish}, obstacles).first().isNamed());
    }
};

PENNYBENCH_TEST(TestLabelPlacement)
#include "tst_labelplacement.moc"
