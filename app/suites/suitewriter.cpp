#include "app/suites/suitewriter.h"

#include "app/base/outputfile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench::Suites {

namespace {

QJsonObject toJson(const Prompt &prompt)
{
    QJsonObject scorer = prompt.scorer.fields;
    scorer.insert(QStringLiteral("type"), prompt.scorer.type);
    QJsonObject object{{QStringLiteral("id"), prompt.id}, {QStringLiteral("category"), prompt.category},
        {QStringLiteral("language"), prompt.language}, {QStringLiteral("prompt"), prompt.text},
        {QStringLiteral("scorer"), scorer}};
    const auto put = [&object](const char *name, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    };
    put("system", prompt.system);
    put("source", prompt.source);
    put("solution", prompt.solution);
    if (prompt.difficulty > 0)
        object.insert(QStringLiteral("difficulty"), prompt.difficulty);
    if (!prompt.tags.isEmpty())
        object.insert(QStringLiteral("tags"), QJsonArray::fromStringList(prompt.tags));
    return object;
}

QJsonArray warningsOf(const Suite &suite)
{
    QJsonArray warnings;
    for (const Message &warning : suite.warnings)
        warnings += toJson(warning);
    return warnings;
}

} // namespace

QJsonObject toJson(const Suite &suite)
{
    QJsonArray prompts;
    for (const Prompt &prompt : suite.prompts)
        prompts += toJson(prompt);
    return {{QStringLiteral("format"), QStringLiteral("pennybench-suite")}, {QStringLiteral("version"), 1},
        {QStringLiteral("id"), suite.id}, {QStringLiteral("title"), suite.title},
        {QStringLiteral("licence"), suite.licence}, {QStringLiteral("source"), suite.source},
        {QStringLiteral("warnings"), warningsOf(suite)}, {QStringLiteral("prompts"), prompts}};
}

std::optional<Problem> writeSuiteFile(const Suite &suite, const QString &path)
{
    const Expected<void> written = writeWholeFile(path, QJsonDocument(toJson(suite)).toJson());
    return written ? std::nullopt : std::optional(written.error());
}

} // namespace Pennybench::Suites
