#include "app/reports/makingcost.h"

#include "app/article/figuretext.h"
#include "app/article/publishedrows.h"
#include "app/base/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Reports {

/// The context in which the texts below are translated.
struct MakingTexts {
    Q_DECLARE_TR_FUNCTIONS(Pennybench::Reports::MakingTexts)
};

namespace {

using Widgets::SumChart;

QList<Article::Fact> makingCosts()
{
    QList<Article::Fact> costs;
    for (const Article::Fact &fact : Article::builtInArticle().facts) {
        if (fact.kind == Article::FactKind::MakingCost)
            costs += fact;
    }
    return costs;
}

/// What the sum is for; the facts of one system are told apart by their id's end.
QString subjectOf(const Article::Fact &fact)
{
    if (fact.id.endsWith(u"announced"))
        return MakingTexts::tr("Training of DeepSeek-V3");
    if (fact.id.endsWith(u"hardware"))
        return MakingTexts::tr("Hardware alone");
    if (fact.id.endsWith(u"running"))
        return MakingTexts::tr("Running the clusters");
    if (fact.id.endsWith(u"servers"))
        return MakingTexts::tr("Servers in all");
    const Article::System *system = Article::builtInArticle().systemCalled(fact.system);
    return system ? system->name : fact.system;
}

QString saidBy(const Article::Fact &fact)
{
    return (fact.announced ? MakingTexts::tr("announced by %1") : MakingTexts::tr("estimated by %1"))
        .arg(fact.saidBy);
}

/// Of the estimates about the system whose sum was announced: least and most of it, as often as that sum.
std::optional<std::pair<double, double>> factors(const Article::Fact &announced)
{
    double least = 0;
    double most = 0;
    for (const Article::Fact &fact : makingCosts()) {
        if (fact.system != announced.system || fact.announced || !fact.value)
            continue;
        const double factor = *fact.value / *announced.value;
        least = least > 0 ? std::min(least, factor) : factor;
        most = std::max(most, factor);
    }
    return least > 0 ? std::optional(std::pair(least, most)) : std::nullopt;
}

} // namespace

SumChart makingCostChart()
{
    Widgets::SumChart chart{.title = MakingTexts::tr("What was announced, and what others estimate"),
        .axis = MakingTexts::tr("US dollars to make it, log scale: every line is ten times the one before"),
        .solidMeans = MakingTexts::tr("announced by the makers"),
        .hatchedMeans = MakingTexts::tr("estimated by others")};
    QString system;
    for (const Article::Fact &fact : makingCosts()) {
        const bool isFirstOfDeepSeek = fact.system == u"deepseek-v3" && system != fact.system;
        Widgets::SumBar bar{.name = subjectOf(fact),
            .who = saidBy(fact),
            .usd = fact.value.value_or(1),
            .figure = translated(Article::sumWords(fact)),
            .note = translated(fact.statement),
            .isEstimated = !fact.announced,
            .isAtLeast = fact.bound == Article::Bound::Lower};
        if (isFirstOfDeepSeek)
            bar.heading = QStringLiteral("DeepSeek");
        else if (chart.bars.isEmpty())
            bar.heading = MakingTexts::tr("Experiments in the open");
        if (const auto factor = fact.announced ? factors(fact) : std::nullopt) {
            chart.factorFrom = static_cast<int>(chart.bars.size());
            chart.factorTo = chart.factorFrom + 1;
            chart.factor = MakingTexts::tr("%1 times, at least").arg(qRound(factor->first));
        }
        system = fact.system;
        chart.bars += bar;
    }
    chart.caption = {
        MakingTexts::tr("Published figures only; nothing was measured here. These sums never share an axis "
                        "with the cost of an answer: a model that was cheap to make can be dear to ask, and "
                        "the other way round.")};
    return chart;
}

TextTable makingCostTable()
{
    TextTable table{.columns = {MakingTexts::tr("what"), MakingTexts::tr("who says so"),
                        MakingTexts::tr("sum"), MakingTexts::tr("what it counts"), MakingTexts::tr("source"),
                        MakingTexts::tr("grade"), MakingTexts::tr("date")}};
    for (const Article::Fact &fact : makingCosts())
        table.rows += QStringList{subjectOf(fact), saidBy(fact), translated(Article::sumWords(fact)),
            translated(fact.statement), fact.origin.source, fact.origin.grade,
            fact.origin.isReadingDate ? MakingTexts::tr("read on %1").arg(fact.origin.date)
                                      : fact.origin.date};
    return table;
}

QStringList makingCostFindings()
{
    QStringList findings;
    for (const Article::Fact &fact : makingCosts()) {
        const auto factor = fact.announced ? factors(fact) : std::nullopt;
        if (factor)
            findings += MakingTexts::tr("The estimates for DeepSeek are %1 to %2 times the announced figure. "
                                        "They answer another question: the announced %3 pay for one training "
                                        "run, the estimates for the machines and for running them.")
                            .arg(qRound(factor->first))
                            .arg(qRound(factor->second))
                            .arg(translated(Article::sumWords(fact)));
    }
    findings += MakingTexts::tr("50 and 30 dollars are real and small, because both projects start from a "
                                "model that somebody else had paid for.");
    return findings;
}

} // namespace Pennybench::Reports
