#include "app/commandline/articleverb.h"

#include "app/commandline/articlereport.h"
#include "app/commandline/sessionargument.h"
#include "app/reports/sharedprompts.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Pennybench::CommandLine {

QString ArticleVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "The article's claims with verdicts, strengths and costs of sessions.");
}

void ArticleVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("SESSION…"),
        QCoreApplication::translate(
            "CommandLine", "Session files (.pennybench); several are compared over the prompts they share."),
        QStringLiteral("SESSION…"));
    parser.addOption(
        {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints one JSON object.")});
    describeRoles(parser);
}

int ArticleVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const auto sessions = sessionArguments(arguments, console);
    if (!sessions)
        return sessions.error();
    const auto shared = Reports::shareSessions(*sessions);
    if (!shared)
        return wrongInput(console, shared.error());
    // The article's claims, and those of one's own that the session keeps.
    const auto claims = testedClaims(
        shared->session, Article::articleClaims() + ownClaims(shared->session, console), arguments);
    if (!claims)
        return wrongInput(console, claims.error());
    keepRoles(*claims, arguments, console);
    Comparison comparison = compareSession(shared->session);
    comparison.changes = shared->changes;
    comparison.sessions.clear();
    for (const Store::Session &session : *sessions)
        comparison.sessions += session.id;
    const ArticleReport report{shared->session, comparison, *claims};
    if (arguments.isSet(QStringLiteral("json")))
        console.resultBytes(QJsonDocument(toJson(report)).toJson());
    else
        print(report, console);
    return Done;
}

} // namespace Pennybench::CommandLine
