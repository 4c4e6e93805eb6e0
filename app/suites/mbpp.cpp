#include "app/scoring/code/codeextraction.h"
#include "app/suites/instructions.h"
#include "app/suites/jsonformats.h"
#include "app/suites/jsonrow.h"
#include "app/suites/suitemessages.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Pennybench::Suites {

namespace {

QString withPlainLineEnds(QString code)
{
    return code.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

/// The function that the tests call and the solution defines.
QString entryPointOf(const QString &code, const QString &tests)
{
    static const QRegularExpression call(QStringLiteral("(\\w+)\\s*\\("));
    for (auto matches = call.globalMatch(tests); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (Scoring::definesName(code, name))
            return name;
    }
    return {};
}

bool isMbppRow(const QJsonObject &row)
{
    return row.value(u"test_list").isArray() && row.value(u"code").isString()
        && (row.contains(u"text") || row.contains(u"prompt"));
}

void describeMbpp(Suite &suite)
{
    suite.title = QStringLiteral("MBPP (%1)").arg(suite.id);
    suite.licence = QStringLiteral("CC BY 4.0");
    suite.source = QStringLiteral("google-research/google-research, mbpp");
}

/// "test_setup_code" of the whole set, "test_imports" of the sanitised one.
QString setupOf(const QJsonObject &row)
{
    QStringList lines{optionalText(row, u"test_setup_code")};
    for (const QJsonValue &line : row.value(u"test_imports").toArray())
        lines += line.toString();
    return withPlainLineEnds(lines.join(u'\n')).trimmed();
}

Expected<Prompt> mbppPrompt(const QJsonObject &row, int number)
{
    const Expected<QString> task = textField(row, row.contains(u"text") ? u"text" : u"prompt");
    const Expected<QString> given = textField(row, u"code");
    const Expected<QStringList> tests = listField(row, u"test_list");
    if (!task || !given)
        return failure(task ? given.error() : task.error());
    if (!tests)
        return failure(tests.error());
    if (tests->isEmpty())
        return wrongField(u"test_list", Message(SuiteMessages::noTest));
    const QString code = withPlainLineEnds(*given);
    const QString allTests = withPlainLineEnds(tests->join(u'\n'));
    const QString entryPoint = entryPointOf(code, allTests);
    if (entryPoint.isEmpty())
        return wrongField(u"test_list", Message(SuiteMessages::noTestedFunction));
    const QString id = optionalText(row, u"task_id");
    Prompt prompt;
    prompt.id = QStringLiteral("mbpp-") + (id.isEmpty() ? QString::number(number) : id);
    prompt.category = QStringLiteral("code");
    prompt.language = QStringLiteral("py");
    prompt.text = QStringLiteral("%1\n\nThe function must pass these tests:\n\n```python\n%2\n```\n\n%3")
                      .arg(task->trimmed(), allTests, pythonInstruction());
    prompt.scorer.type = QStringLiteral("code-python");
    prompt.scorer.fields = {{QStringLiteral("entry_point"), entryPoint}, {QStringLiteral("tests"), allTests},
        {QStringLiteral("reference"), code}};
    if (const QString setup = setupOf(row); !setup.isEmpty())
        prompt.scorer.fields.insert(QStringLiteral("setup"), setup);
    prompt.solution = QStringLiteral("```python\n%1\n```").arg(code);
    return prompt;
}

} // namespace

const JsonFormat mbppFormat{"MBPP", isMbppRow, describeMbpp, mbppPrompt};

} // namespace Pennybench::Suites
