#include "app/suites/instructions.h"
#include "app/suites/jsonformats.h"
#include "app/suites/jsonrow.h"

namespace Pennybench::Suites {

namespace {

QString fenced(const QString &code)
{
    return QStringLiteral("```python\n%1%2```").arg(code, code.endsWith(u'\n') ? QString() : QString(u'\n'));
}

bool isHumanEvalRow(const QJsonObject &row)
{
    return row.value(u"entry_point").isString() && row.value(u"test").isString()
        && row.value(u"prompt").isString();
}

void describeHumanEval(Suite &suite)
{
    suite.title = QStringLiteral("HumanEval (%1)").arg(suite.id);
    suite.licence = QStringLiteral("MIT");
    suite.source = QStringLiteral("openai/human-eval");
}

/// The scorer takes the imports and helpers of the prompt's code from the fenced block.
Expected<Prompt> humanEvalPrompt(const QJsonObject &row, int number)
{
    const Expected<QString> stub = textField(row, u"prompt");
    const Expected<QString> entryPoint = textField(row, u"entry_point");
    const Expected<QString> test = textField(row, u"test");
    for (const auto *field : {&stub, &entryPoint, &test}) {
        if (!*field)
            return failure(field->error());
    }
    Prompt prompt;
    prompt.id = optionalText(row, u"task_id");
    if (prompt.id.isEmpty())
        prompt.id = QStringLiteral("HumanEval/%1").arg(number - 1);
    prompt.category = QStringLiteral("code");
    prompt.language = QStringLiteral("py");
    prompt.text =
        QStringLiteral("Complete this function.\n\n%1\n\n%2").arg(fenced(*stub), pythonInstruction());
    prompt.scorer.type = QStringLiteral("code-python");
    prompt.scorer.fields = {{QStringLiteral("entry_point"), *entryPoint}, {QStringLiteral("tests"), *test}};
    const QString solution = optionalText(row, u"canonical_solution");
    if (!solution.isEmpty()) {
        prompt.solution = fenced(*stub + solution);
        prompt.scorer.fields.insert(QStringLiteral("reference"), *stub + solution);
    }
    return prompt;
}

} // namespace

const JsonFormat humanEvalFormat{"HumanEval", isHumanEvalRow, describeHumanEval, humanEvalPrompt};

} // namespace Pennybench::Suites
