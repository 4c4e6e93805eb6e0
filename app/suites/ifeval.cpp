#include "app/suites/jsonformats.h"
#include "app/suites/jsonrow.h"
#include "app/suites/suitemessages.h"

#include <QJsonArray>

namespace Pennybench::Suites {

namespace {

bool isIfEvalRow(const QJsonObject &row)
{
    return row.value(u"instruction_id_list").isArray() && row.value(u"prompt").isString();
}

void describeIfEval(Suite &suite)
{
    suite.title = QStringLiteral("IFEval (%1)").arg(suite.id);
    suite.licence = QStringLiteral("Apache-2.0");
    suite.source = QStringLiteral("google-research/google-research, instruction_following_eval");
}

/// The id of an instruction with its arguments; the file has nulls for arguments that it does not take.
QJsonObject constraint(const QString &id, const QJsonObject &arguments)
{
    QJsonObject object{{QStringLiteral("id"), id}};
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (!it->isNull())
            object.insert(it.key(), *it);
    }
    return object;
}

Expected<Prompt> ifEvalPrompt(const QJsonObject &row, int number)
{
    const Expected<QString> text = textField(row, u"prompt");
    const Expected<QStringList> ids = listField(row, u"instruction_id_list");
    if (!text || !ids)
        return failure(text ? ids.error() : text.error());
    if (ids->isEmpty())
        return wrongField(u"instruction_id_list", Message(SuiteMessages::noInstruction));
    const QJsonArray arguments = row.value(u"kwargs").toArray();
    if (!arguments.isEmpty() && arguments.size() != ids->size()) {
        return wrongField(u"kwargs",
            Message(SuiteMessages::argumentsDiffer,
                {QString::number(arguments.size()), QString::number(ids->size())}));
    }
    QJsonArray constraints;
    for (qsizetype i = 0; i < ids->size(); ++i)
        constraints += constraint(ids->at(i), arguments.at(i).toObject());
    const QString key = optionalText(row, u"key");
    Prompt prompt;
    prompt.id = QStringLiteral("ifeval-") + (key.isEmpty() ? QString::number(number) : key);
    prompt.category = QStringLiteral("language");
    prompt.language = QStringLiteral("en");
    prompt.text = *text;
    prompt.scorer.type = QStringLiteral("constraints");
    prompt.scorer.fields.insert(QStringLiteral("constraints"), constraints);
    return prompt;
}

} // namespace

const JsonFormat ifEvalFormat{"IFEval", isIfEvalRow, describeIfEval, ifEvalPrompt};

} // namespace Pennybench::Suites
