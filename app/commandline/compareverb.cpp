#include "app/commandline/compareverb.h"

#include "app/base/language.h"
#include "app/base/outputfile.h"
#include "app/catalogue/textfile.h"
#include "app/commandline/classvotes.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/judgedfigures.h"
#include "app/commandline/sessionargument.h"
#include "app/commandline/testedclaims.h"
#include "app/commandline/texttable.h"
#include "app/commandline/thresholds.h"
#include "app/reports/findings.h"
#include "app/reports/judgedlines.h"
#include "app/reports/modeltable.h"
#include "app/reports/repeattable.h"
#include "app/reports/sharedprompts.h"
#include "app/reports/undecided.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench::CommandLine {

namespace {

QString shown(const Reports::TextTable &table)
{
    return textTable(table.columns, table.rows);
}

/// All pairs, or with a baseline those with it, the other model first.
QList<Statistics::ContestantPair> shownPairs(const Comparison &comparison, const QString &baseline)
{
    QList<Statistics::ContestantPair> shown;
    for (const Statistics::ContestantPair &pair : comparison.pairs) {
        if (baseline.isEmpty() || comparison.models.at(pair.b).model == baseline)
            shown += pair;
        else if (comparison.models.at(pair.a).model == baseline)
            shown += Statistics::turned(pair);
    }
    return shown;
}

QString pairsTable(const Runs::RunPlan &plan, const Comparison &comparison, const QString &baseline)
{
    QList<QStringList> rows;
    for (const Statistics::ContestantPair &pair : shownPairs(comparison, baseline)) {
        const Statistics::PairedDifference &d = pair.difference;
        const QString interval = d.difference ? QCoreApplication::translate("CommandLine", "%1 to %2")
                                                    .arg(d.difference->low * 100, 0, 'f', 1)
                                                    .arg(d.difference->high * 100, 0, 'f', 1)
                                              : QCoreApplication::translate("CommandLine", "too few prompts");
        rows += {Reports::modelName(plan, comparison.models.at(pair.a).model) + QStringLiteral(" − ")
                + Reports::modelName(plan, comparison.models.at(pair.b).model),
            QString::number(d.estimate * 100, 'f', 1), interval, QString::number(d.n),
            QString::number(pair.adjustedP, 'g', 2)};
    }
    return textTable({QCoreApplication::translate("CommandLine", "difference in points"),
                         QCoreApplication::translate("CommandLine", "estimate"),
                         QCoreApplication::translate("CommandLine", "95 % interval"),
                         QCoreApplication::translate("CommandLine", "prompts"),
                         QCoreApplication::translate("CommandLine", "p (Holm)")},
        rows);
}

QString names(const Runs::RunPlan &plan, const QStringList &ids)
{
    QStringList list;
    for (const QString &id : ids)
        list += Reports::modelName(plan, id);
    return list.join(QStringLiteral(", "));
}

void print(
    const Store::Session &session, const Comparison &comparison, const QString &baseline, Console &console)
{
    const Runs::RunPlan &plan = session.plan;
    const Models::CostUnit unit = Runs::costUnitOf(comparison.models);
    console.result(shown(Reports::modelTable(plan, comparison.models, unit)));
    for (const QString &line : Reports::undecidedLines(session.answers))
        console.result(plainLine(line));
    if (const QStringList lines = Reports::judgedLines(session, comparison.models); !lines.isEmpty()) {
        console.result(QString());
        for (const QString &line : lines)
            console.result(plainLine(line));
    }
    for (const CategoryComparison &category : comparison.categories) {
        console.result(
            u'\n' + plainLine(QCoreApplication::translate("Category", category.name.toUtf8().constData())));
        console.result(shown(Reports::modelTable(plan, category.models, unit)));
    }
    const QList<QStringList> repeats = Reports::repeatTable(plan, comparison.models);
    if (!repeats.isEmpty())
        console.result(u'\n' + textTable(Reports::repeatTableColumns(), repeats));
    if (!comparison.pairs.isEmpty())
        console.result(u'\n' + pairsTable(plan, comparison, baseline));
    if (!comparison.frontier.isEmpty())
        console.result(u'\n'
            + QCoreApplication::translate("CommandLine", "Frontier, cheapest first: %1")
                  .arg(plainLine(names(plan, comparison.frontier))));
    console.result(QString());
    for (const QString &sentence : comparison.findings)
        console.result(plainLine(sentence));
    for (const Message &change : comparison.changes)
        console.result(plainLine(translated(change)));
}

Expected<Thresholds> thresholdsFrom(const QCommandLineParser &arguments, const Comparison &comparison)
{
    Thresholds thresholds{.failIfWorse = arguments.isSet(QStringLiteral("fail-if-worse")),
        .baseline = arguments.value(QStringLiteral("baseline"))};
    if (const QString text = arguments.value(QStringLiteral("fail-under")); !text.isEmpty()) {
        bool isNumber = false;
        thresholds.failUnder = text.toDouble(&isNumber);
        if (!isNumber || *thresholds.failUnder < 0 || *thresholds.failUnder > 1)
            return failure({.message = Message(CommandMessages::failUnder, {text})});
    }
    QStringList ids;
    for (const Runs::ModelSummary &summary : comparison.models)
        ids += summary.model;
    if (!thresholds.baseline.isEmpty() && !ids.contains(thresholds.baseline))
        return failure({.message = Message(CommandMessages::noBaseline,
                            {thresholds.baseline, ids.join(QStringLiteral(", "))})});
    if (thresholds.failIfWorse && thresholds.baseline.isEmpty() && comparison.sessions.size() == 1)
        return failure({.message = CommandMessages::worseThanWhat});
    if (arguments.isSet(QStringLiteral("junit")) && thresholds.isEmpty())
        return failure({.message = CommandMessages::junitNeeds});
    return thresholds;
}

QJsonObject jsonOf(const Comparison &comparison, const Thresholds &thresholds,
    const QList<ThresholdCheck> &checks, int sharedPrompts)
{
    QJsonObject json = toJson(comparison);
    json.insert(QStringLiteral("shared_prompts"), sharedPrompts);
    json.insert(QStringLiteral("baseline"),
        thresholds.baseline.isEmpty() ? QJsonValue() : QJsonValue(thresholds.baseline));
    json.insert(QStringLiteral("checks"), toJson(checks));
    return json;
}

/// Says what was missed and gives the exit code.
int reportChecks(const QList<ThresholdCheck> &checks, const QString &junit, Console &console)
{
    if (!junit.isEmpty()) {
        if (const auto written = writeWholeFile(junit, junitReport(checks)); !written)
            return wrongInput(console, written.error());
    }
    int code = Done;
    for (const ThresholdCheck &check : checks) {
        if (!check.missed)
            continue;
        code = ThresholdMissed;
        console.message(plainLine(
            QCoreApplication::translate("CommandLine", "Check failed for %1: expected %2, found %3.")
                .arg(check.model, translated(check.demand), translated(check.found))));
    }
    return code;
}

/// Those that the option names, else those that the session keeps.
Expected<QList<Article::Claim>> claimsOf(const QString &name, const Store::Session &session, Console &console)
{
    if (name.isEmpty())
        return ownClaims(session, console);
    if (name == u"article")
        return articleClaims(session);
    const auto bytes = Models::readTextFile(name);
    if (!bytes)
        return failure(bytes.error());
    return Article::readClaims(*bytes, name);
}

Expected<TestedClaims> claimsFrom(
    const QCommandLineParser &arguments, const Store::Session &session, Console &console)
{
    const auto claims = claimsOf(arguments.value(QStringLiteral("claims")), session, console);
    if (!claims)
        return failure(claims.error());
    if (arguments.isSet(QStringLiteral("role")) && claims->isEmpty())
        return failure({.message = CommandMessages::roleNeedsClaims});
    return testedClaims(session, *claims, arguments);
}

QJsonObject withClaims(QJsonObject json, const TestedClaims &claims)
{
    json.insert(QStringLiteral("claims"), claimsJson(claims));
    if (!claims.results.isEmpty())
        json.insert(QStringLiteral("roles"), rolesJson(claims));
    return json;
}

} // namespace

