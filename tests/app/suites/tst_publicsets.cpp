#include "app/scoring/scorer.h"
#include "app/suites/suite.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;
using namespace Pennybench::Suites;
using namespace Qt::StringLiterals;

/// The public sets, read from the files that their authors distribute.
class TestPublicSets : public QObject {
    Q_OBJECT

private slots:
    void everyRowOfADistributedFileIsRead_data();
    void everyRowOfADistributedFileIsRead();
    void humanEvalTellsTheScorerWhatItNeeds();
    void mbppTellsTheScorerWhatItNeeds();
    void gsm8kExpectsTheNumberAfterTheMark();
    void mgsmAsksInItsLanguageAndTellsWhichItemsAreTheSame();
    void bothDialectsOfMmluGiveTheLetter();
    void ifEvalKeepsTheArgumentsThatAreSet();
    void truthfulQaSaysThatNoScorerFits();
};

void TestPublicSets::everyRowOfADistributedFileIsRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("scorer");
    QTest::addColumn<QString>("licence");
    const auto row = [](const char *file, int rows, const char *format, const char *scorer,
                         const char *licence) {
        QTest::newRow(file) << QString::fromLatin1(file) << rows << QString::fromLatin1(format)
                            << QString::fromLatin1(scorer) << QString::fromLatin1(licence);
    };
    row("HumanEval.jsonl.gz", 164, "HumanEval", "code-python", "MIT");
    row("mbpp.jsonl", 974, "MBPP", "code-python", "CC BY 4.0");
    row("gsm8k_test.jsonl", 1319, "GSM8K", "number", "MIT");
    row("mgsm_en.tsv", 250, "MGSM", "number", "CC BY 4.0");
    row("mgsm_zh.tsv", 250, "MGSM", "number", "CC BY 4.0");
    row("ifeval_input_data.jsonl", 541, "IFEval", "constraints", "Apache-2.0");
    row("mmlu_abstract_algebra_test.headerless.csv", 100, "MMLU", "choice", "MIT");
    row("mmlu_anatomy_test.header.csv", 135, "MMLU with a header", "choice", "MIT");
    row("TruthfulQA.csv", 817, "TruthfulQA", "none", "Apache-2.0");
}

void TestPublicSets::everyRowOfADistributedFileIsRead()
{
    QFETCH(QString, file);
    SHARED_DATA_OR_SKIP(path, u"datasets/"_s + file);
    const auto reading = inspectSuiteFile(path);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
    QCOMPARE(reading->badRowCount, 0);
    QTEST(static_cast<int>(reading->suite.prompts.size()), "rows");
    QTEST(reading->format, "format");
    QTEST(reading->suite.licence, "licence");
    QVERIFY(!reading->suite.source.isEmpty());
    QCOMPARE(reading->lines.size(), reading->suite.prompts.size());
    QSet<QString> ids;
    for (const Prompt &prompt : reading->suite.prompts) {
        QTEST(prompt.scorer.type, "scorer");
        QVERIFY(!prompt.text.isEmpty() && !prompt.category.isEmpty() && !prompt.language.isEmpty());
        const auto scorer = makeScorer(prompt.scorer.type, {});
        if (scorer && prompt.scorer.type != u"none")
            QCOMPARE(scorer->problemWith(prompt.scorer).english(), QString());
        ids += prompt.id;
    }
    QCOMPARE(ids.size(), reading->suite.prompts.size());
}

void TestPublicSets::humanEvalTellsTheScorerWhatItNeeds()
{
    SHARED_DATA_OR_SKIP(path, u"datasets/HumanEval.jsonl.gz"_s);
    const Prompt prompt = readSuiteFile(path)->prompts.at(38);
    QCOMPARE(prompt.id, u"HumanEval/38"_s);
    QCOMPARE(prompt.scorer.fields[u"entry_point"].toString(), u"decode_cyclic"_s);
    QVERIFY(prompt.scorer.fields[u"tests"].toString().contains(u"def check(candidate)"));
    QVERIFY(prompt.text.contains(u"```python\n") && prompt.text.contains(u"def encode_cyclic"));
    QVERIFY(prompt.solution.contains(u"def decode_cyclic"));
}

