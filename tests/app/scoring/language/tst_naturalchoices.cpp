#include "app/scoring/language/choice/choicerules.h"
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

} // namespace

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
    QStringList changed;
    static const QList<QJsonObject> rows = rowsOf({QStringLiteral("choice-*.jsonl")});
    for (const QJsonObject &row : rows) {
        if (toText(choiceScored(inputOf(row), {}, others).verdict) != row.value(u"verdict").toString())
            changed += row.value(u"id").toString();
    }
    QVERIFY(!changed.isEmpty());
    if (qEnvironmentVariableIsSet("PENNYBENCH_SHOW_MUTANTS"))
        qInfo("%s", qPrintable(changed.join(u' ')));
}

PENNYBENCH_TEST(TestNaturalChoices)
#include "tst_naturalchoices.moc"
