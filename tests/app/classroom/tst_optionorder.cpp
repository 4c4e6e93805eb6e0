#include "app/classroom/optionorder.h"
#include "tests/support/testprogram.h"

#include <QMap>
#include <QTest>

using namespace Pennybench::Classroom;
using namespace Qt::StringLiterals;

class TestOptionOrder : public QObject {
    Q_OBJECT

private slots:
    void theOrderOfAPromptIsFixedAndAnotherSeedGivesAnother()
    {
        const QList<int> first = optionOrder(4, u"session"_s, u"s"_s, u"p1"_s);
        QCOMPARE(optionOrder(4, u"session"_s, u"s"_s, u"p1"_s), first);
        bool other = false;
        for (quint64 seed = 1; seed < 8; ++seed)
            other = other || optionOrder(4, u"session"_s, u"s"_s, u"p1"_s, seed) != first;
        QVERIFY(other);
    }

    void everyOrderComesAboutAsOften()
    {
        QMap<QList<int>, int> seen;
        constexpr int prompts = 6'000;
        for (int prompt = 0; prompt < prompts; ++prompt)
            ++seen[optionOrder(3, u"session"_s, u"s"_s, QString::number(prompt))];
        QCOMPARE(seen.size(), 6);
        // Chi-square with 5 degrees of freedom: above 20.5 with a chance of one in a thousand.
        double chiSquare = 0;
        for (int count : seen)
            chiSquare += (count - 1'000.0) * (count - 1'000.0) / 1'000.0;
        QVERIFY2(chiSquare < 20.5, qPrintable(QString::number(chiSquare)));
    }
};

PENNYBENCH_TEST(TestOptionOrder)
#include "tst_optionorder.moc"
