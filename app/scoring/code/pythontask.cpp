#include "app/scoring/code/pythontask.h"

#include "app/scoring/code/codeextraction.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

QString textOf(const QJsonValue &value)
{
    QString text = value.toString();
    if (value.isArray()) {
        QStringList lines;
        for (const QJsonValue &line : value.toArray())
            lines += line.toString();
        text = lines.join(u'\n');
    }
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

bool areObjects(const QJsonValue &tests)
{
    return tests.isArray() && tests.toArray().first().isObject();
}

/// The function that the first assertion of any other script calls.
QString calledIn(const QString &script)
{
    static const QRegularExpression call(QStringLiteral(
        "\\bassert\\b[^\\n]*?\\b(?!not\\b|str\\b|int\\b|len\\b|list\\b|set\\b|tuple\\b|abs\\b|sorted"
        "\\b|round\\b|isinstance\\b|type\\b|all\\b|any\\b|sum\\b)([^\\W\\d]\\w*)\\("));
    return call.match(script).captured(1);
}

QString indentOf(const QString &code)
{
    qsizetype end = 0;
    while (end < code.size() && (code.at(end) == u' ' || code.at(end) == u'\t'))
        ++end;
    return code.left(end);
}

QJsonObject wireCall(const QJsonObject &test)
{
    if (test.contains(u"stdin"))
        return {{QStringLiteral("stdin"), test.value(u"stdin").toString()}};
    return {{QStringLiteral("arguments"), test.value(u"call").toArray()},
        {QStringLiteral("prints"), test.contains(u"prints")}};
}

} // namespace

PythonTests pythonTests(const QJsonObject &fields)
{
    PythonTests tests{
        .entryPoint = fields.value(u"entry_point").toString(), .setup = textOf(fields.value(u"setup"))};
    const QJsonValue given = fields.value(u"tests");
    if (areObjects(given)) {
        tests.way = PythonTests::Way::Calls;
        for (const QJsonValue &test : given.toArray())
            tests.calls += test.toObject();
        return tests;
    }
    tests.script = textOf(given);
    const auto assertions = readAssertTests(tests.script, tests.entryPoint);
    if (assertions) {
        tests.way = PythonTests::Way::Assertions;
        tests.assertions = *assertions;
    }
    if (tests.entryPoint.isEmpty())
        tests.entryPoint = assertions ? functionOf(*assertions) : calledIn(tests.script);
    return tests;
}

QString problemWithTests(const PythonTests &tests)
{
    if (tests.way != PythonTests::Way::Calls)
        return tests.script.trimmed().isEmpty() ? QStringLiteral("\"tests\" must hold at least one test.")
                                                : QString();
    for (const QJsonObject &test : tests.calls) {
        if (!test.contains(u"stdin") && !test.value(u"call").isArray())
            return QStringLiteral("Each test needs \"call\", the list of arguments, or \"stdin\".");
        if (!test.contains(u"prints") && (!test.contains(u"expect") || test.contains(u"stdin")))
            return QStringLiteral("Each test needs \"expect\", the value that is returned, or \"prints\".");
        if (test.contains(u"call") && tests.entryPoint.isEmpty())
            return QStringLiteral("\"entry_point\" must name the function that is tested.");
    }
    return {};
}

CompletedCode completedCode(const QString &prompt, const QString &entryPoint, const QString &code)
{
    CompletedCode completed;
    const ExtractedCode asked = extractPython(prompt, entryPoint);
    if (definesName(asked.code, entryPoint))
        completed.preamble = asked.code;
    const bool body = !definesName(code, entryPoint) && !indentOf(code).isEmpty();
    const bool joint = body && completed.preamble.endsWith(u'\n');
    completed.code = completed.preamble + QString(joint ? 0 : 1, u'\n') + code;
    return completed;
}

CallTask callTask(const PythonTests &tests, const CompletedCode &code)
{
    CallTask task{.code = code.code, .entryPoint = tests.entryPoint, .prelude = tests.setup};
    if (tests.way == PythonTests::Way::Calls) {
        for (const QJsonObject &test : tests.calls)
            task.calls += wireCall(test);
        return task;
    }
    task.alias = tests.assertions.alias;
    task.prelude += u'\n' + tests.assertions.prelude;
    for (const QString &call : tests.assertions.calls)
        task.calls += QJsonObject{{QStringLiteral("expression"), call}};
    return task;
}

ScriptTask scriptTask(const PythonTests &tests, const CompletedCode &code)
{
    ScriptTask task{.code = code.code,
        .entryPoint = tests.entryPoint,
        .preamble = code.preamble,
        .setup = tests.setup,
        .tests = tests.script,
        .apart = !tests.entryPoint.isEmpty()};
    if (task.tests.contains(u"def check(") && !task.tests.contains(u"\ncheck("))
        task.tests += QStringLiteral("\ncheck(%1)\n").arg(task.entryPoint);
    return task;
}

} // namespace Pennybench
