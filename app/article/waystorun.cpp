#include "app/article/waystorun.h"

#include "app/article/articlemessages.h"
#include "app/catalogue/retirement.h"

#include <algorithm>

namespace Pennybench::Article {

namespace {

std::optional<RunnableModel> wayBy(const System &system, const Models::ModelEntry &model,
    const Models::Catalogue &catalogue, const QDate &utcDay)
{
    const bool isIt = model.id == system.model;
    if ((!isIt && model.baseModel != system.model) || model.isRetiredOn(utcDay))
        return std::nullopt;
    const Models::ProviderEntry *provider = catalogue.provider(model.provider);
    if (!provider)
        return std::nullopt;
    if (provider->isLocal())
        return RunnableModel{WayToRun::OnThisMachine, model.id};
    return RunnableModel{isIt ? WayToRun::AtItsMaker : WayToRun::AtAnotherHost, model.id};
}

} // namespace

QList<RunnableModel> waysToRun(const System &system, const Models::Catalogue &catalogue, const QDate &utcDay)
{
    QList<RunnableModel> ways;
    for (const Models::ModelEntry &model : catalogue.models()) {
        if (const auto way = wayBy(system, model, catalogue, utcDay))
            ways += *way;
    }
    if (ways.isEmpty())
        ways += RunnableModel{WayToRun::SavedAnswers, {}};
    const Models::ModelEntry *own = catalogue.model(system.model);
    const Models::ModelEntry *successor =
        own && own->isRetiredOn(utcDay) ? Models::servedSuccessor(*own, catalogue, utcDay) : nullptr;
    if (successor)
        ways += RunnableModel{WayToRun::Successor, successor->id};
    std::stable_sort(ways.begin(), ways.end(),
        [](const RunnableModel &a, const RunnableModel &b) { return a.way < b.way; });
    return ways;
}

QString toText(WayToRun way)
{
    switch (way) {
    case WayToRun::AtItsMaker:
        return QStringLiteral("at_its_maker");
    case WayToRun::AtAnotherHost:
        return QStringLiteral("at_another_host");
    case WayToRun::OnThisMachine:
        return QStringLiteral("on_this_machine");
    case WayToRun::SavedAnswers:
        return QStringLiteral("saved_answers");
    case WayToRun::Successor:
        return QStringLiteral("successor");
    }
    Q_UNREACHABLE();
}

Message wayWords(const RunnableModel &way, const Models::Catalogue &catalogue)
{
    const Models::ModelEntry *model = catalogue.model(way.model);
    const QString name = model && !model->name.isEmpty() ? model->name : way.model;
    switch (way.way) {
    case WayToRun::AtItsMaker:
        return Message(ArticleMessages::atItsMaker, {way.model});
    case WayToRun::AtAnotherHost:
        return Message(ArticleMessages::atAnotherHost, {name, way.model});
    case WayToRun::OnThisMachine:
        return Message(ArticleMessages::onThisMachine, {name, way.model});
    case WayToRun::SavedAnswers:
        return Message(ArticleMessages::savedAnswers);
    case WayToRun::Successor:
        return Message(ArticleMessages::successor, {name, way.model});
    }
    Q_UNREACHABLE();
}

} // namespace Pennybench::Article
