#include "app/classroom/poll.h"
#include "tests/support/manualclock.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Classroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPoll : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_path = m_folder.freshPath();
        m_file = createdSession(m_path);
        m_poll = made();
    }

    void cleanup()
    {
        m_poll.reset();
        m_file.reset();
    }

    void aQuestionGoesFromTheLobbyToItsReveal()
    {
        QCOMPARE(m_poll->state(), PollState::Lobby);
        QVERIFY(m_poll->options().isEmpty());
        QVERIFY(!m_poll->lock());
        QVERIFY(!m_poll->reveal());
        QVERIFY(!m_poll->open(0));
        QVERIFY(!m_poll->open(m_poll->questionCount() + 1));
        QVERIFY(m_poll->open(2));
        QCOMPARE(m_poll->options(), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(m_poll->vote(u"d1"_s, 2, u"A"_s), VoteOutcome::Kept);
        QVERIFY(m_poll->counts().isEmpty()); // hidden
        QCOMPARE(m_poll->voted(), 1);
        QVERIFY(m_poll->lock());
        QCOMPARE(m_poll->counts().value(u"A"_s), 1);
        QVERIFY(m_poll->reveal());
        QCOMPARE(m_poll->state(), PollState::Revealed);
    }

    void aVoteThatCannotBeLockedInTimeIsSaidAndTriedAgain()
    {
        QVERIFY(m_poll->open(1, 30s));
        QVERIFY(executeSql(m_path,
            u"CREATE TRIGGER full BEFORE UPDATE ON class_question BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"_s));
        QSignalSpy failed(m_poll.get(), &Poll::failed);
        m_clock.advance(30s);
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_poll->problem().describe().contains(u"the disk is full"));
        QCOMPARE(m_poll->state(), PollState::Open);
        QVERIFY(executeSql(m_path, u"DROP TRIGGER full"_s));
        m_clock.advance(1s);
        QCOMPARE(m_poll->state(), PollState::Locked);
        QVERIFY2(m_poll->problem().message.isEmpty(), "it was kept");
    }

    void theLastChoiceCountsUntilTheVoteIsLocked()
    {
        QVERIFY(m_poll->open(1));
        for (const QString &choice : {u"A"_s, u"tie"_s, u"bad"_s, u"B"_s})
            QCOMPARE(m_poll->vote(u"d1"_s, 1, choice), VoteOutcome::Kept);
        QCOMPARE(m_poll->voted(), 1);
        QVERIFY(m_poll->lock());
        QCOMPARE(m_poll->vote(u"d1"_s, 1, u"A"_s), VoteOutcome::NotOpen);
        QCOMPARE(m_poll->counts(), (VoteCounts{{u"A"_s, 0}, {u"B"_s, 1}, {u"bad"_s, 0}, {u"tie"_s, 0}}));
    }

    void aVoteForSomethingElseIsRefused()
    {
        QCOMPARE(m_poll->vote(u"d1"_s, 1, u"A"_s), VoteOutcome::NotOpen);
        QVERIFY(m_poll->open(1));
        QCOMPARE(m_poll->vote(u"d1"_s, 2, u"A"_s), VoteOutcome::OtherQuestion);
        QCOMPARE(m_poll->vote(u"d1"_s, 1, u"C"_s), VoteOutcome::NoSuchChoice);
        QCOMPARE(m_poll->vote(u"d1"_s, 1, u""_s), VoteOutcome::NoSuchChoice);
        QCOMPARE(m_poll->voted(), 0);
    }

    void theTimerLocksTheVote()
    {
        QVERIFY(m_poll->open(1, 30s));
        QCOMPARE(m_poll->secondsLeft().value_or(-1), 30);
        m_clock.advance(29'500ms);
        QCOMPARE(m_poll->secondsLeft().value_or(-1), 1);
        m_clock.advance(500ms);
        QCOMPARE(m_poll->state(), PollState::Locked);
        QVERIFY(!m_poll->secondsLeft());
    }

    void timeStandsStillWhilePausedAndCanBeLengthened()
    {
        QVERIFY(m_poll->open(1, 30s));
        m_clock.advance(10s);
        m_poll->setPaused(true);
        m_clock.advance(60s);
        QCOMPARE(m_poll->state(), PollState::Open);
        QCOMPARE(m_poll->secondsLeft().value_or(-1), 20);
        m_poll->addTime(15s);
        QCOMPARE(m_poll->secondsLeft().value_or(-1), 35);
        m_poll->setPaused(false);
        m_clock.advance(34s);
        QCOMPARE(m_poll->state(), PollState::Open);
        m_clock.advance(1s);
        QCOMPARE(m_poll->state(), PollState::Locked);
        m_poll->addTime(15s);
        QVERIFY(!m_poll->secondsLeft());
    }

    void handsAreCountedBesidePhonesAndCanBeCorrected()
    {
        QVERIFY(!m_poll->setHandVotes({{u"A"_s, 1}}));
        QVERIFY(m_poll->open(1));
        QCOMPARE(m_poll->vote(u"d1"_s, 1, u"A"_s), VoteOutcome::Kept);
        QVERIFY(m_poll->setHandVotes({{u"A"_s, 5}, {u"tie"_s, 2}}));
        QVERIFY(m_poll->lock());
        QVERIFY(m_poll->setHandVotes({{u"A"_s, 3}, {u"bad"_s, 1}}));
        QCOMPARE(m_poll->counts(), (VoteCounts{{u"A"_s, 4}, {u"B"_s, 0}, {u"bad"_s, 1}, {u"tie"_s, 0}}));
        QVERIFY(!m_poll->setHandVotes({{u"C"_s, 1}}));
        QVERIFY(!m_poll->setHandVotes({{u"A"_s, Poll::mostByHand + 1}}));
        QCOMPARE(m_poll->phones(), 1);
        QCOMPARE(m_poll->handVotes(), (VoteCounts{{u"A"_s, 3}, {u"bad"_s, 1}}));
        const auto again = made();
        QCOMPARE(again->handVotes(), m_poll->handVotes());
        QCOMPARE(again->phones(), 1);
        QVERIFY(m_poll->reveal());
        QVERIFY(!m_poll->setHandVotes({{u"A"_s, 9}}));
    }

    void aQuestionIsAskedAnewWithoutItsVotes()
    {
        QVERIFY(!m_poll->reopenEmpty());
        QVERIFY(m_poll->open(1));
        QCOMPARE(m_poll->vote(u"d1"_s, 1, u"A"_s), VoteOutcome::Kept);
        QVERIFY(m_poll->open(2));
        QCOMPARE(m_poll->vote(u"d1"_s, 2, u"B"_s), VoteOutcome::Kept);
        QVERIFY(m_poll->reveal());
        QVERIFY(m_poll->reopenEmpty(10s));
        QCOMPARE(m_poll->state(), PollState::Open);
        QCOMPARE(m_poll->voted(), 0);
        QCOMPARE(m_poll->secondsLeft().value_or(-1), 10);
        const auto read = Store::readSession(m_path);
        QVERIFY(read.has_value());
        QCOMPARE(read->votes.at(0).votes.size(), 1);
        QVERIFY(read->votes.at(1).votes.isEmpty());
    }

    void whatWasVotedIsThereAgainAfterTheProgramWasKilled()
    {
        QVERIFY(m_poll->open(1));
        QCOMPARE(m_poll->vote(u"d1"_s, 1, u"A"_s), VoteOutcome::Kept);
        QVERIFY(m_poll->open(2));
        QCOMPARE(m_poll->vote(u"d2"_s, 2, u"B"_s), VoteOutcome::Kept);
        const QString copy = m_folder.freshPath();
        copyOf(m_path, copy);
        const auto file = Store::SessionFile::open(copy);
        QVERIFY(file.has_value());
        const auto again = Poll::create(**file, {}, m_clock);
        QVERIFY(again.has_value());
        QCOMPARE((*again)->state(), PollState::Open);
        QCOMPARE((*again)->current(), 2);
        QCOMPARE((*again)->choiceOf(u"d2"_s), u"B"_s);
        QCOMPARE((*again)->asked(), m_poll->asked());
        const auto session = Store::readSession(copy);
        QVERIFY(session.has_value());
        const QList<Store::VoteQuestion> *read = &session->votes;
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->first().state, u"locked"_s); // left for the second
        QVERIFY(read->first().lockedAt.isValid());
    }

    void everyOptionIsAContestantInTheOrderOfThePrompt()
    {
        for (int number = 1; number <= m_poll->questionCount(); ++number) {
            QStringList contestants = m_poll->question(number).contestants;
            QCOMPARE(made()->question(number).contestants, contestants);
            contestants.sort();
            QCOMPARE(contestants, models());
        }
    }

    void unknownOrTooFewContestantsAreRefused()
    {
        QVERIFY(!Poll::create(*m_file, {u"nobody"_s, models().first()}, m_clock).has_value());
        QVERIFY(!Poll::create(*m_file, {models().first()}, m_clock).has_value());
        QVERIFY(!Poll::create(*m_file, {models().first(), models().first()}, m_clock).has_value());
    }

private:
    std::unique_ptr<Poll> made()
    {
        auto poll = Poll::create(*m_file, {}, m_clock);
        return poll ? *std::move(poll) : nullptr;
    }

    QStringList models() const
    {
        QStringList ids;
        for (const Models::ModelEntry &model : m_file->session().plan.models)
            ids += model.id;
        ids.sort();
        return ids;
    }

    SessionFolder m_folder;
    ManualClock m_clock;
    QString m_path;
    std::unique_ptr<Store::SessionFile> m_file;
    std::unique_ptr<Poll> m_poll;
};

PENNYBENCH_TEST(TestPoll)
#include "tst_poll.moc"
