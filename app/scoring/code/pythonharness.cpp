#include "app/scoring/code/pythonharness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

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

} // namespace Pennybench::Scoring
