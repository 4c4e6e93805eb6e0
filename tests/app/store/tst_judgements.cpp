#include "app/runs/judgingtasks.h"
#include "app/store/sessionreader.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;

namespace {

RunPlan planWithJudge()
{
    RunPlan plan = fullPlan();
    plan.settings.judges = {JudgeChoice{plan.models.first(), plan.providers.first()}};
    plan.settings.judges.first().model.id = QStringLiteral("judge");
    return plan;
}

Answer judgementOf(const RunPlan &plan, const QString &task)
{
    Answer judgement = fullAnswer(plan, 1);
    judgement.key = {judgingSuite.toString(), task, QStringLiteral("judge"), 1};
    judgement.reusedFrom.clear();
    judgement.score.reset();
    judgement.override.reset();
    return judgement;
}

} // namespace

/// What a judge model said is kept in the session, apart from the answers.
class TestJudgements : public QObject {
    Q_OBJECT

private:
    SessionFolder m_sessions;

private slots:
    void severalJudgesAreReadBackInTheirOrder()
    {
        const QString path = m_sessions.freshPath();
        RunPlan plan = planWithJudge();
        plan.settings.judges += plan.settings.judges.first();
        plan.settings.judges.last().model.id = QStringLiteral("another");
        createdSession(path, plan).reset();
        const auto read = readSession(path);
        QVERIFY(read);
        QCOMPARE(read->plan.settings.judges, plan.settings.judges);
    }

    void judgementsAreReadBackAndAreNoAnswers()
    {
        const QString path = m_sessions.freshPath();
        const RunPlan plan = planWithJudge();
        const Answer first = judgementOf(plan, QStringLiteral("one"));
        Answer again = judgementOf(plan, QStringLiteral("two"));
        {
            const auto file = createdSession(path, plan);
            file->save(fullAnswer(plan, 1));
            file->save(first);
            file->save(again);
            again.text = QStringLiteral("Rating: [[3]]");
            file->save(again);
            QVERIFY(file->flush());
        }
        const auto read = readSession(path);
        QVERIFY(read);
        QCOMPARE(read->plan.settings.judges, plan.settings.judges);
        QCOMPARE(read->answers.size(), 1);
        QCOMPARE(read->judgements, (QList<Answer>{first, again}));
        const auto reader = SessionReader::open(path);
        QVERIFY(reader);
        QCOMPARE(reader->answerCount().value_or(-1), 1);
        QCOMPARE(reader->tally()->summaries().size(), 1);
    }

    void aRequestToTheJudgeWithoutAReplyMayHaveBeenCharged()
    {
        const QString path = m_sessions.freshPath();
        const RunPlan plan = planWithJudge();
        const Answer judgement = judgementOf(plan, QStringLiteral("one"));
        {
            const auto file = createdSession(path, plan);
            QVERIFY(file->noteLeaving(judgement.key, 1));
            QVERIFY(file->flush());
        }
        QCOMPARE(readSession(path)->unfinished, QList<AnswerKey>{judgement.key});
        {
            const auto file = SessionFile::open(path);
            QVERIFY(file);
            QVERIFY((*file)->session().answers.isEmpty());
        }
        const auto read = readSession(path);
        QCOMPARE(read->judgements.size(), 1);
        QCOMPARE(read->judgements.first().provider, plan.settings.judges.first().model.provider);
        QVERIFY(read->judgements.first().error && read->judgements.first().error->maybeCharged);
        QVERIFY(read->unfinished.isEmpty());
    }

    void aReplySettlesTheNote()
    {
        const QString path = m_sessions.freshPath();
        const RunPlan plan = planWithJudge();
        Answer judgement = judgementOf(plan, QStringLiteral("one"));
        judgement.attempts = 1;
        {
            const auto file = createdSession(path, plan);
            QVERIFY(file->noteLeaving(judgement.key, 1));
            file->save(judgement);
            QVERIFY(file->flush());
        }
        QVERIFY(readSession(path)->unfinished.isEmpty());
    }
};

PENNYBENCH_TEST(TestJudgements)
#include "tst_judgements.moc"
