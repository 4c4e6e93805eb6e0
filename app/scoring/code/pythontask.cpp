#include "app/scoring/code/pythontask.h"

#include "app/scoring/code/codeextraction.h"
#include "app/scoring/patterns.h"
#include "app/scoring/specmessages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

QByteArray programText(const char *name)
{
    QByteArray text;
    for (const char *part : {"wire", "exchange", name}) {
        QFile file(QStringLiteral(":/scoring/python/%1.py").arg(QLatin1String(part)));
        if (file.open(QIODevice::ReadOnly))
            text += file.readAll() + '\n';
    }
    return text;
}

/// Twelve digits that say how many bytes follow, and these.
QByteArray taskText(const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QByteArray::number(bytes.size()).rightJustified(12, '0') + bytes;
}

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

QStringList listOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts += item.toString();
    return texts;
}

/// The function that the first assertion calls and that is none of Python's.
QString calledIn(const QString &script)
{
    static const auto call =
        uR"(\bassert\b[^\n]*?(?<![.\w])(?!(?:not|str|int|float|bool|len|list|dict|set|tuple|abs|sorted)"
        "|round|isinstance|type|all|any|sum|min|max|map|filter|range|next|repr"
        R"(|Counter)\b)([^\W\d]\w*)[ \t]*\()"_re;
    return call.match(script).captured(1);
}

qsizetype indentOf(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && (line.at(end) == u' ' || line.at(end) == u'\t'))
        ++end;
    return end;
}

/// Lines that can only stand in a function: one that returns at the top level, or all of them indented.
bool isBody(const QString &code, const QString &entryPoint)
{
    static const auto returns = uR"((?m)^(?:return|yield)\b)"_re;
    return !definesName(code, entryPoint) && (indentOf(code) > 0 || returns.match(code).hasMatch());
}

bool isFirstLineAloneAtTheMargin(const QStringList &lines)
{
    const auto isIndented = [](const QString &line) { return line.isEmpty() || indentOf(line) > 0; };
    return lines.size() > 1 && indentOf(lines.first()) == 0 && !lines.first().trimmed().endsWith(u':')
        && std::all_of(lines.cbegin() + 1, lines.cend(), isIndented);
}

/// The body with the indentation of the prompt's docstring, where it has none of its own.
QString indented(const QString &body, const QString &preamble)
{
    QStringList lines = body.split(u'\n');
    if (indentOf(lines.first()) > 0)
        return body;
    const QString last = preamble.trimmed().section(u'\n', -1);
    const QString indent = indentOf(last) > 0 ? last.left(indentOf(last)) : QStringLiteral("    ");
    const bool onlyFirst = isFirstLineAloneAtTheMargin(lines);
    for (QString &line : lines) {
        if (!line.trimmed().isEmpty())
            line.prepend(indent);
        if (onlyFirst)
            break;
    }
    return lines.join(u'\n');
}

} // namespace

SandboxProgram answerProgram(const AnswerTask &task)
{
    static const QByteArray text = programText("answer");
    return {text,
        taskText({{QStringLiteral("codes"), QJsonArray::fromStringList(task.codes)},
            {QStringLiteral("entry_point"), task.entryPoint}, {QStringLiteral("setup"), task.setup},
            {QStringLiteral("modules"), QJsonArray::fromStringList(task.modules)},
            {QStringLiteral("programs"), task.isProgram}})};
}

SandboxProgram testProgram(const TestTask &task)
{
    static const QByteArray text = programText("tests");
    QJsonArray calls;
    for (const QJsonObject &call : task.calls)
        calls += call;
    return {text,
        taskText(
            {{QStringLiteral("entry_point"), task.entryPoint}, {QStringLiteral("preamble"), task.preamble},
                {QStringLiteral("setup"), task.setup}, {QStringLiteral("tests"), task.tests},
                {QStringLiteral("calls"), calls}, {QStringLiteral("modules"), QJsonArray()}})};
}

TestOutcome readTestOutcome(const QByteArray &out)
{
    TestOutcome outcome;
    const qsizetype at = out.indexOf("\n=");
    if (at < 0)
        return outcome;
    const QJsonObject line = QJsonDocument::fromJson(out.mid(at + 2).trimmed()).object();
    const auto text = [&](QStringView key) { return line.value(key).toString(); };
    outcome.ended = true;
    outcome.passed = line.value(u"passed").toBool();
    outcome.program = line.value(u"used").toInteger();
    outcome.found = !line.contains(u"missing");
    outcome.answerEnded = line.contains(u"ended");
    outcome.loadError = text(u"load");
    outcome.setupError = text(u"setup");
    outcome.testError = text(u"tests");
    outcome.neededModule = text(u"needs");
    outcome.isAllowedModule = line.value(u"allowed").toBool();
    outcome.failedCall = line.value(u"failed").toInteger(-1);
    outcome.failedLine = text(u"line");
    outcome.call = text(u"call");
    outcome.returned = text(u"returned");
    outcome.expected = text(u"expected");
    outcome.printed = text(u"printed");
    outcome.error = text(u"error");
    return outcome;
}

bool PythonTests::areOfAProgram() const
{
    return !calls.isEmpty() && std::all_of(calls.cbegin(), calls.cend(), [](const QJsonObject &test) {
        return test.contains(u"stdin");
    });
}

PythonTests pythonTests(const QJsonObject &fields)
{
    PythonTests tests{.entryPoint = fields.value(u"entry_point").toString(),
        .setup = textOf(fields.value(u"setup")),
        .modules = listOf(fields.value(u"modules"))};
    const QJsonValue given = fields.value(u"tests");
    if (given.toArray().first().isObject()) {
        for (const QJsonValue &test : given.toArray())
            tests.calls += test.toObject();
        return tests;
    }
    tests.script = textOf(given);
    if (tests.entryPoint.isEmpty())
        tests.entryPoint = calledIn(tests.script);
    return tests;
}

Message problemWithTests(const PythonTests &tests)
{
    if (tests.calls.isEmpty())
        return tests.script.trimmed().isEmpty() ? Message(SpecMessages::noTest) : Message();
    for (const QJsonObject &test : tests.calls) {
        if (!test.contains(u"stdin") && !test.value(u"call").isArray())
            return Message(SpecMessages::testCall);
        if (!test.contains(u"prints") && (!test.contains(u"expect") || test.contains(u"stdin")))
            return Message(SpecMessages::testExpect);
        if (test.contains(u"call") && tests.entryPoint.isEmpty())
            return Message(SpecMessages::entryPoint);
    }
    return {};
}

CompletedCode completedCode(const QString &prompt, const QString &entryPoint, const QString &code)
{
    CompletedCode completed;
    const ExtractedCode asked = extractPython(prompt, entryPoint);
    if (definesName(asked.code, entryPoint))
        completed.preamble = asked.code;
    const bool body = !completed.preamble.isEmpty() && isBody(code, entryPoint);
    const bool joint = body && completed.preamble.endsWith(u'\n');
    completed.code = completed.preamble + QString(joint ? 0 : 1, u'\n')
        + (body ? indented(code, completed.preamble) : code);
    return completed;
}

TestTask testTask(const PythonTests &tests, const QString &preamble)
{
    TestTask task{tests.entryPoint, preamble, tests.setup, tests.script, tests.calls};
    if (task.tests.contains(u"def check(") && !task.tests.contains(u"\ncheck("))
        task.tests += QStringLiteral("\ncheck(%1)\n").arg(task.entryPoint);
    return task;
}

} // namespace Pennybench::Scoring
