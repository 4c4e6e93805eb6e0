#include "app/classroom/judgefigures.h"
#include "app/classroom/ownvotes.h"
#include "app/runs/judgingtasks.h"
#include "tests/support/runplans.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Classroom;
using namespace Qt::StringLiterals;

namespace {

QList<OwnVote> votesFor(const QString &choice, int count, int from = 1)
{
    QList<OwnVote> votes;
    for (int i = 0; i < count; ++i)
        votes += OwnVote{.suite = u"s"_s,
            .promptId = u"p%1"_s.arg(from + i),
            .contestants = {u"m1"_s, u"m2"_s},
            .choice = choice,
            .at = QDateTime::fromMSecsSinceEpoch(1'000'000 + i, Qt::UTC)};
    return votes;
}

Runs::Answer said(const QString &prompt, const QString &first, const QString &second, const QString &text)
{
    const QStringList parts{u"s"_s, prompt, u"1"_s, u"1"_s, first, second, u"0"_s};
    Runs::Answer answer{.key = {Runs::judgingSuite.toString(), parts.join(u'\x1f'), u"judge"_s, 1},
        .status = Runs::AnswerStatus::Ok,
        .text = text};
    answer.cost = Models::Cost{.amount = *Models::Money::fromDecimal(u"0.001")};
    return answer;
}

/// Both orders of pairs in which m1 wins, and of one where the judge takes whatever it reads first.
Store::Session judgedSession(int won, int lost)
{
    Store::Session session{.plan = numberedPlan(won + lost + 1, 2)};
    Models::ModelEntry judge = session.plan.models.first();
    judge.id = u"judge"_s;
    session.plan.settings.judges = {Runs::JudgeChoice{judge, session.plan.providers.first()}};
    for (int prompt = 1; prompt <= won + lost; ++prompt) {
        const bool isWon = prompt <= won;
        const QString id = u"p%1"_s.arg(prompt);
        session.judgements += said(id, u"m1"_s, u"m2"_s, isWon ? u"[[A]]"_s : u"[[B]]"_s);
        session.judgements += said(id, u"m2"_s, u"m1"_s, isWon ? u"[[B]]"_s : u"[[A]]"_s);
    }
    const QString last = u"p%1"_s.arg(won + lost + 1);
    session.judgements += said(last, u"m1"_s, u"m2"_s, u"[[A]]"_s);
    session.judgements += said(last, u"m2"_s, u"m1"_s, u"[[A]]"_s);
    return session;
}

} // namespace

/// Votes of a person who works alone, and how they stand beside a judge model's.
class TestOwnVotes : public QObject {
    Q_OBJECT

private slots:
    void votesAreReadBackAsTheyWereKept()
    {
        const QList<OwnVote> votes = votesFor(u"B"_s, 3);
        QCOMPARE(ownVotesFrom(toJson(votes)), votes);
        QVERIFY(ownVoteOn(votes, u"s"_s, u"p2"_s, 1));
        QVERIFY(!ownVoteOn(votes, u"s"_s, u"p2"_s, 2));
        QVERIFY(ownVotesFrom("[1, {}, {\"choice\": \"A\"}]").isEmpty());
        QVERIFY(ownVotesFrom("not JSON").isEmpty());
    }

    void ratingsGrowOverSessions()
    {
        SessionFolder folder;
        for (const auto &[first, second] : {std::pair{9, 3}, std::pair{8, 4}}) {
            const auto file = createdSession(folder.freshPath(), numberedPlan(12, 2));
            file->saveDecision(
                decidedOwnVotes, toJson(votesFor(u"A"_s, first) + votesFor(u"B"_s, second, first + 1)));
            QVERIFY(file->flush());
        }
        const OwnRatings ratings = ownRatingsIn(QFileInfo(folder.freshPath()).path());
        QCOMPARE(ratings.sessions, 2);
        QCOMPARE(ratings.ratings.votes, 24);
        QCOMPARE(ratings.ratings.state, RatingsState::Enough);
        QCOMPARE(ratings.ratings.ratings.first().contestant, u"m1"_s);
        QVERIFY(ratings.ratings.ratings.first().strength.low > 0
            || ratings.ratings.ratings.first().strength.estimate > 0);
    }

    void aJudgesPairsGiveStrengthsAndATieWhereItsOrdersDisagree()
    {
        const auto figures = judgeFigures(judgedSession(15, 6));
        QVERIFY(figures);
        QCOMPARE(figures->pairs, 22);
        QCOMPARE(figures->judges.first().replies, 44);
        QCOMPARE(figures->cost, Models::Money::fromDecimal(u"0.044"));
        QCOMPARE(figures->ratings.state, RatingsState::Enough);
        QCOMPARE(figures->ratings.ratings.first().contestant, u"m1"_s);
    }

    void peoplesVotesCalibrateTheJudge()
    {
        Store::Session session = judgedSession(12, 9);
        QVERIFY2(!judgeFigures(session)->preferences.kappa, "nobody voted");
        session.decisions.insert(decidedOwnVotes, toJson(votesFor(u"A"_s, 12) + votesFor(u"B"_s, 9, 13)));
        const auto agreed = judgeFigures(session);
        QCOMPARE(agreed->preferences.n, 21);
        QCOMPARE(agreed->preferences.agreed, 21);
        QVERIFY(agreed->preferences.kappa && agreed->preferences.kappa->estimate > 0.99);
        session.decisions.insert(decidedOwnVotes, toJson(votesFor(u"B"_s, 12) + votesFor(u"A"_s, 9, 13)));
        QVERIFY(judgeFigures(session)->preferences.kappa->estimate < 0);
        session.decisions.insert(decidedOwnVotes, toJson(votesFor(u"A"_s, 12)));
        QVERIFY2(!judgeFigures(session)->preferences.kappa, "twelve are too few");
    }

    void withoutAJudgeThereAreNoFigures()
    {
        Store::Session session = judgedSession(2, 2);
        session.plan.settings.judges.clear();
        QVERIFY(!judgeFigures(session));
        session = judgedSession(2, 2);
        session.judgements.clear();
        QVERIFY(!judgeFigures(session));
    }
};

PENNYBENCH_TEST(TestOwnVotes)
#include "tst_ownvotes.moc"
