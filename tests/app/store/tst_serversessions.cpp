#include "app/runs/judgingtasks.h"
#include "app/store/lab.h"
#include "app/store/labsetup.h"
#include "app/store/servermessages.h"
#include "app/store/sessioncopy.h"
#include "app/store/sessionreader.h"
#include "app/store/storemessages.h"
#include "app/store/unsaved.h"
#include "app/store/votebook.h"
#include "tests/support/labserver.h"
#include "tests/support/relay.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a session can hold.
void fill(SessionFile &file)
{
    const RunPlan plan = fullPlan();
    file.save(fullAnswer(plan, 1));
    file.save(failedAnswer(2));
    Answer third = fullAnswer(plan, 3);
    third.score.reset();
    third.text = u"before "_s + QChar(QChar::Null) + QChar(0x10) + u"0 after, 42 ≥ 41 \\ ' \U0001F600"_s;
    third.trace = QByteArray("\0\1'\\\xff", 5);
    third.outputTokensPerSecond = 0.1 + 0.2;
    file.save(third);
    file.saveScore(third.key, *fullAnswer(plan, 1).score);
    file.saveOverride(numberedKey(1), Scoring::Verdict::Incorrect);
    Answer judgement = fullAnswer(plan, 1);
    judgement.key = {judgingSuite.toString(), u"one"_s, u"judge"_s, 1};
    judgement.override.reset();
    file.save(judgement);
    file.saveDecision(decidedRoles, R"({"a":"é"})");
}

Session withoutOwn(Session session)
{
    session.id.clear();
    session.created = {};
    return session;
}

} // namespace

