#include "app/reports/publishedchart.h"

#include "app/article/articledata.h"
#include "app/catalogue/catalogue.h"
#include "app/reports/publishedfigures.h"
#include "app/reports/reportmessages.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

constexpr double aMillionTokens = 1e6;

/// USD for a million tokens of output, by the first price that is known; missing where none is.
std::optional<double> launchPrice(const QString &modelId)
{
    const Models::ModelEntry *model = Models::builtInCatalogue().model(modelId);
    if (!model)
        return std::nullopt;
    const Models::PriceRow *first = nullptr;
    for (const Models::PriceRow &row : model->prices) {
        if (row.window.isEmpty() && row.output && (!first || row.from < first->from))
            first = &row;
    }
    return first ? std::optional(first->output->toDouble() * aMillionTokens) : std::nullopt;
}

/// Figures of Aider's own board. "chatgpt-4o-latest" had another price than the system that it belongs to.
bool isOfTheBoard(const Article::Fact &fact)
{
    return fact.benchmark == u"Aider polyglot" && fact.unit == u"percent" && fact.n > 0
        && !fact.model.startsWith(u"chatgpt");
}

/// The caption, and behind it which number is which model.
void describe(Widgets::QualityCostChart &chart, const QStringList &words)
{
    const QString names = chart.caption.value(0);
    chart.caption = words + QStringList{names};
}

} // namespace

Expected<Widgets::QualityCostChart> publishedAiderChart()
{
    const auto figures = readPublishedFigures(QStringLiteral(":/article/aider-polyglot.csv"));
    if (!figures)
        return failure(figures.error());
    Widgets::QualityCostChart chart;
    layUnder(chart, *figures);
    describe(chart,
        {QCoreApplication::translate("Chart",
             "Aider polyglot, 225 programming exercises: share solved in two tries, and the "
             "measured cost. Published by the authors of Aider (Aider-AI/aider, Apache-2.0), %1 "
             "models, December 2024 to October 2025; nothing was measured here.")
                .arg(figures->size()),
            QCoreApplication::translate("Chart",
                "The interval of a share is Wilson's over the exercises. Models without a known cost stand "
                "at "
                "the left.")});
    return chart;
}

Expected<Widgets::QualityCostChart> publishedListPriceChart()
{
    QList<PublishedFigure> figures;
    const Article::ArticleData &article = Article::builtInArticle();
    for (const Article::System &system : article.systems) {
        const std::optional<double> price = launchPrice(system.model);
        for (const Article::Fact &fact : article.factsOf(system.id, Article::FactKind::Result)) {
            if (!price || !fact.value || !isOfTheBoard(fact))
                continue;
            figures += PublishedFigure{.model = fact.model,
                .benchmark = fact.benchmark,
                .quality = *fact.value / 100,
                .n = fact.n,
                .cost = price,
                .source = fact.origin.source,
                .date = fact.origin.date};
        }
    }
    if (figures.isEmpty())
        return failure({.message = ReportMessages::noFigures});
    Widgets::QualityCostChart chart;
    chart.axis = Widgets::CostAxis::ListPrice;
    layUnder(chart, figures);
    describe(chart,
        {QCoreApplication::translate("Chart",
            "The same share of Aider polyglot against the list price of a million tokens of output when "
            "the model was new; the article's models. Efforts of one model have one list price, whatever "
            "they cost.")});
    return chart;
}

} // namespace Pennybench::Reports