void TestPublicSets::mbppTellsTheScorerWhatItNeeds()
{
    SHARED_DATA_OR_SKIP(path, u"datasets/mbpp.jsonl"_s);
    const auto suite = readSuiteFile(path);
    for (const Prompt &prompt : suite->prompts) {
        QVERIFY2(!prompt.solution.contains(u'\r'), qPrintable(prompt.id));
        const QString entryPoint = prompt.scorer.fields[u"entry_point"].toString();
        QVERIFY2(prompt.text.contains(entryPoint), qPrintable(prompt.id));
    }
    const Prompt withSetup = suite->prompts.at(366);
    QCOMPARE(withSetup.id, u"mbpp-367"_s);
    QVERIFY(withSetup.scorer.fields[u"setup"].toString().contains(u"root = Node(1)"));
}

void TestPublicSets::gsm8kExpectsTheNumberAfterTheMark()
{
    SHARED_DATA_OR_SKIP(path, u"datasets/gsm8k_test.jsonl"_s);
    const auto suite = readSuiteFile(path);
    const Prompt first = suite->prompts.first();
    QCOMPARE(first.scorer.expected(), u"18"_s);
    QVERIFY(!first.solution.contains(u"<<"));
    const auto scorer = makeScorer(u"number", {});
    for (const Prompt &prompt : suite->prompts) {
        const Score score =
            scorer->score({prompt.scorer, prompt.text, prompt.language, prompt.solution, false});
        QVERIFY2(score.verdict == Verdict::Correct, qPrintable(prompt.id + u' ' + score.reason.english()));
    }
}

void TestPublicSets::mgsmAsksInItsLanguageAndTellsWhichItemsAreTheSame()
{
    SHARED_DATA_OR_SKIP(chinese, u"datasets/mgsm_zh.tsv"_s);
    SHARED_DATA_OR_SKIP(english, u"datasets/mgsm_en.tsv"_s);
    const auto zh = readSuiteFile(chinese);
    const auto en = readSuiteFile(english);
    QCOMPARE(zh->prompts.first().language, u"zh"_s);
    QVERIFY(zh->prompts.first().text.contains(u"答案：数字"));
    QVERIFY(en->prompts.first().text.contains(u"Answer: NUMBER"));
    for (int i = 0; i < 250; ++i) {
        QCOMPARE(zh->prompts.at(i).tags, en->prompts.at(i).tags);
        QCOMPARE(zh->prompts.at(i).scorer, en->prompts.at(i).scorer);
        QVERIFY(zh->prompts.at(i).id != en->prompts.at(i).id);
    }
}

void TestPublicSets::bothDialectsOfMmluGiveTheLetter()
{
    SHARED_DATA_OR_SKIP(original, u"datasets/mmlu_abstract_algebra_test.headerless.csv"_s);
    SHARED_DATA_OR_SKIP(copy, u"datasets/mmlu_anatomy_test.header.csv"_s);
    const Prompt algebra = readSuiteFile(original)->prompts.first();
    QCOMPARE(algebra.scorer.expected(), u"B"_s);
    QCOMPARE(algebra.scorer.fields[u"options"].toArray().size(), 4);
    QCOMPARE(algebra.category, u"abstract algebra"_s);
    QVERIFY(algebra.text.contains(u"\nB) 4\n"));
    const Prompt anatomy = readSuiteFile(copy)->prompts.first();
    QCOMPARE(anatomy.scorer.expected(), u"A"_s);
    QVERIFY(anatomy.text.contains(u"\nA) paralysis of the facial muscles.\n"));
}

void TestPublicSets::ifEvalKeepsTheArgumentsThatAreSet()
{
    SHARED_DATA_OR_SKIP(path, u"datasets/ifeval_input_data.jsonl"_s);
    const Prompt first = readSuiteFile(path)->prompts.first();
    const QJsonArray constraints = first.scorer.fields[u"constraints"].toArray();
    QCOMPARE(constraints.size(), 3);
    const QJsonObject words{{u"id"_s, u"length_constraints:number_words"_s}, {u"relation"_s, u"at least"_s},
        {u"num_words"_s, 300}};
    QCOMPARE(constraints.at(2).toObject(), words);
}

void TestPublicSets::truthfulQaSaysThatNoScorerFits()
{
    SHARED_DATA_OR_SKIP(path, u"datasets/TruthfulQA.csv"_s);
    const auto suite = readSuiteFile(path);
    QVERIFY(suite->warnings.first().english().startsWith(u"No scorer fits"));
    QCOMPARE(suite->prompts.first().text, u"What happens to you if you eat watermelon seeds?"_s);
}

PENNYBENCH_TEST(TestPublicSets)
#include "tst_publicsets.moc"
