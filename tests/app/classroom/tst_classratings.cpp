#include "app/classroom/classratings.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <cmath>

using namespace Pennybench;
using namespace Pennybench::Classroom;
using namespace Qt::StringLiterals;

namespace {

/// votes: how many for A, B, …, and behind the letters the ties.
Store::VoteQuestion votedQuestion(int number, const QStringList &contestants, const QList<int> &votes)
{
    Store::VoteQuestion question{.number = number,
        .suite = u"s"_s,
        .promptId = u"p%1"_s.arg(number),
        .contestants = contestants,
        .state = u"revealed"_s};
    for (int option = 0; option < votes.size(); ++option) {
        const QString choice = option < contestants.size() ? Store::optionLetter(option) : u"tie"_s;
        for (int i = 0; i < votes.at(option); ++i)
            question.votes.insert(choice + QString::number(i), choice);
    }
    return question;
}

Runs::Answer scoredAnswer(int prompt, const QString &model, Scoring::Verdict verdict)
{
    return {.key = {.suite = u"s"_s, .promptId = u"p%1"_s.arg(prompt), .model = model},
        .score = Scoring::Score{.verdict = verdict}};
}

} // namespace

class TestClassRatings : public QObject {
    Q_OBJECT

private slots:
    void twoContestantsAreRatedByTheLogarithmOfTheirOdds()
    {
        // Of 40 votes 30: log 3 between them, with the error sqrt(1/30 + 1/10).
        const ClassRatings ratings = classRatings({votedQuestion(1, {u"a"_s, u"b"_s}, {30, 10})});
        QCOMPARE(ratings.state, RatingsState::Enough);
        QCOMPARE(ratings.votes, 40);
        QCOMPARE(ratings.ratings.first().contestant, u"a"_s);
        const Statistics::Interval strength = ratings.ratings.first().strength;
        const double half = Statistics::z95 * std::sqrt(1 / 30.0 + 1 / 10.0) / 2;
        QVERIFY(std::abs(strength.estimate - std::log(3.0) / 2) < 1e-6);
        QVERIFY(std::abs(strength.low - (strength.estimate - half)) < 1e-6);
        QVERIFY(std::abs(strength.high - (strength.estimate + half)) < 1e-6);
    }

    void optionsInAnotherOrderAreTheSameContestants()
    {
        const ClassRatings ratings = classRatings(
            {votedQuestion(1, {u"a"_s, u"b"_s}, {15, 5, 4}), votedQuestion(2, {u"b"_s, u"a"_s}, {5, 15, 4})});
        QCOMPARE(ratings.ratings.first().contestant, u"a"_s);
        QVERIFY(ratings.ratings.first().strength.low > 0);
    }

    void withoutEnoughVotesNothingIsSaid()
    {
        const ClassRatings few = classRatings({votedQuestion(1, {u"a"_s, u"b"_s}, {12, 7})});
        QCOMPARE(few.state, RatingsState::NotEnoughVotes);
        QVERIFY(few.ratings.isEmpty());
        const ClassRatings apart = classRatings({votedQuestion(1, {u"a"_s, u"b"_s}, {25, 0})});
        QCOMPARE(apart.state, RatingsState::NotConnected);
        QVERIFY(apart.ratings.isEmpty());
    }

    void theClassAgreesWhereItsWinnerIsRight()
    {
        const QStringList two{u"a"_s, u"b"_s};
        const QList<Store::VoteQuestion> questions{votedQuestion(1, two, {5, 2}),
            votedQuestion(2, two, {1, 6}), votedQuestion(3, two, {4, 4}), votedQuestion(4, two, {5, 1})};
        QList<Runs::Answer> answers;
        for (int prompt = 1; prompt <= 3; ++prompt) {
            answers += scoredAnswer(prompt, u"a"_s, Scoring::Verdict::Correct);
            answers += scoredAnswer(prompt, u"b"_s, Scoring::Verdict::Incorrect);
        }
        answers += scoredAnswer(4, u"a"_s, Scoring::Verdict::Correct);
        answers += scoredAnswer(4, u"b"_s, Scoring::Verdict::Correct);
        // The third has no winner, the fourth nothing to tell apart.
        const ScorerAgreement agreement = scorerAgreement(questions, answers);
        QCOMPARE(agreement.agreed, 1);
        QCOMPARE(agreement.questions, 2);
        QCOMPARE(*agreement.share, Statistics::wilson95(1, 2));
        QVERIFY(!scorerAgreement({}, answers).share);
    }
};

PENNYBENCH_TEST(TestClassRatings)
#include "tst_classratings.moc"
