#include "app/scoring/code/pythonharness.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pennybench {

namespace {

QByteArray program(const QString &name)
{
    QByteArray text;
    for (const QString &part : {QStringLiteral("wire"), QStringLiteral("values"), name}) {
        QFile file(QStringLiteral(":/scoring/python/%1.py").arg(part));
        if (file.open(QIODevice::ReadOnly))
            text += file.readAll() + '\n';
    }
    return text;
}

/// Twelve digits that say how many bytes follow, and these.
QByteArray part(const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QByteArray::number(bytes.size()).rightJustified(12, '0') + bytes;
}

/// The first byte that wire.py writes, before it has read the code.
bool hasStarted(const QByteArray &out)
{
    return out.startsWith('\n');
}

CallOutcome outcomeOf(const QJsonObject &line)
{
    return {.returned = line.contains(u"value") || line.contains(u"printed"),
        .value = valueFromWire(line.value(u"value")),
        .printed = line.value(u"printed").toString(),
        .error = line.value(u"error").toString()};
}

} // namespace

QByteArray callHarness()
{
    return program(QStringLiteral("calls"));
}

QByteArray callHarnessInput(const CallTask &task, const QString &word)
{
    QJsonArray calls;
    for (const QJsonObject &call : task.calls)
        calls += call;
    return part({{QStringLiteral("code"), task.code}, {QStringLiteral("entry_point"), task.entryPoint},
        {QStringLiteral("alias"), task.alias}, {QStringLiteral("prelude"), task.prelude},
        {QStringLiteral("calls"), calls}, {QStringLiteral("word"), word}});
}

QByteArray scriptHarness()
{
    return program(QStringLiteral("script"));
}

QByteArray scriptHarnessInput(const ScriptTask &task, const QString &word)
{
    const QJsonObject first{{QStringLiteral("code"), task.code},
        {QStringLiteral("entry_point"), task.entryPoint}, {QStringLiteral("apart"), task.apart}};
    const QJsonObject second{{QStringLiteral("preamble"), task.preamble},
        {QStringLiteral("setup"), task.setup}, {QStringLiteral("tests"), task.tests},
        {QStringLiteral("word"), word}};
    return part(first) + part(second);
}

ScriptOutput readScriptOutput(const QByteArray &out, const QString &word)
{
    ScriptOutput output{.started = hasStarted(out)};
    for (const QByteArray &bytes : out.split('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(bytes).object();
        if (output.ended || line.value(u"word").toString() != word)
            continue;
        output.ended = true;
        output.passed = line.value(u"passed").toBool();
        output.found = !line.contains(u"missing");
        output.needsOneProcess = line.contains(u"together");
        output.loadError = line.value(u"load").toString();
        output.failedLine = line.value(u"failed").toString();
        output.error = line.value(u"error").toString();
    }
    return output;
}

HarnessOutput readHarnessOutput(const QByteArray &out, const QString &word)
{
    HarnessOutput output{.started = hasStarted(out)};
    for (const QByteArray &bytes : out.split('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(bytes).object();
        if (line.value(u"word").toString() != word)
            continue;
        if (line.contains(u"load"))
            output.loadError = line.value(u"load").toString();
        if (line.contains(u"setup"))
            output.preludeError = line.value(u"setup").toString();
        if (line.contains(u"missing"))
            output.found = false;
        if (line.value(u"index").toInt(-1) == output.calls.size())
            output.calls += outcomeOf(line);
    }
    return output;
}

} // namespace Pennybench
