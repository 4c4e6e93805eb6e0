#include "app/article/publishedrows.h"

#include "app/article/articlemessages.h"

#include <algorithm>

namespace Pennybench::Article {

namespace {

QString shortName(const ArticleData &data, const QString &system)
{
    const System *known = data.systemCalled(system);
    return known ? known->shortName : system;
}

QString plainNumber(double value)
{
    return QString::number(value, 'g', 4);
}

bool sayCosts(const QList<Fact> &facts, const QString &benchmark)
{
    return std::ranges::all_of(
        facts, [&](const Fact &fact) { return fact.benchmark != benchmark || fact.cost.has_value(); });
}

PublishedRow resultRow(const Fact &fact, bool isCost)
{
    const Message benchmark(fact.benchmark);
    return {.name = isCost ? Message(ArticleMessages::benchmarkCost,
                        {benchmark, ArticleMessages::ofData(QStringLiteral("cost-unit"), fact.costUnit)})
                           : benchmark,
        .source = shortSource(fact.origin.source)};
}

} // namespace

QString shortSource(const QString &source)
{
    const QString first = source.section(u' ', 0, 0);
    const bool isPath = first.contains(u'/') && first.size() < source.size();
    const QString text = (isPath ? first : source.section(u',', 0, 0)).section(u';', 0, 0);
    return text.startsWith(u"github.com/") ? text.mid(11) : text.section(u'@', 0, 0);
}

QList<PublishedRow> publishedRows(const QList<Fact> &facts, const ArticleData &data, bool cost)
{
    QList<PublishedRow> rows;
    QStringList benchmarks; ///< of the rows
    for (const Fact &fact : facts) {
        if (fact.kind == FactKind::Ratio)
            continue;
        if (fact.kind != FactKind::Result) {
            const System *system = data.systemCalled(fact.system);
            rows += PublishedRow{.name = Message(system ? system->name : fact.system),
                .words = fact.kind == FactKind::MakingCost ? sumWords(fact) : fact.statement,
                .source = shortSource(fact.origin.source),
                .facts = {fact}};
            benchmarks += QString();
            continue;
        }
        const bool isCost = cost && fact.cost && sayCosts(facts, fact.benchmark);
        qsizetype row = benchmarks.indexOf(fact.benchmark);
        if (row < 0) {
            row = rows.size();
            rows += resultRow(fact, isCost);
            benchmarks += fact.benchmark;
        }
        rows[row].figures += PublishedFigureOf{
            shortName(data, fact.system), plainNumber(isCost ? *fact.cost : fact.value.value_or(0))};
        rows[row].facts += fact;
    }
    return rows;
}

Message sumWords(const Fact &fact)
{
    const double usd = fact.value.value_or(0);
    Message sum(QStringLiteral("$%1").arg(usd));
    if (usd >= 1e9)
        sum = Message(ArticleMessages::sumLarge, {QStringLiteral("%1 billion").arg(usd / 1e9)});
    else if (usd >= 1e6)
        sum = Message(ArticleMessages::sumLarge, {QStringLiteral("%1 million").arg(usd / 1e6)});
    if (fact.bound == Bound::Lower)
        return Message(ArticleMessages::sumOver, {sum});
    return fact.bound == Bound::Upper ? Message(ArticleMessages::sumUnder, {sum}) : sum;
}

Message factWords(const Fact &fact, const ArticleData &data)
{
    const System *system = data.systemCalled(fact.system);
    const QString name = system ? system->name : fact.system;
    switch (fact.kind) {
    case FactKind::MakingCost:
        return Message(fact.announced ? ArticleMessages::announcedSum : ArticleMessages::estimatedSum,
            {fact.saidBy, sumWords(fact), fact.statement});
    case FactKind::Openness:
        return fact.licence.isEmpty()
            ? Message(ArticleMessages::systemFact, {name, fact.statement})
            : Message(ArticleMessages::systemFactLicence, {name, fact.statement, fact.licence});
    default:
        return fact.statement;
    }
}

} // namespace Pennybench::Article
