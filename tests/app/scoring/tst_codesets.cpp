#include "app/scoring/code/codeextraction.h"
#include "app/scoring/code/pythonscorer.h"
#include "app/scoring/scorer.h"
#include "app/suites/suite.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QThreadPool>

#include <mutex>

using namespace Pennybench;
using namespace Pennybench::Scoring;
using namespace Pennybench::Suites;

/// The public sets of programming tasks, as the importer gives them.
class TestCodeSets : public QObject {
    Q_OBJECT

private slots:
    void aSolutionOfTheSetIsTheReferenceOfItsTask();
    void theSolutionsOfHumanEvalPassAndBrokenOnesFail();
    void theSolutionsOfMbppPassAndBrokenOnesFail();
};

namespace {

QList<Prompt> promptsOf(const QString &path)
{
    const auto suite = readSuiteFile(path);
    return suite ? suite->prompts : QList<Prompt>();
}

Score scoreOf(const Prompt &prompt, const QString &answer)
{
    static const auto scorer = makeScorer(u"code-python", {.allowCode = true});
    return scorer->score({prompt.scorer, prompt.text, prompt.language, answer, false});
}

/// The solution with a function in the place of the tested one that returns something else.
QString broken(const Prompt &prompt)
{
    const QString name = prompt.scorer.fields.value(u"entry_point").toString();
    return QStringLiteral("```python\n%1\n\n_right = %2\ndef %2(*a, **k):\n    return ('broken', "
                          "_right(*a, **k))\n```")
        .arg(prompt.scorer.fields.value(u"reference").toString(), name);
}

/// What is wrong with a task; empty where its solution passes and the broken one fails.
QString problemOf(const Prompt &prompt)
{
    const Score right = scoreOf(prompt, prompt.solution);
    if (right.verdict != Verdict::Correct)
        return prompt.id + QStringLiteral(": the solution: ") + right.reason.english();
    const Score wrong = scoreOf(prompt, broken(prompt));
    if (wrong.verdict != Verdict::Incorrect)
        return prompt.id + QStringLiteral(": the broken solution passes");
    return {};
}

/// Every task with PENNYBENCH_WHOLE_DATASETS set, else every 40th: the whole takes minutes.
QStringList problemsOf(const QList<Prompt> &prompts)
{
    const qsizetype step = qEnvironmentVariableIsSet("PENNYBENCH_WHOLE_DATASETS") ? 1 : 40;
    QStringList problems;
    std::mutex mutex;
    QThreadPool pool;
    for (qsizetype i = 0; i < prompts.size(); i += step) {
        pool.start([&, prompt = prompts.at(i)] {
            const QString problem = problemOf(prompt);
            const std::lock_guard lock(mutex);
            if (!problem.isEmpty())
                problems += problem;
        });
    }
    pool.waitForDone();
    return problems;
}

} // namespace

void TestCodeSets::aSolutionOfTheSetIsTheReferenceOfItsTask()
{
    SHARED_DATA_OR_SKIP(humanEvalPath, QStringLiteral("datasets/HumanEval.jsonl.gz"));
    SHARED_DATA_OR_SKIP(mbppPath, QStringLiteral("datasets/mbpp.jsonl"));
    for (const QString &path : {humanEvalPath, mbppPath}) {
        for (const Prompt &prompt : promptsOf(path)) {
            const QJsonObject &fields = prompt.scorer.fields;
            QVERIFY2(
                definesName(fields.value(u"reference").toString(), fields.value(u"entry_point").toString()),
                qPrintable(prompt.id));
        }
    }
}

void TestCodeSets::theSolutionsOfHumanEvalPassAndBrokenOnesFail()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("datasets/HumanEval.jsonl.gz"));
    const QList<Prompt> prompts = promptsOf(path);
    QCOMPARE(prompts.size(), 164);
    const QStringList problems = problemsOf(prompts);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestCodeSets::theSolutionsOfMbppPassAndBrokenOnesFail()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("datasets/mbpp.jsonl"));
    const QList<Prompt> prompts = promptsOf(path);
    QCOMPARE(prompts.size(), 974);
    const QStringList problems = problemsOf(prompts);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

PENNYBENCH_TEST(TestCodeSets)
#include "tst_codesets.moc"
