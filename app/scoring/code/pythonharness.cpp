#include "app/scoring/code/pythonharness.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Pennybench {

namespace {

QByteArray program(const QString &name)
{
    QByteArray text;
    for (const QString &part : {QStringLiteral("wire"), name}) {
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

} // namespace

QByteArray callHarness()
{
    return program(QStringLiteral("calls"));
}

QByteArray callHarnessInput(
    const QString &code, const QString &entryPoint, const QList<QJsonArray> &calls, const QString &word)
{
    QJsonArray list;
    for (const QJsonArray &call : calls)
        list += QJsonValue(call);
    return part({{QStringLiteral("code"), code}, {QStringLiteral("entry_point"), entryPoint},
        {QStringLiteral("calls"), list}, {QStringLiteral("word"), word}});
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
    ScriptOutput output;
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
    HarnessOutput output;
    for (const QByteArray &bytes : out.split('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(bytes).object();
        if (line.value(u"word").toString() != word)
            continue;
        if (line.contains(u"load"))
            output.loadError = line.value(u"load").toString();
        if (line.contains(u"missing"))
            output.found = false;
        if (line.value(u"index").toInt(-1) != output.calls.size())
            continue;
        output.calls +=
            CallOutcome{line.contains(u"value"), line.value(u"value"), line.value(u"error").toString()};
    }
    return output;
}

namespace {

bool equalNumbers(const QJsonValue &expected, const QJsonObject &value)
{
    const bool whole = value.contains(u"int");
    const double number = (whole ? value.value(u"int") : value.value(u"float")).toString().toDouble();
    const double wanted = expected.toDouble();
    if (whole)
        return QString::number(expected.toInteger()) == value.value(u"int").toString()
            && std::floor(wanted) == wanted;
    return std::abs(number - wanted) <= 1e-6 * std::max(1.0, std::abs(wanted));
}

bool equalLists(const QJsonArray &expected, const QJsonArray &value)
{
    if (expected.size() != value.size())
        return false;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (!equalValues(expected.at(i), value.at(i)))
            return false;
    }
    return true;
}

bool equalObjects(const QJsonObject &expected, const QJsonArray &pairs)
{
    if (expected.size() != pairs.size())
        return false;
    for (const QJsonValue &pair : pairs) {
        const QString key = pair[0].toString();
        if (!pair[0].isString() || !expected.contains(key) || !equalValues(expected.value(key), pair[1]))
            return false;
    }
    return true;
}

} // namespace

bool equalValues(const QJsonValue &expected, const QJsonValue &value)
{
    if (expected.isDouble()) {
        const QJsonObject number = value.toObject();
        return (number.contains(u"int") || number.contains(u"float")) && equalNumbers(expected, number);
    }
    if (expected.isArray())
        return value.isArray() && equalLists(expected.toArray(), value.toArray());
    if (expected.isObject())
        return value.toObject().contains(u"dict")
            && equalObjects(expected.toObject(), value[u"dict"].toArray());
    return expected == value;
}

} // namespace Pennybench
