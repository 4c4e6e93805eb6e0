#include "app/reports/undecided.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Reports;
using Scoring::Verdict;

namespace {

constexpr MessageText noSandbox{"test.none", "There is no sandbox: %1"};

Runs::Answer answerWith(Verdict verdict, const Message &reason)
{
    Runs::Answer answer;
    answer.score = Scoring::Score{.verdict = verdict, .reason = reason};
    return answer;
}

Message withoutSandbox(const char *why)
{
    return {noSandbox, {QString::fromLatin1(why)}};
}

} // namespace

/// What is in no share is said, with the reason.
class TestUndecided : public QObject {
    Q_OBJECT

private slots:
    void nothingIsSaidWhereAllIsDecided()
    {
        QCOMPARE(undecidedLines({}), QStringList());
        QCOMPARE(undecidedLines({answerWith(Verdict::Correct, {}), answerWith(Verdict::NoAnswer, {})}),
            QStringList());
    }

    void answersOfOneReasonAreOneLineTheMostFrequentFirst()
    {
        const QList<Runs::Answer> answers{
            answerWith(Verdict::Undecided, QStringLiteral("An older sentence.")),
            answerWith(Verdict::Undecided, withoutSandbox("bwrap is missing.")),
            answerWith(Verdict::Undecided, withoutSandbox("it cannot start.")),
            answerWith(Verdict::Correct, {})};
        QCOMPARE(undecidedLines(answers),
            (QStringList{QStringLiteral("Undecided and in no share: 3 of 4 answers"),
                QStringLiteral("  2 × There is no sandbox: bwrap is missing."),
                QStringLiteral("  1 × An older sentence.")}));
    }

    void aPersonsVerdictCounts()
    {
        Runs::Answer decided = answerWith(Verdict::Undecided, withoutSandbox("x"));
        decided.override = Verdict::Correct;
        Runs::Answer doubted = answerWith(Verdict::Correct, QStringLiteral("It is equal."));
        doubted.override = Verdict::Undecided;
        QCOMPARE(undecidedLines({decided, doubted}),
            (QStringList{QStringLiteral("Undecided and in no share: 1 of 2 answers"),
                QStringLiteral("  1 × by a person's verdict, or without a reason")}));
    }

    void answersThatDidNotComeAreNotCounted()
    {
        Runs::Answer failed;
        failed.status = Runs::AnswerStatus::Error;
        QCOMPARE(undecidedLines({failed}), QStringList());
    }

    void rareReasonsAreOneLine()
    {
        QList<Runs::Answer> answers;
        for (int i = 0; i < 8; ++i)
            answers += answerWith(Verdict::Undecided, QStringLiteral("Reason %1.").arg(i));
        const QStringList lines = undecidedLines(answers);
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines.last(), QStringLiteral("  3 for other reasons"));
    }
};

PENNYBENCH_TEST(TestUndecided)
#include "tst_undecided.moc"
