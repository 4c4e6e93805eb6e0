#include "app/commandline/articleverb.h"

#include "app/base/language.h"
#include "app/base/outputfile.h"
#include "app/commandline/articlereport.h"
#include "app/commandline/sessionargument.h"
#include "app/reports/articlereport.h"
#include "app/reports/reportfiles.h"
#include "app/reports/sharedprompts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>

#include <functional>

namespace Pennybench::CommandLine {

namespace {

/// Writes the file of --html or --pdf whole or not at all, where it is wanted.
Expected<void> writeArticle(const QString &path, const std::function<Expected<void>(QIODevice &)> &write)
{
    if (path.isEmpty())
        return {};
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (const auto made = write(bytes); !made)
        return made;
    return writeWholeFile(path, bytes.data());
}

Expected<void> writeReports(const Store::Session &session, const TestedClaims &claims,
    const QList<Message> &changes, const QCommandLineParser &arguments, Console &console)
{
    QStringList changeWords;
    for (const Message &change : changes)
        changeWords += translated(change);
    const Reports::ArticleContent content =
        Reports::articleContent(session, claims, QDateTime::currentDateTimeUtc().date(), changeWords);
    const QString html = arguments.value(QStringLiteral("html"));
    const QString pdf = arguments.value(QStringLiteral("pdf"));
    Expected<void> written =
        writeArticle(html, [&](QIODevice &device) { return Reports::writeArticleHtml(device, content); });
    if (written)
        written = writeArticle(
            pdf, [&](QIODevice &device) { return Reports::writeArticlePdf(device, content, session); });
    for (const QString &path : {html, pdf}) {
        if (written && !path.isEmpty())
            console.message(plainLine(QCoreApplication::translate("CommandLine", "Wrote %1").arg(path)));
    }
    return written;
}

} // namespace

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
    parser.addOption({QStringLiteral("html"),
        QCoreApplication::translate(
            "CommandLine", "Writes the report for the browser: findings first, charts, method, sources."),
        QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("pdf"),
        QCoreApplication::translate("CommandLine", "The same for printing."), QStringLiteral("FILE")});
    describeRoles(parser);
}

bool ArticleVerb::drawsPictures(const QCommandLineParser &arguments) const
{
    return arguments.isSet(QStringLiteral("html")) || arguments.isSet(QStringLiteral("pdf"));
}

int ArticleVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    if (const auto problem = Reports::ReportFiles{.html = arguments.value(QStringLiteral("html")),
            .pdf = arguments.value(QStringLiteral("pdf"))}
                                 .problem())
        return wrongInput(console, *problem);
    const auto sessions = sessionArguments(arguments, console);
    if (!sessions)
        return sessions.error();
    const auto shared = Reports::shareSessions(*sessions);
    if (!shared)
        return wrongInput(console, shared.error());
    // The article's claims, and those of one's own that the session keeps.
    const auto claims = testedClaims(
        shared->session, articleClaims(shared->session) + ownClaims(shared->session, console), arguments);
    if (!claims)
        return wrongInput(console, claims.error());
    keepRoles(*claims, arguments, console);
    const Comparison comparison = compareShared(*shared, *sessions);
    if (drawsPictures(arguments)) {
        if (const auto written =
                writeReports(shared->session, *claims, comparison.changes, arguments, console);
            !written)
            return wrongInput(console, written.error());
    }
    const ArticleReport report{shared->session, comparison, *claims};
    if (arguments.isSet(QStringLiteral("json")))
        console.resultBytes(QJsonDocument(toJson(report)).toJson());
    else
        print(report, console);
    return Done;
}

} // namespace Pennybench::CommandLine
