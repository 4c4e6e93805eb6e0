#include "app/scoring/code/pythonharness.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Pennybench {

QByteArray callHarness()
{
    return R"(import json, os, sys
task = json.loads(sys.stdin.buffer.read())
reply = os.fdopen(os.dup(1), "w", encoding="utf-8")
nowhere = os.open("/dev/null", os.O_RDWR)
for stream in (0, 1, 2):
    os.dup2(nowhere, stream)

def say(line, dumps=json.dumps, write=reply.write, flush=reply.flush, word=task.pop("word")):
    line["word"] = word
    write(dumps(line) + "\n")
    flush()

def plain(value):
    if value is None or type(value) in (bool, str):
        return value
    if type(value) is int:
        return {"int": str(value)}
    if type(value) is float:
        return {"float": repr(value)}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return sorted((plain(item) for item in value), key=json.dumps)
    if isinstance(value, dict):
        return {"dict": [[plain(key), plain(item)] for key, item in value.items()]}
    return {"other": type(value).__name__}

module = {"__name__": "answer"}
try:
    exec(compile(task["code"], "answer.py", "exec"), module)
except BaseException as error:
    say({"load": type(error).__name__ + ": " + str(error)[:200]})
    os._exit(0)
function = module.get(task["entry_point"])
if not callable(function):
    say({"missing": True})
    os._exit(0)
for index, arguments in enumerate(task["calls"]):
    try:
        say({"index": index, "value": plain(function(*arguments))})
    except BaseException as error:
        say({"index": index, "error": type(error).__name__ + ": " + str(error)[:200]})
os._exit(0)
)";
}

QByteArray callHarnessInput(
    const QString &code, const QString &entryPoint, const QList<QJsonArray> &calls, const QString &word)
{
    QJsonArray list;
    for (const QJsonArray &call : calls)
        list += QJsonValue(call);
    return QJsonDocument(
        QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("entry_point"), entryPoint},
            {QStringLiteral("calls"), list}, {QStringLiteral("word"), word}})
        .toJson(QJsonDocument::Compact);
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
