#include "app/scoring/code/pythontask.h"

#include "app/scoring/code/codeextraction.h"
#include "app/scoring/code/fencereader.h"
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

QStringList listOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts += item.toString();
    return texts;
}

QString textOf(const QJsonValue &value)
{
    const QString text = value.isArray() ? listOf(value).join(u'\n') : value.toString();
    return QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
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
    if (indentOf(body) > 0)
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

bool PythonTests::areOfAProgram() const
{
    return !calls.isEmpty() && std::all_of(calls.begin(), calls.end(), [](const QJsonValue &test) {
        return test.toObject().contains(u"stdin");
    });
}

PythonTests pythonTests(const QJsonObject &fields)
{
    PythonTests tests{.entryPoint = fields.value(u"entry_point").toString(),
        .setup = textOf(fields.value(u"setup")),
        .modules = listOf(fields.value(u"modules"))};
    const QJsonValue given = fields.value(u"tests");
    if (given.toArray().first().isObject()) {
        tests.calls = given.toArray();
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
    for (const QJsonValue &value : tests.calls) {
        const QJsonObject test = value.toObject();
        if (!test.contains(u"stdin") && !test.value(u"call").isArray())
            return Message(SpecMessages::testCall);
        if (!test.contains(u"prints") && (!test.contains(u"expect") || test.contains(u"stdin")))
            return Message(SpecMessages::testExpect);
        if (test.contains(u"call") && tests.entryPoint.isEmpty())
            return Message(SpecMessages::entryPoint);
    }
    return {};
}

QString preambleOf(const QString &prompt, const QString &entryPoint)
{
    const QString asked = extractPython(prompt, entryPoint).code;
    return definesName(asked, entryPoint) ? asked : QString();
}

QString completedCode(const QString &preamble, const QString &entryPoint, const QString &code)
{
    const bool body = !preamble.isEmpty() && isBody(code, entryPoint);
    const bool joint = body && preamble.endsWith(u'\n');
    return preamble + QString(joint ? 0 : 1, u'\n') + (body ? indented(code, preamble) : code);
}

SandboxProgram answerProgram(const PythonTests &tests, const QStringList &programs)
{
    static const QByteArray text = programText("answer");
    return {text,
        taskText({{QStringLiteral("codes"), QJsonArray::fromStringList(programs)},
            {QStringLiteral("entry_point"), tests.entryPoint}, {QStringLiteral("setup"), tests.setup},
            {QStringLiteral("modules"), QJsonArray::fromStringList(tests.modules)},
            {QStringLiteral("programs"), tests.areOfAProgram()}})};
}

SandboxProgram testProgram(const PythonTests &tests, const QString &preamble)
{
    static const QByteArray text = programText("tests");
    QString script = tests.script;
    if (script.contains(u"def check(") && !script.contains(u"\ncheck("))
        script += QStringLiteral("\ncheck(%1)\n").arg(tests.entryPoint);
    return {text,
        taskText({{QStringLiteral("entry_point"), tests.entryPoint}, {QStringLiteral("preamble"), preamble},
            {QStringLiteral("setup"), tests.setup}, {QStringLiteral("tests"), script},
            {QStringLiteral("calls"), tests.calls}, {QStringLiteral("modules"), QJsonArray()}})};
}

QJsonObject testOutcome(const QByteArray &out)
{
    const qsizetype at = out.indexOf("\n=");
    return at < 0 ? QJsonObject() : QJsonDocument::fromJson(out.mid(at + 2).trimmed()).object();
}

} // namespace Pennybench::Scoring