/// Sessions in a database of a real server.
class TestServerSessions : public QObject {
    Q_OBJECT

private:
    LabServer m_server;
    SessionFolder m_files;
    QTemporaryDir m_home;

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
        m_server.beginTest();
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aServerKeepsWhatAFileKeeps()
    {
        const QString path = m_server.fresh();
        const QString file = m_files.freshPath();
        for (const QString &each : {path, file}) {
            const auto session = createdSession(each);
            fill(*session);
            QVERIFY(session->flush());
        }
        const auto read = readSession(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().describe()));
        QCOMPARE(read->answers.size(), 3);
        QCOMPARE(withoutOwn(*read), withoutOwn(*readSession(file)));
        for (const AnswerDetail detail :
            {AnswerDetail::Head, AnswerDetail::WithoutTexts, AnswerDetail::Figures, AnswerDetail::Text})
            QCOMPARE(readSession(path, detail)->answers, readSession(file, detail)->answers);
        const auto there = SessionReader::open(path);
        const auto here = SessionReader::open(file);
        QCOMPARE(there->tally()->trials(), here->tally()->trials());
        QCOMPARE(there->newestOf(u"m1"_s, 2)->size(), here->newestOf(u"m1"_s, 2)->size());
        QCOMPARE(there->answersAfter(0, 2, AnswerDetail::All)->answers, read->answers.mid(0, 2));
    }

    void anAnswerThatIsAskedAgainTakesItsPlaceAtTheEnd()
    {
        const QString path = m_server.fresh();
        {
            const auto session = createdSession(path);
            session->save(failedAnswer(1));
            session->save(fullAnswer(fullPlan(), 2));
            session->save(fullAnswer(fullPlan(), 1));
            QVERIFY(session->flush());
        }
        const auto answers = readSession(path)->answers;
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.last(), fullAnswer(fullPlan(), 1));
    }

    void copiesBothWaysAreTheSameSession()
    {
        const QString first = m_files.freshPath();
        {
            const auto session = createdSession(first);
            fill(*session);
            QVERIFY(session->noteLeaving(numberedKey(9), 2));
            QVERIFY(session->flush());
        }
        const QString there = m_server.fresh();
        const QString elsewhere = m_server.fresh();
        const QString back = m_files.freshPath();
        const auto moved = copyUnchanged(first, there);
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().describe()));
        QCOMPARE(*moved, 3);
        QVERIFY(copyUnchanged(there, elsewhere));
        QVERIFY(copyUnchanged(elsewhere, back));
        const Session session = *readSession(first);
        QCOMPARE(session.unfinished.size(), 1);
        for (const QString &copy : {there, elsewhere, back}) {
            const Session read = *readSession(copy);
            QCOMPARE(read.plan, session.plan);
            QCOMPARE(read.answers.last().text, session.answers.last().text);
            QCOMPARE(read.answers, session.answers);
            QCOMPARE(read.judgements, session.judgements);
            QCOMPARE(read.unfinished, session.unfinished);
            QCOMPARE(read.decisions, session.decisions);
            QCOMPARE(read, session);
        }
        QCOMPARE(*SessionReader::open(back)->answerNumbers(), *SessionReader::open(first)->answerNumbers());
        QCOMPARE(*SessionReader::open(there)->answerNumbers(), *SessionReader::open(first)->answerNumbers());
        {
            auto continued = SessionFile::open(there);
            QVERIFY(continued);
            (*continued)->save(fullAnswer(fullPlan(), 8));
            QVERIFY2((*continued)->flush(), "the numbers go on above those that were copied");
        }
        QCOMPARE(readSession(there)->answers.last(), fullAnswer(fullPlan(), 8));
    }

    void aCopyReplacesNothingAndWhatFailsLeavesNothing()
    {
        const QString file = m_files.withAnswers(2);
        const QString there = m_server.fresh();
        QVERIFY(copyUnchanged(file, there));
        const auto again = copyUnchanged(file, there);
        QCOMPARE(again.error().message.id, QString::fromLatin1(ServerMessages::exists.id));
        QCOMPARE(
            copyUnchanged(there, file).error().message.id, QString::fromLatin1(StoreMessages::exists.id));
        QVERIFY(executeSql(file, u"INSERT INTO class_vote VALUES (99, 'd', 'A')"_s) == false);
        QVERIFY(executeSql(file, u"UPDATE answer SET latency = 'no number at all' WHERE number = 2"_s));
        QVERIFY(executeSql(file, u"UPDATE prompt SET difficulty = 1e30"_s));
        const QString other = m_server.fresh();
        QVERIFY(!copyUnchanged(file, other));
        QCOMPARE(*sessionExists(other), false);
        QCOMPARE(m_server.ask(u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'pennybench\\__%'"_s),
            m_server.ask(u"SELECT count(*) FROM pennybench.session"_s));
    }

    void whatWasInFlightWhenAWorkerDiedMayHaveBeenCharged()
    {
        const QString path = m_server.fresh();
        AnswerKey later = numberedKey(2);
        later.turn = 2;
        {
            const auto session = createdSession(path);
            QVERIFY(session->noteLeaving(numberedKey(1), 1));
            QVERIFY(session->noteLeaving(later, 3));
            QVERIFY(session->noteLeaving(numberedKey(3), 1));
            session->save(fullAnswer(fullPlan(), 3));
            QVERIFY(session->flush());
        }
        QCOMPARE(readSession(path)->unfinished, (QList<AnswerKey>{numberedKey(1), later}));
        {
            const auto session = SessionFile::open(path);
            QVERIFY(session);
            QCOMPARE((*session)->session().answers.size(), 3);
            QVERIFY((*session)->session().answers.last().error->maybeCharged);
            QCOMPARE((*session)->session().answers.last().attempts, 3);
        }
        const auto read = readSession(path);
        QVERIFY(read->unfinished.isEmpty());
        QCOMPARE(read->answers.size(), 3);
        QCOMPARE(read->answers.last().key, later);
    }

    void severalProgramsWriteASessionAtATime()
    {
        const QString path = m_server.fresh();
        auto session = createdSession(path);
        QVERIFY(isBeingWritten(path));
        auto second = SessionFile::open(path);
        QVERIFY(second);
        session->save(fullAnswer(fullPlan(), 1));
        (*second)->save(fullAnswer(fullPlan(), 2));
        QVERIFY(session->flush() && (*second)->flush());
        QCOMPARE(readSession(path)->answers.size(), 2);
        session.reset();
        QVERIFY(isBeingWritten(path));
        second->reset();
        QVERIFY(!isBeingWritten(path));
    }

    void aReaderSeesTheSessionAsItWas()
    {
        const QString path = m_server.fresh();
        const auto session = createdSession(path);
        session->save(fullAnswer(fullPlan(), 1));
        QVERIFY(session->flush());
        const auto reader = SessionReader::open(path);
        session->save(fullAnswer(fullPlan(), 2));
        QVERIFY(session->flush());
        QCOMPARE(*reader->answerCount(), 1);
        QCOMPARE(*SessionReader::open(path)->answerCount(), 2);
    }

    void aRestartOfTheServerLosesAndDoublesNothing()
    {
        const QString path = m_server.fresh();
        const auto session = createdSession(path);
        QSignalSpy saved(session.get(), &AnswerSink::saved);
        QSignalSpy failed(session.get(), &AnswerSink::failed);
        QSignalSpy recovered(session.get(), &AnswerSink::recovered);
        QVERIFY(session->noteLeaving(numberedKey(1), 1));
        QVERIFY(session->noteLeaving(numberedKey(2), 1));
        session->save(fullAnswer(fullPlan(), 1));
        QVERIFY(session->flush());
        m_server.stop();
        session->save(fullAnswer(fullPlan(), 2));
        QTRY_COMPARE(failed.size(), 1);
        const auto noted = session->noteLeaving(numberedKey(3), 1);
        QVERIFY2(!noted, "nothing is asked that cannot be noted");
        QVERIFY2(m_server.start(), m_server.log().constData());
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(recovered.size() > 0, 30'000);
        QVERIFY(session->noteLeaving(numberedKey(3), 1));
        session->save(fullAnswer(fullPlan(), 3));
        QVERIFY(session->flush());
        const auto read = readSession(path);
        QCOMPARE(read->answers.size(), 3);
        QVERIFY(read->unfinished.isEmpty());
        QVERIFY2(isBeingWritten(path), "the lock was taken anew");
    }

    void aCutNetworkLeadsToTheNextAddressOfTheService()
    {
        Relay first(m_server.port());
        Relay second(m_server.port());
        QVERIFY(first.port() > 0 && second.port() > 0);
        QTemporaryDir folder;
        QFile services(folder.filePath(u"services"_s));
        QVERIFY(services.open(QIODevice::WriteOnly));
        services.write(u"[lab]\nhost=127.0.0.1,127.0.0.1\nport=%1,%2\nuser=owner\ndbname=lab\npassfile=%3\n"_s
                           .arg(first.port())
                           .arg(second.port())
                           .arg(m_server.lab().section(u"passfile="_s, 1))
                           .toUtf8());
        services.close();
        qputenv("PGSERVICEFILE", services.fileName().toUtf8());
        const auto session =
            createdSession(u"postgresql://?service=lab&session=%1"_s.arg(m_server.freshName()));
        session->save(fullAnswer(fullPlan(), 1));
        QVERIFY(session->flush());
        first.cut();
        QVERIFY(session->noteLeaving(numberedKey(2), 1));
        session->save(fullAnswer(fullPlan(), 2));
        QTRY_VERIFY_WITH_TIMEOUT(session->flush(), 30'000);
        const auto read = readSession(session->path());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().describe()));
        QCOMPARE(read->answers, (QList<Answer>{fullAnswer(fullPlan(), 1), fullAnswer(fullPlan(), 2)}));
        QVERIFY(read->unfinished.isEmpty());
        qunsetenv("PGSERVICEFILE");
    }

    void whatCouldNotBeSavedIsKeptHereUntilTheSessionIsContinued()
    {
        const QString path = m_server.fresh();
        QString kept;
        {
            const auto session = createdSession(path);
            kept = unsavedFile(session->session().id);
            QVERIFY(session->noteLeaving(numberedKey(1), 1));
            QVERIFY(session->noteLeaving(numberedKey(2), 1));
            m_server.stop();
            session->save(fullAnswer(fullPlan(), 1));
            session->saveScore(numberedKey(1), *fullAnswer(fullPlan(), 3).score);
            session->save(fullAnswer(fullPlan(), 2));
        }
        QVERIFY(QFile::exists(kept));
        QVERIFY(!SessionFile::open(path));
        QVERIFY2(QFile::exists(kept), "it stays while the server is away");
        QVERIFY2(m_server.start(), m_server.log().constData());
        QVERIFY(SessionFile::open(path));
        const auto read = readSession(path);
        QCOMPARE(read->answers, (QList<Answer>{fullAnswer(fullPlan(), 1), fullAnswer(fullPlan(), 2)}));
        QVERIFY2(read->unfinished.isEmpty(), "they were not charged for nothing");
        QVERIFY(!QFile::exists(kept));
    }

    void votesAreKeptAndReadBack()
    {
        const QString path = m_server.fresh();
        const auto session = createdSession(path);
        auto book = VoteBook::open(path);
        QVERIFY(book);
        const VoteRoom room{
            .salt = QByteArray("\0\xff'", 3), .token = u"t"_s, .code = u"4827"_s, .port = 8'080};
        QVERIFY(book->saveRoom(room));
        VoteQuestion question{.number = 3,
            .suite = u"s"_s,
            .promptId = u"p3"_s,
            .contestants = {u"m1"_s, u"m2"_s},
            .state = u"open"_s,
            .current = true,
            .phones = 2,
            .openedAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC)};
        QVERIFY(book->saveQuestion(question));
        QVERIFY(book->saveVote(3, u"device"_s, u"A"_s));
        QVERIFY(book->saveVote(3, u"device"_s, u"B"_s));
        QVERIFY(book->replaceVotes(3, u"hands-"_s, {{u"hands-2"_s, u"A"_s}}));
        QVERIFY(book->replaceVotes(3, u"hands-"_s, {{u"hands-1"_s, u"tie"_s}}));
        question.votes = {{u"device"_s, u"B"_s}, {u"hands-1"_s, u"tie"_s}};
        QCOMPARE(*book->room(), std::optional(room));
        QCOMPARE(readSession(path)->votes, QList<VoteQuestion>{question});
    }

    void textsThatLookLikeSqlStayTexts()
    {
        RunPlan plan = fullPlan();
        const QString text = u"'); DROP TABLE answer; -- \\'"_s;
        plan.suites.first().prompts.first().text = text;
        const QString path = m_server.at(u"x'); DROP SCHEMA pennybench CASCADE; --"_s);
        {
            const auto session = createdSession(path, plan);
            Answer answer = fullAnswer(plan, 1);
            answer.text = text;
            session->save(answer);
            QVERIFY(session->flush());
        }
        const auto read = readSession(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().describe()));
        QCOMPARE(read->plan, plan);
        QCOMPARE(read->answers.first().text, text);
    }
};

PENNYBENCH_TEST(TestServerSessions)
#include "tst_serversessions.moc"
