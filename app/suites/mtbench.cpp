#include "app/suites/jsonformats.h"
#include "app/suites/jsonrow.h"
#include "app/suites/knownsets.h"
#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"

#include <QJsonArray>

namespace Pennybench::Suites {

namespace {

constexpr int mostPoints = 10;

bool isMtBenchRow(const QJsonObject &row)
{
    return row.value(u"turns").isArray() && row.contains(u"question_id");
}

/// Other sets have the same form, with ids of their own.
bool isMtBenchItself(const QJsonObject &row)
{
    constexpr int firstId = 81;
    constexpr int lastId = 160;
    const int id = row.value(u"question_id").toInt();
    return id >= firstId && id <= lastId && row.contains(u"category");
}

void describeMtBench(Suite &suite)
{
    suite.title = QStringLiteral("MT-Bench (%1)").arg(suite.id);
    suite.licence = QStringLiteral("Apache-2.0");
    suite.source = QStringLiteral("lm-sys/FastChat, llm_judge");
    suite.warnings += Message(SuiteMessages::judgeNeeded);
}

Scoring::ScorerSpec judgeWith(const QString &reference)
{
    Scoring::ScorerSpec spec{.type = QStringLiteral("judge"),
        .fields = {{QStringLiteral("mode"), QStringLiteral("points")}, {QStringLiteral("points"), mostPoints},
            {QStringLiteral("rubric"),
                QStringLiteral("The answer does what this turn asks, keeps to what was said before, is "
                               "correct, and is as deep and as long as the question needs.")}}};
    if (!reference.isEmpty())
        spec.fields.insert(QStringLiteral("reference"), reference);
    return spec;
}

Expected<Prompt> mtBenchPrompt(const QJsonObject &row, int number)
{
    const Expected<QStringList> texts = listField(row, u"turns");
    if (!texts)
        return failure(texts.error());
    if (texts->isEmpty() || texts->size() > mostTurns)
        return wrongField(u"turns", QStringLiteral("There must be from 1 to %1 turns.").arg(mostTurns));
    const QJsonArray references = row.value(u"reference").toArray();
    const QString id = optionalText(row, u"question_id");
    Prompt prompt;
    prompt.id = QStringLiteral("mtbench-") + (id.isEmpty() ? QString::number(number) : id);
    prompt.category = optionalText(row, u"category");
    prompt.language = knownLanguage(texts->first(), true, QStringLiteral("en"));
    for (qsizetype i = 0; i < texts->size(); ++i)
        prompt.earlier += Turn{texts->at(i), judgeWith(references.at(i).toString())};
    const Turn last = prompt.earlier.takeLast();
    prompt.text = last.text;
    prompt.scorer = last.scorer;
    return prompt;
}

} // namespace

const JsonFormat mtBenchFormat{
    "MT-Bench", isMtBenchRow, describeMtBench, mtBenchPrompt, isMtBenchItself, "mtbench"};

} // namespace Pennybench::Suites