QString CompareVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Statistics of sessions: shares with intervals, costs, paired differences, frontier.");
}

void CompareVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("SESSION…"),
        QCoreApplication::translate(
            "CommandLine", "Session files (.pennybench); several are compared over the prompts they share."),
        QStringLiteral("SESSION…"));
    parser.addOptions(
        {{QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints one JSON object.")},
            {QStringLiteral("baseline"),
                QCoreApplication::translate("CommandLine", "Shows the differences from this model only."),
                QStringLiteral("MODEL")},
            {QStringLiteral("claims"),
                QCoreApplication::translate(
                    "CommandLine", "Tests the claims of a file, or with \"article\" those of the article."),
                QStringLiteral("FILE")},
            {QStringLiteral("fail-under"),
                QCoreApplication::translate(
                    "CommandLine", "Ends with 6 where a model's share correct is below this, 0 to 1."),
                QStringLiteral("SHARE")},
            {QStringLiteral("fail-if-worse"),
                QCoreApplication::translate("CommandLine",
                    "Ends with 6 where a model is clearly worse than the baseline, or than itself in "
                    "the first session.")},
            {QStringLiteral("junit"),
                QCoreApplication::translate("CommandLine", "Writes these checks as a JUnit report."),
                QStringLiteral("FILE")}});
    describeRoles(parser);
}

int CompareVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const auto sessions = sessionArguments(arguments, console);
    if (!sessions)
        return sessions.error();
    const auto shared = Reports::shareSessions(*sessions);
    if (!shared)
        return wrongInput(console, shared.error());
    const Comparison comparison = compareShared(*shared, *sessions);
    const auto thresholds = thresholdsFrom(arguments, comparison);
    if (!thresholds)
        return wrongInput(console, thresholds.error());
    const auto claims = claimsFrom(arguments, shared->session, console);
    if (!claims)
        return wrongInput(console, claims.error());
    keepRoles(*claims, arguments, console);
    if (sessions->size() > 1)
        console.message(QCoreApplication::translate("CommandLine", "%1 prompts are in all sessions.")
                            .arg(shared->prompts));
    const QList<ThresholdCheck> checks = checkThresholds(comparison, *thresholds);
    if (arguments.isSet(QStringLiteral("json"))) {
        QJsonObject json = jsonOf(comparison, *thresholds, checks, shared->prompts);
        if (const QJsonObject votes = classVotesJson(shared->session); !votes.isEmpty())
            json.insert(QStringLiteral("class_votes"), votes);
        if (const QJsonObject judge = judgeJson(shared->session, comparison.models); !judge.isEmpty())
            json.insert(QStringLiteral("judge"), judge);
        console.resultBytes(QJsonDocument(withClaims(json, *claims)).toJson());
    } else {
        print(shared->session, comparison, thresholds->baseline, console);
    }
    if (!arguments.isSet(QStringLiteral("json")) && !claims->results.isEmpty()) {
        console.result(QStringLiteral("\nClaims"));
        printClaims(*claims, console);
    }
    if (!arguments.isSet(QStringLiteral("json")))
        printClassVotes(shared->session, console);
    return reportChecks(checks, arguments.value(QStringLiteral("junit")), console);
}

} // namespace Pennybench::CommandLine
