#include "app/statistics/bradleyterry.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"
#include "tests/support/vectorrows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Pennybench;
using namespace Pennybench::Statistics;

namespace {

/// The place of an item, which a set names by text or number.
int placeOf(const QJsonArray &items, const QJsonValue &item)
{
    for (int i = 0; i < items.size(); ++i) {
        if (items.at(i) == item)
            return i;
    }
    return -1;
}

QList<PairedVotes> votesOf(const QJsonObject &set)
{
    QList<PairedVotes> votes;
    const QJsonArray items = set.value(u"items").toArray();
    for (const QJsonValue &row : set.value(u"comparisons").toArray())
        votes += PairedVotes{placeOf(items, row[u"a"]), placeOf(items, row[u"b"]), row[u"wins_a"].toDouble(),
            row[u"wins_b"].toDouble(), row[u"ties"].toDouble()};
    return votes;
}

} // namespace

/// Strengths from votes between two.
class TestBradleyTerry : public QObject {
    Q_OBJECT

private slots:
    void twoOptionsDifferByTheLogarithmOfTheOdds()
    {
        const auto fit = bradleyTerry(2, {{0, 1, 30, 10, 0}});
        QVERIFY(fit);
        QVERIFY(near(fit->difference(0, 1).estimate, std::log(3), 1e-9));
        QVERIFY(near(fit->standardError(0, 1), 1 / std::sqrt(40 * 0.75 * 0.25), 1e-9));
        QVERIFY(near(fit->strength(0) + fit->strength(1), 0, 1e-12));
    }

    void aTieIsHalfAWinForEach()
    {
        const auto ties = bradleyTerry(2, {{0, 1, 20, 0, 20}});
        const auto wins = bradleyTerry(2, {{0, 1, 30, 10, 0}});
        QVERIFY(near(ties->strength(0), wins->strength(0), 1e-12));
    }

    void nothingIsSaidOfVotesThatAreNotConnected_data()
    {
        QTest::addColumn<int>("options");
        QTest::addColumn<QList<PairedVotes>>("votes");
        QTest::newRow("one that never lost") << 2 << QList<PairedVotes>{{0, 1, 5, 0, 0}};
        QTest::newRow("two groups") << 4 << QList<PairedVotes>{{0, 1, 2, 1, 0}, {2, 3, 1, 2, 0}};
        QTest::newRow("one without a vote") << 3 << QList<PairedVotes>{{0, 1, 2, 1, 0}};
        QTest::newRow("one option") << 1 << QList<PairedVotes>{};
        QTest::newRow("no vote") << 2 << QList<PairedVotes>{};
    }
    void nothingIsSaidOfVotesThatAreNotConnected()
    {
        QFETCH(int, options);
        QFETCH(QList<PairedVotes>, votes);
        QVERIFY(!bradleyTerry(options, votes));
    }

    void equalsThePublishedFits()
    {
        SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/bradley_terry_dev.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray sets = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!sets.isEmpty());
        for (const QJsonValue &value : sets) {
            const QJsonObject set = value.toObject();
            const QJsonArray items = set.value(u"items").toArray();
            const auto fit = bradleyTerry(static_cast<int>(items.size()), votesOf(set));
            QVERIFY2(fit, qPrintable(set.value(u"name").toString()));
            const double tolerance = set.value(u"tol").toDouble();
            const int reference = placeOf(items, set.value(u"reference_item"));
            for (int i = 0; i < items.size(); ++i) {
                const QString item = items.at(i).toVariant().toString();
                if (const QJsonValue ability = set.value(u"log_ability")[item]; !ability.isUndefined())
                    QVERIFY(near(fit->difference(i, reference).estimate, ability.toDouble(), tolerance));
                if (const QJsonValue error = set.value(u"se")[item]; !error.isUndefined())
                    QVERIFY(near(fit->standardError(i, reference), error.toDouble(), tolerance));
                if (const QJsonValue power = set.value(u"power_geomean1")[item]; !power.isUndefined())
                    QVERIFY(near(std::exp(fit->strength(i)), power.toDouble(), tolerance));
                if (const QJsonValue centred = set.value(u"log_ability_centered")[i]; !centred.isUndefined())
                    QVERIFY(near(fit->strength(i), centred.toDouble(), tolerance));
            }
        }
    }
};

PENNYBENCH_TEST(TestBradleyTerry)
#include "tst_bradleyterry.moc"
