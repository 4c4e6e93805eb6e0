#include "app/scoring/language/choice/choicescorer.h"
#include "app/scoring/scorer.h"
#include "tests/app/scoring/language/vectorrows.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

/// Answers as chatbots give them, each with its right verdict: tests/data/natural.
class TestNaturalChoices : public QObject {
    Q_OBJECT

private slots:
    void anAnswerGetsItsVerdict_data();
    void anAnswerGetsItsVerdict();
    void everyRuleOfChoiceDecidesSomething_data();
    void everyRuleOfChoiceDecidesSomething();
};

namespace {

QList<QJsonObject> rowsOf(const QStringList &patterns)
{
    const QDir folder(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/natural"));
    QList<QJsonObject> rows;
    for (const QString &file : folder.entryList(patterns, QDir::Files, QDir::Name))
        rows += vectorRows(folder.filePath(file));
    return rows;
}

ScoringInput inputOf(const QJsonObject &row)
{
    QJsonObject fields = row.value(u"scorer").toObject();
    const QString type = fields.take(QStringLiteral("type")).toString();
    return {{type, fields}, row.value(u"prompt").toString(), row.value(u"language").toString(),
        row.value(u"answer").toString(), false};
}

Score scoreOf(const ScoringInput &input)
{
    return makeScorer(input.spec.type, {.allowCode = true})->score(input);
}

} // namespace

void TestNaturalChoices::anAnswerGetsItsVerdict_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QList<QJsonObject> rows = rowsOf(
        {QStringLiteral("choice-*.jsonl"), QStringLiteral("text-*.jsonl"), QStringLiteral("code-*.jsonl")});
    QVERIFY(rows.size() >= 270);
    for (const QJsonObject &row : rows) {
        QTest::addRow(
            "%s: %s", qPrintable(row.value(u"id").toString()), qPrintable(row.value(u"kind").toString()))
            << row;
    }
}

void TestNaturalChoices::anAnswerGetsItsVerdict()
{
    QFETCH(QJsonObject, row);
    const Score score = scoreOf(inputOf(row));
    if (score.verdict == Verdict::Undecided && score.reason.english().startsWith(u"There is no sandbox"))
        QSKIP(qPrintable(score.reason.english()));
    QVERIFY2(toText(score.verdict) == row.value(u"verdict").toString(),
        qPrintable(toText(score.verdict) + QStringLiteral(", ") + score.reason.english()));
}

void TestNaturalChoices::everyRuleOfChoiceDecidesSomething_data()
{
    QTest::addColumn<qsizetype>("rule");
    for (qsizetype i = 0; i < choiceRules().size(); ++i)
        QTest::newRow(choiceRules().at(i).name) << i;
}

void TestNaturalChoices::everyRuleOfChoiceDecidesSomething()
{
    QFETCH(qsizetype, rule);
    QList<ChoiceRule> others = choiceRules();
    others.removeAt(rule);
    const ChoiceScorer without(others);
    QStringList changed;
    for (const QJsonObject &row : rowsOf({QStringLiteral("choice-*.jsonl")})) {
        if (toText(without.score(inputOf(row)).verdict) != row.value(u"verdict").toString())
            changed += row.value(u"id").toString();
    }
    QVERIFY(!changed.isEmpty());
    if (qEnvironmentVariableIsSet("PENNYBENCH_SHOW_MUTANTS"))
        qInfo("%s", qPrintable(changed.join(u' ')));
}

PENNYBENCH_TEST(TestNaturalChoices)
#include "tst_naturalchoices.moc"
