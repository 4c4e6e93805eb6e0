#include "app/article/factparts.h"

#include "app/article/articlemessages.h"
#include "app/catalogue/cost.h"

#include <algorithm>

namespace Pennybench::Article {

namespace {

struct ListPrice {
    double blended = 0;
    QString source;
};

/// At noon of the day, or of the model's release.
std::optional<ListPrice> listPriceOf(const System *system, const QString &day)
{
    const Models::ModelEntry *model = system ? Models::builtInCatalogue().model(system->model) : nullptr;
    if (!model)
        return std::nullopt;
    const QDate date = day.isEmpty() ? model->released : QDate::fromString(day, Qt::ISODate);
    const Models::PriceRow *row = Models::priceAt(model->prices, QDateTime(date, QTime(12, 0), Qt::UTC));
    if (!row || !row->output)
        return std::nullopt;
    return ListPrice{(3 * row->input.toDouble() + row->output->toDouble()) / 4,
        QStringLiteral("%1, %2: %3").arg(system->name, date.toString(Qt::ISODate), row->source)};
}

PartResult listPricePart(const ClaimPart &part, const ArticleData &data)
{
    PartResult result{.part = part, .evidence = {.published = true}};
    const auto own = listPriceOf(data.systemCalled(part.model), part.on);
    const auto other = listPriceOf(data.systemCalled(part.other), part.on);
    if (!own || !other || other->blended == 0) {
        result.why = Message(ArticleMessages::noFact);
        return result;
    }
    result.sources = {own->source, other->source};
    const double ratio = own->blended / other->blended;
    result.evidence.value = ratio;
    result.verdict =
        ratio >= part.low && ratio <= part.high ? ClaimVerdict::Supported : ClaimVerdict::NotSupported;
    return result;
}

QList<Fact> factsNamed(const QStringList &ids, const ArticleData &data)
{
    QList<Fact> found;
    for (const QString &id : ids) {
        if (const Fact *fact = data.fact(id))
            found += *fact;
    }
    return found;
}

/// Contradicting facts leave it open.
PartResult openPart(const ClaimPart &part, const ArticleData &data)
{
    PartResult result{.part = part, .evidence = {.published = true}};
    const QList<Fact> facts = factsNamed(part.facts, data);
    for (const Fact &fact : facts)
        result.sources += fact.origin.source;
    const auto agrees = [&](const Fact &fact) { return fact.open == part.open; };
    if (facts.isEmpty())
        result.why = Message(ArticleMessages::noFact);
    else if (std::all_of(facts.begin(), facts.end(), agrees))
        result.verdict = ClaimVerdict::Supported;
    else if (std::none_of(facts.begin(), facts.end(), agrees))
        result.verdict = ClaimVerdict::NotSupported;
    return result;
}

/// The first fact is the announced sum, the others are estimates.
PartResult understatedPart(const ClaimPart &part, const ArticleData &data)
{
    PartResult result{.part = part, .evidence = {.published = true}};
    const QList<Fact> facts = factsNamed(part.facts, data);
    for (const Fact &fact : facts) {
        if (!result.sources.contains(fact.origin.source))
            result.sources += fact.origin.source;
    }
    if (facts.size() < 2 || !(facts.first().value.value_or(0) > 0)) {
        result.why = Message(ArticleMessages::noFact);
        return result;
    }
    QList<double> ratios;
    for (const Fact &fact : facts.mid(1))
        ratios += fact.value.value_or(0) / *facts.first().value;
    const auto [low, high] = std::minmax_element(ratios.cbegin(), ratios.cend());
    result.evidence.value = *low;
    result.evidence.low = *low;
    result.evidence.high = *high;
    if (*low > 1)
        result.verdict = ClaimVerdict::Supported;
    else if (*high < 1)
        result.verdict = ClaimVerdict::NotSupported;
    return result;
}

} // namespace

bool isDecidedByFacts(ClaimKind kind)
{
    return kind == ClaimKind::ListPrice || kind == ClaimKind::Open || kind == ClaimKind::Understated;
}

PartResult factPart(const ClaimPart &part, const ArticleData &data)
{
    switch (part.kind) {
    case ClaimKind::ListPrice:
        return listPricePart(part, data);
    case ClaimKind::Open:
        return openPart(part, data);
    default:
        return understatedPart(part, data);
    }
}

} // namespace Pennybench::Article
