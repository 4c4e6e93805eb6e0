#include "app/scoring/judge/judgereply.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

namespace {

using Shares = QList<std::optional<double>>;
using Preferences = QList<std::optional<Preference>>;

} // namespace

/// What several judges come to.
class TestJointVerdict : public QObject {
    Q_OBJECT

private slots:
    void pointsAreTheMeanOfThoseThatAgree_data()
    {
        QTest::addColumn<Shares>("shares");
        QTest::addColumn<double>("share");
        QTest::addColumn<bool>("isSplit");
        QTest::newRow("one judge decides alone") << Shares{0.3} << 0.3 << false;
        QTest::newRow("both find it good") << Shares{0.5, 1.0} << 0.75 << false;
        QTest::newRow("both find it bad") << Shares{0.0, 0.4} << 0.2 << false;
        QTest::newRow("two disagree") << Shares{0.9, 0.1} << -1.0 << true;
        QTest::newRow("one of two says nothing readable") << Shares{0.9, {}} << -1.0 << false;
        QTest::newRow("none says anything readable") << Shares{{}, {}} << -1.0 << false;
        QTest::newRow("two of three decide") << Shares{0.5, 0.7, 0.0} << 0.6 << false;
        QTest::newRow("two of three decide without the third") << Shares{0.5, {}, 0.7} << 0.6 << false;
        QTest::newRow("two of three disagree") << Shares{0.5, {}, 0.1} << -1.0 << true;
    }

    void pointsAreTheMeanOfThoseThatAgree()
    {
        QFETCH(Shares, shares);
        QFETCH(bool, isSplit);
        const JointPoints joint = jointPoints(shares);
        QTEST(joint.share.value_or(-1), "share");
        QCOMPARE(joint.isSplit, isSplit);
    }

    void preferencesAreThoseOfMoreThanHalf_data()
    {
        const std::optional<Preference> first = Preference::First;
        const std::optional<Preference> second = Preference::Second;
        const std::optional<Preference> tie = Preference::Tie;
        const std::optional<Preference> none;
        QTest::addColumn<Preferences>("preferences");
        QTest::addColumn<int>("joint");
        QTest::newRow("one judge decides alone") << Preferences{second} << int(Preference::Second);
        QTest::newRow("both prefer the same") << Preferences{first, first} << int(Preference::First);
        QTest::newRow("two disagree, which is a tie") << Preferences{first, second} << int(Preference::Tie);
        QTest::newRow("one sees a tie") << Preferences{first, tie} << int(Preference::Tie);
        QTest::newRow("one of two says nothing") << Preferences{first, none} << -1;
        QTest::newRow("two of three decide") << Preferences{first, second, first} << int(Preference::First);
        QTest::newRow("two of three disagree") << Preferences{first, none, second} << int(Preference::Tie);
        QTest::newRow("two of three say nothing") << Preferences{none, none, second} << -1;
    }

    void preferencesAreThoseOfMoreThanHalf()
    {
        QFETCH(Preferences, preferences);
        const auto joint = jointPreference(preferences);
        QTEST(joint ? static_cast<int>(*joint) : -1, "joint");
    }
};

PENNYBENCH_TEST(TestJointVerdict)
#include "tst_jointverdict.moc"
