#include "app/commandline/suitesverb.h"

#include "app/commandline/texttable.h"
#include "app/suites/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pennybench {

namespace {

QStringList languagesOf(const Suite &suite)
{
    QStringList languages;
    for (const Prompt &prompt : suite.prompts) {
        if (!prompt.language.isEmpty() && !languages.contains(prompt.language))
            languages += prompt.language;
    }
    return languages;
}

QStringList scorersOf(const Suite &suite)
{
    QStringList types;
    for (const Prompt &prompt : suite.prompts) {
        if (!types.contains(prompt.scorer.type))
            types += prompt.scorer.type;
    }
    return types;
}

QJsonObject toJson(const Suite &suite)
{
    return {{QStringLiteral("id"), suite.id}, {QStringLiteral("title"), suite.title},
        {QStringLiteral("prompts"), suite.prompts.size()}, {QStringLiteral("licence"), suite.licence},
        {QStringLiteral("source"), suite.source},
        {QStringLiteral("languages"), QJsonArray::fromStringList(languagesOf(suite))},
        {QStringLiteral("scorers"), QJsonArray::fromStringList(scorersOf(suite))}};
}

} // namespace

QString SuitesVerb::summary() const
{
    return QStringLiteral("Lists the built-in suites, or what is in the files given.");
}

void SuitesVerb::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"),
        QStringLiteral("A suite's file (several can be given)."), QStringLiteral("[FILE…]"));
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints one JSON array.")});
}

int SuitesVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const QStringList named = arguments.positionalArguments();
    QList<QStringList> rows;
    QJsonArray array;
    for (const QString &name : named.isEmpty() ? builtInSuiteIds() : named) {
        const Expected<Suite> suite = findSuite(name);
        if (!suite)
            return wrongInput(console, suite.error());
        for (const QString &warning : suite->warnings)
            console.message(plainLine(name + QStringLiteral(": ") + warning));
        array += toJson(*suite);
        rows += {suite->id, QString::number(suite->prompts.size()), languagesOf(*suite).join(u' '),
            scorersOf(*suite).join(u' '), suite->licence};
    }
    if (arguments.isSet(QStringLiteral("json"))) {
        console.resultBytes(QJsonDocument(array).toJson());
        return Done;
    }
    console.result(textTable({QStringLiteral("suite"), QStringLiteral("prompts"), QStringLiteral("languages"),
                                 QStringLiteral("scorers"), QStringLiteral("licence")},
        rows));
    return Done;
}

} // namespace Pennybench
