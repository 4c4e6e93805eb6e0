#include "app/commandline/articlereport.h"

#include "app/article/articlemessages.h"
#include "app/article/publishedrows.h"
#include "app/article/strengths.h"
#include "app/article/waystorun.h"
#include "app/base/language.h"
#include "app/commandline/texttable.h"
#include "app/reports/modeltable.h"
#include "app/reports/numbertext.h"
#include "app/reports/reportcontent.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

namespace {

QJsonValue intervalJson(const std::optional<Statistics::Interval> &interval)
{
    if (!interval)
        return {};
    return QJsonObject{{QStringLiteral("estimate"), interval->estimate},
        {QStringLiteral("low"), interval->low}, {QStringLiteral("high"), interval->high}};
}

QString standingText(Article::BesideMiddle standing)
{
    switch (standing) {
    case Article::BesideMiddle::Above:
        return QStringLiteral("above");
    case Article::BesideMiddle::Below:
        return QStringLiteral("below");
    case Article::BesideMiddle::TooClose:
        return QStringLiteral("too_close");
    case Article::BesideMiddle::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Article::CategoryStrengths &category, const Article::AnswerTable &table)
{
    QJsonArray rows;
    for (const Article::Strength &row : category.rows)
        rows += QJsonObject{{QStringLiteral("model"), table.contestants().at(row.contestant).id},
            {QStringLiteral("prompts"), row.prompts}, {QStringLiteral("score"), intervalJson(row.score)},
            {QStringLiteral("over_middle"), intervalJson(row.overMiddle)},
            {QStringLiteral("standing"), standingText(row.standing)}};
    QJsonArray first;
    for (const int contestant : category.first)
        first += table.contestants().at(contestant).id;
    return {{QStringLiteral("category"), category.category}, {QStringLiteral("prompts"), category.prompts},
        {QStringLiteral("models"), rows}, {QStringLiteral("first"), first},
        {QStringLiteral("lead"), intervalJson(category.lead)},
        {QStringLiteral("prompts_for_5_points"),
            category.promptsForFivePoints > 0 ? QJsonValue(category.promptsForFivePoints) : QJsonValue()}};
}

void heading(const QString &text, Console &console)
{
    console.result(QStringLiteral("\n%1\n%2").arg(text, QString(text.size(), u'=')));
}

void printCast(const TestedClaims &claims, Console &console)
{
    const QList<Article::Player> players = claims.casting().players();
    heading(QCoreApplication::translate("CommandLine", "Who plays whom"), console);
    if (players.isEmpty())
        console.result(QCoreApplication::translate(
            "CommandLine", "Nobody plays a role of the article: say who does with --role NAME=CONTESTANT."));
    for (const Article::Player &player : players)
        console.result(plainLine(
            QCoreApplication::translate("CommandLine", "%1 (%2) is played by %3")
                .arg(player.systemName, player.role, claims.table.contestants().at(player.contestant).name)));
}

QString strengthCell(const Article::CategoryStrengths &category, int contestant)
{
    for (const Article::Strength &row : category.rows) {
        if (row.contestant != contestant)
            continue;
        const bool mayBeFirst = category.first.contains(contestant);
        return QStringLiteral("%1 (%2)%3")
            .arg(Reports::percent(row.score.estimate), Reports::percentRange(row.score),
                !mayBeFirst                ? QString()
                    : category.hasWinner() ? QStringLiteral(" *")
                                           : QStringLiteral(" ≈"));
    }
    return QStringLiteral("–");
}

void printStrengths(const TestedClaims &claims, Console &console)
{
    const QList<Article::CategoryStrengths> strengths =
        Article::strengthsOf(claims.table, claims.casting().compared());
    heading(QCoreApplication::translate("CommandLine", "Strengths"), console);
    QStringList columns{QCoreApplication::translate("CommandLine", "mean score, 95 %")};
    for (const Article::CategoryStrengths &category : strengths)
        columns += QStringLiteral("%1 (%2)")
                       .arg(translated(Article::ArticleMessages::categoryName(category.category)))
                       .arg(category.prompts);
    QList<QStringList> rows;
    const QList<int> compared = claims.casting().compared();
    for (const int i : compared) {
        QStringList row{claims.table.contestants().at(i).name};
        for (const Article::CategoryStrengths &category : strengths)
            row += strengthCell(category, i);
        rows += row;
    }
    console.result(textTable(columns, rows));
    console.result(QCoreApplication::translate(
        "CommandLine", "* ahead of every other; ≈ may be first, too close to call"));
    for (const int i : compared) {
        console.result(u'\n' + plainLine(claims.table.contestants().at(i).name));
        for (const Message &sentence : Article::profileOf(strengths, i))
            console.result(plainLine(QStringLiteral("  ") + translated(sentence)));
    }
}

QString systemName(const QString &id)
{
    const Article::System *system = Article::builtInArticle().systemCalled(id);
    return system ? system->name : id;
}

QJsonArray systemsJson()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    QJsonArray list;
    for (const Article::System &system : Article::builtInArticle().systems) {
        QJsonArray ways;
        for (const Article::RunnableModel &way :
            Article::waysToRun(system, Models::builtInCatalogue(), today))
            ways +=
                QJsonObject{{QStringLiteral("way"), toText(way.way)}, {QStringLiteral("model"), way.model}};
        list += QJsonObject{{QStringLiteral("id"), system.id}, {QStringLiteral("role"), system.role},
            {QStringLiteral("name"), system.name}, {QStringLiteral("maker"), system.maker},
            {QStringLiteral("country"), system.country}, {QStringLiteral("model"), system.model},
            {QStringLiteral("efforts"), QJsonArray::fromStringList(system.efforts)},
            {QStringLiteral("says"), system.says.english()}, {QStringLiteral("source"), system.origin.source},
            {QStringLiteral("date"), system.origin.date}, {QStringLiteral("ways_to_run"), ways}};
    }
    return list;
}

void printSystems(Console &console)
{
    heading(QCoreApplication::translate("CommandLine", "The systems of the article today"), console);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const Models::Catalogue &catalogue = Models::builtInCatalogue();
    for (const Article::System &system : Article::builtInArticle().systems) {
        QString line = system.name + QStringLiteral(":");
        for (const Article::RunnableModel &way : Article::waysToRun(system, catalogue, today))
            line += u' ' + translated(Article::wayWords(way, catalogue));
        console.result(plainLine(line));
    }
}

void printMakingCosts(Console &console)
{
    heading(QCoreApplication::translate(
                "CommandLine", "Cost of making (never on one axis with the cost of an answer)"),
        console);
    for (const Article::Fact &fact : Article::builtInArticle().facts) {
        if (fact.kind == Article::FactKind::MakingCost)
            console.result(plainLine(QStringLiteral("%1: %2").arg(
                systemName(fact.system), translated(Article::factWords(fact, Article::builtInArticle())))));
    }
}

void printMethod(const Article::AnswerTable &table, Console &console)
{
    heading(QCoreApplication::translate("CommandLine", "Method and limits"), console);
    console.result(QCoreApplication::translate("CommandLine",
        "Trials of a prompt are averaged first; a prompt counts once. The middle "
        "of the others is the mean of the other\n"
        "contestants' scores on the same prompt. Intervals are two-sided 95 %, by "
        "Holm's procedure over the parts of a\n"
        "claim; costs and spread by 2,000 bootstrap rounds over prompts. A verdict "
        "holds for these prompts and\n"
        "settings. See docs/article.md."));
    console.result(QCoreApplication::translate("CommandLine", "%1 contestants, %2 prompts, up to %3 trials.")
                       .arg(table.contestants().size())
                       .arg(table.prompts().size())
                       .arg(table.trials()));
}

} // namespace

