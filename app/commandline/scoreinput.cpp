#include "app/commandline/scoreinput.h"

#include "app/base/boundedread.h"
#include "app/base/jsonerror.h"
#include "app/commandline/commandmessages.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <functional>

namespace Pennybench::CommandLine {

namespace {

/// Calls use() for the object of each line that is not blank, until one is wrong.
Expected<int> forEachLine(
    const QString &path, const std::function<std::optional<Problem>(const QJsonObject &)> &use)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure({.message = CommandMessages::cannotReadInput, .file = path});
    int number = 0;
    while (!file.atEnd()) {
        const QByteArray line = readLineAtMost(file, longestAnswerLine);
        ++number;
        if (line.size() > longestAnswerLine) {
            Problem problem = tooLongLine();
            problem.file = path;
            problem.line = number;
            return failure(problem);
        }
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (!document.isObject()) {
            const Message why = error.error == QJsonParseError::NoError
                ? Message(CommandMessages::notAnObject)
                : jsonErrorWords(error);
            return failure(
                {.message = Message(CommandMessages::lineNotObject, {why}), .file = path, .line = number});
        }
        if (auto problem = use(document.object())) {
            problem->file = path;
            problem->line = number;
            return failure(*problem);
        }
    }
    return number;
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

std::optional<Problem> missingText(const QJsonObject &line, const char *field)
{
    if (line.value(QLatin1String(field)).isString())
        return std::nullopt;
    return Problem{.message = CommandMessages::missingText, .field = QString::fromLatin1(field)};
}

bool isCut(const QJsonObject &line)
{
    return line.value(u"finish_reason").toString() == u"length";
}

bool hasCome(const QJsonObject &line)
{
    const QString status = line.value(u"status").toString();
    return status != u"error" && status != u"cancelled";
}

const Suites::Prompt *promptWithId(const Suites::Suite &suite, const QString &id)
{
    for (const Suites::Prompt &prompt : suite.prompts) {
        if (prompt.id == id)
            return &prompt;
    }
    return nullptr;
}

} // namespace

Problem tooLongLine()
{
    return {
        .message = Message(CommandMessages::lineTooLong, {QString::number(longestAnswerLine / 1'000'000)})};
}

Expected<QList<ScoreJob>> readAnswers(const QString &path, const Suites::Suite &suite)
{
    QList<ScoreJob> jobs;
    const auto read = forEachLine(path, [&](const QJsonObject &line) -> std::optional<Problem> {
        const bool came = hasCome(line);
        if (auto problem = missingText(line, "answer"); problem && came)
            return problem;
        const QString id = textOf(line.value(u"prompt_id"));
        const Suites::Prompt *prompt = promptWithId(suite, id);
        if (!prompt) {
            return Problem{.message = Message(CommandMessages::noPrompt, {suite.id, id}),
                .field = QStringLiteral("prompt_id")};
        }
        QJsonObject ids = line;
        ids.remove(QStringLiteral("answer"));
        const int turn = line.value(u"turn").toInt(prompt->turnCount());
        if (turn < 1 || turn > prompt->turnCount()) {
            return Problem{
                .message = QStringLiteral("The prompt \"%1\" has %2 turns.").arg(id).arg(prompt->turnCount()),
                .field = QStringLiteral("turn")};
        }
        const Suites::Prompt asked = prompt->asTurn(turn);
        jobs += {ids,
            {asked.scorer, asked.text, asked.language, line.value(u"answer").toString(), isCut(line)}, came};
        return std::nullopt;
    });
    if (!read)
        return failure(read.error());
    return jobs;
}

Expected<QList<ScoreJob>> readPairs(const QString &path, const QString &scorerType)
{
    QList<ScoreJob> jobs;
    const auto read = forEachLine(path, [&](const QJsonObject &line) -> std::optional<Problem> {
        if (auto problem = missingText(line, "answer"))
            return problem;
        QJsonObject fields = line;
        for (const char *own : {"answer", "language", "prompt", "id", "prompt_id", "model", "finish_reason"})
            fields.remove(QLatin1String(own));
        QJsonObject ids;
        for (const char *name : {"id", "prompt_id", "model"}) {
            if (line.contains(QLatin1String(name)))
                ids.insert(QLatin1String(name), line.value(QLatin1String(name)));
        }
        jobs += {ids,
            {Scoring::ScorerSpec{scorerType, fields}, line.value(u"prompt").toString(),
                line.value(u"language").toString(), line.value(u"answer").toString(), isCut(line)}};
        return std::nullopt;
    });
    if (!read)
        return failure(read.error());
    return jobs;
}

} // namespace Pennybench::CommandLine
