#include "app/commandline/compareverb.h"

#include "app/commandline/comparison.h"
#include "app/commandline/sessionargument.h"
#include "app/commandline/texttable.h"
#include "app/reports/findings.h"
#include "app/reports/modeltable.h"
#include "app/reports/repeattable.h"

#include <QJsonDocument>

namespace Pennybench {

namespace {

QString pairsTable(const RunPlan &plan, const QList<PairComparison> &pairs)
{
    QList<QStringList> rows;
    for (const PairComparison &pair : pairs) {
        const Interval &d = pair.difference.difference;
        rows += {modelName(plan, pair.modelA) + QStringLiteral(" − ") + modelName(plan, pair.modelB),
            QString::number(d.estimate * 100, 'f', 1),
            QStringLiteral("%1 to %2").arg(d.low * 100, 0, 'f', 1).arg(d.high * 100, 0, 'f', 1),
            QString::number(pair.difference.n), QString::number(pair.adjustedP, 'g', 2)};
    }
    return textTable(
        {QStringLiteral("difference in points"), QStringLiteral("estimate"), QStringLiteral("95 % interval"),
            QStringLiteral("prompts"), QStringLiteral("p (Holm)")},
        rows);
}

QString names(const RunPlan &plan, const QStringList &ids)
{
    QStringList list;
    for (const QString &id : ids)
        list += modelName(plan, id);
    return list.join(QStringLiteral(", "));
}

void print(const Session &session, const Comparison &comparison, Console &console)
{
    const RunPlan &plan = session.plan;
    console.result(textTable(modelTableColumns(), modelTable(plan, comparison.models)));
    for (const CategoryComparison &category : comparison.categories) {
        console.result(QStringLiteral("\n%1").arg(plainLine(category.name)));
        console.result(textTable(modelTableColumns(), modelTable(plan, category.models)));
    }
    const QList<QStringList> repeats = repeatTable(plan, comparison.models);
    if (!repeats.isEmpty())
        console.result(u'\n' + textTable(repeatTableColumns(), repeats));
    if (!comparison.pairs.isEmpty())
        console.result(u'\n' + pairsTable(plan, comparison.pairs));
    if (!comparison.frontier.isEmpty())
        console.result(QStringLiteral("\nFrontier, cheapest first: %1")
                           .arg(plainLine(names(plan, comparison.frontier))));
    console.result(QString());
    for (const QString &sentence : comparison.findings)
        console.result(plainLine(sentence));
}

} // namespace

QString CompareVerb::summary() const
{
    return QStringLiteral(
        "Statistics of a session: shares with intervals, costs, paired differences, frontier.");
}

void CompareVerb::describe(QCommandLineParser &parser) const
{
    describeSessionArgument(parser);
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints one JSON object.")});
}

int CompareVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const auto session = sessionArgument(arguments, console);
    if (!session)
        return session.error();
    const Comparison comparison = compareSession(*session);
    if (arguments.isSet(QStringLiteral("json")))
        console.resultBytes(QJsonDocument(toJson(comparison)).toJson());
    else
        print(*session, comparison, console);
    return Done;
}

} // namespace Pennybench