QJsonObject toJson(const ArticleReport &report)
{
    const QJsonObject comparison = toJson(report.comparison);
    QJsonArray strengths;
    const QList<Article::CategoryStrengths> categories =
        Article::strengthsOf(report.claims.table, report.claims.casting().compared());
    for (const Article::CategoryStrengths &category : categories)
        strengths += toJson(category, report.claims.table);
    QJsonObject profiles;
    for (const int i : report.claims.casting().compared()) {
        QJsonArray sentences;
        for (const Message &sentence : Article::profileOf(categories, i))
            sentences += sentence.english();
        profiles.insert(report.claims.table.contestants().at(i).id, sentences);
    }
    QJsonArray making;
    for (const Article::Fact &fact : Article::builtInArticle().facts) {
        if (fact.kind == Article::FactKind::MakingCost)
            making += factJson(fact);
    }
    QJsonObject json{{QStringLiteral("simulated"), report.claims.isSimulated()},
        {QStringLiteral("roles"), rolesJson(report.claims)},
        {QStringLiteral("claims"), claimsJson(report.claims)}, {QStringLiteral("strengths"), strengths},
        {QStringLiteral("profiles"), profiles}, {QStringLiteral("making_costs"), making},
        {QStringLiteral("systems"), systemsJson()}};
    for (const char *kept : {"session", "sessions", "changes", "bootstrap", "models"}) {
        const QString name = QString::fromLatin1(kept);
        json.insert(name, comparison.value(name));
    }
    return json;
}

void print(const ArticleReport &report, Console &console)
{
    const QString title = Reports::titleOf(report.session);
    console.result(plainLine(
        QCoreApplication::translate("CommandLine", "The article's claims, tested on: %1").arg(title)));
    if (report.claims.isSimulated())
        console.result(QCoreApplication::translate(
            "CommandLine", "SIMULATED: practice models answered. These figures say nothing of real models."));
    printCast(report.claims, console);
    heading(QCoreApplication::translate("CommandLine", "Claims"), console);
    printClaims(report.claims, console);
    printStrengths(report.claims, console);
    heading(QCoreApplication::translate("CommandLine", "Costs"), console);
    const Reports::TextTable models = Reports::modelTable(
        report.session.plan, report.comparison.models, Runs::costUnitOf(report.comparison.models));
    console.result(textTable(models.columns, models.rows));
    printMakingCosts(console);
    printSystems(console);
    printMethod(report.claims.table, console);
    for (const Message &change : report.comparison.changes)
        console.result(plainLine(translated(change)));
}

} // namespace Pennybench::CommandLine
