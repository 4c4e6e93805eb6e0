#include "app/store/asklog.h"
#include "app/store/sessionreader.h"
#include "tests/support/runplans.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

namespace {

/// Two turns, and a branch that shares the first.
RunPlan conversationPlan()
{
    RunPlan plan = numberedPlan(1);
    Suites::Prompt &prompt = plan.suites.first().prompts.first();
    prompt.earlier = {{u"Erste Frage"_s, {u"text"_s, {{u"expected"_s, u"ja"_s}}}}};
    Suites::Prompt branch = prompt;
    branch.id = u"p1.2"_s;
    branch.branchOf = u"p1"_s;
    branch.sharedTurns = 1;
    branch.scorer = {};
    plan.suites.first().prompts += branch;
    return plan;
}

Answer turnAnswer(const QString &prompt, int turn)
{
    Answer answer{.key = {u"s"_s, prompt, u"m1"_s, 1, turn}, .provider = u"pr"_s};
    answer.text = u"%1/%2"_s.arg(prompt).arg(turn);
    answer.attempts = 1;
    return answer;
}

} // namespace

/// Sessions with prompts of several turns.
class TestTurnSessions : public QObject {
    Q_OBJECT

private slots:
    void everyTurnIsKeptAndReadBack()
    {
        const QString path = m_sessions.freshPath();
        {
            const auto file = createdSession(path, conversationPlan());
            for (const auto &[prompt, turn] : {std::pair(u"p1"_s, 1), {u"p1"_s, 2}, {u"p1.2"_s, 2}})
                file->save(turnAnswer(prompt, turn));
            file->saveScore(turnAnswer(u"p1"_s, 2).key, {.verdict = Scoring::Verdict::Correct, .score = 1.0});
            file->saveOverride(turnAnswer(u"p1"_s, 1).key, Scoring::Verdict::Incorrect);
            QVERIFY(file->flush());
        }
        const auto session = readSession(path);
        QVERIFY2(session, session ? "" : qPrintable(session.error().describe()));
        QCOMPARE(session->plan, conversationPlan());
        QCOMPARE(session->answers.size(), 3);
        QCOMPARE(session->answers.at(1).key.turn, 2);
        QCOMPARE(session->answers.at(1).verdict(), Scoring::Verdict::Correct);
        QCOMPARE(session->answers.first().verdict(), Scoring::Verdict::Incorrect);
        QVERIFY(!session->answers.last().score);
    }

    void aConversationGrowsWhileTheSessionIsOpen()
    {
        const QString path = m_sessions.freshPath();
        RunPlan plan = conversationPlan();
        const auto file = createdSession(path, plan);
        file->save(turnAnswer(u"p1"_s, 1));
        Suites::Prompt &prompt = plan.suites.first().prompts.first();
        prompt.earlier.append({prompt.text, prompt.scorer});
        prompt.text = u"Dritte Frage"_s;
        file->extend(plan);
        QVERIFY(file->flush());
        const auto session = readSession(path);
        QCOMPARE(session->plan.suites.first().prompts.first().turnCount(), 3);
        QCOMPARE(session->answers.size(), 1);
    }

    void aNoteOfATurnIsReadBack()
    {
        const QString path = m_sessions.freshPath();
        const AskNote note{.key = {u"s"_s, u"p1"_s, u"m1"_s, 1, 3},
            .attempt = 2,
            .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC)};
        AskLog log(path, u"id"_s);
        QVERIFY(log.add(note));
        QCOMPARE(AskLog::read(path, u"id"_s), QList<AskNote>{note});
    }

    void aTurnThatWasPendingWhenTheProgramWasKilledMayHaveBeenCharged()
    {
        const QString path = m_sessions.freshPath();
        const QString copy = m_sessions.freshPath();
        const auto file = createdSession(path, conversationPlan());
        file->save(turnAnswer(u"p1"_s, 1));
        QVERIFY(file->flush());
        QVERIFY(file->noteLeaving(turnAnswer(u"p1"_s, 2).key, 1));
        copyOf(path, copy);
        const auto opened = SessionFile::open(copy);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().describe()));
        const QList<Answer> answers = (*opened)->session().answers;
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.first().status, AnswerStatus::Ok);
        QCOMPARE(answers.last().key.turn, 2);
        QVERIFY(answers.last().error && answers.last().error->maybeCharged);
    }

private:
    SessionFolder m_sessions;
};

PENNYBENCH_TEST(TestTurnSessions)
#include "tst_turnsessions.moc"
