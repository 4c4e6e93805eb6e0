#include "app/commandline/cataloguearguments.h"

#include "app/catalogue/localmodel.h"
#include "app/catalogue/usercatalogue.h"
#include "app/commandline/commandmessages.h"
#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

namespace {

constexpr int modelsShownInError = 6;

} // namespace

Expected<Models::Catalogue> catalogueFrom(const QCommandLineParser &arguments)
{
    Expected<Models::Catalogue> standard = Models::standardCatalogue();
    if (!standard)
        return standard;
    Models::Catalogue catalogue = *standard;
    catalogue.merge(Runs::practiceCatalogue(Runs::PracticeHost::placeholderUrl()));
    for (const QString &path : arguments.values(QStringLiteral("catalogue"))) {
        const Expected<Models::Catalogue> added = Models::readCatalogueFile(path, catalogue);
        if (!added)
            return failure(added.error());
        catalogue.merge(*added);
    }
    return catalogue;
}

Unexpected unknownModel(const Models::Catalogue &catalogue, const QString &id)
{
    QStringList similar;
    const QString needle = id.section(u'/', -1).toLower();
    for (const Models::ModelEntry &model : catalogue.models()) {
        if (similar.size() < modelsShownInError
            && (model.id.contains(needle, Qt::CaseInsensitive)
                || model.apiName.contains(needle, Qt::CaseInsensitive)))
            similar += model.id;
    }
    const Message hint = similar.isEmpty()
        ? Message(CommandMessages::listsThem)
        : Message(CommandMessages::didYouMean, {similar.join(QStringLiteral(", "))});
    return failure({.message = Message(CommandMessages::noModel, {id, hint})});
}

QCommandLineOption judgeOption()
{
    return {QStringLiteral("judge"),
        QCoreApplication::translate("CommandLine",
            "A model that judges the answers to prompts with the scorer judge; it is asked and paid "
            "(repeatable: several judges decide together)."),
        QStringLiteral("ID")};
}

Expected<QList<Runs::JudgeChoice>> judgesFrom(const QCommandLineParser &arguments,
    const Models::Catalogue &catalogue, const QList<Runs::JudgeChoice> &earlier)
{
    QStringList ids = arguments.values(QStringLiteral("judge"));
    if (ids.isEmpty()) {
        for (const Runs::JudgeChoice &judge : earlier)
            ids += judge.model.id;
    }
    QList<Runs::JudgeChoice> judges;
    for (const QString &id : std::as_const(ids)) {
        const std::optional<Models::ModelEntry> model = Models::modelOrLocal(catalogue, id);
        if (!model)
            return unknownModel(catalogue, id);
        const Models::ProviderEntry *provider = catalogue.provider(model->provider);
        if (!provider)
            return failure(
                {.message = Message(CommandMessages::modelWithoutProvider, {model->id, model->provider})});
        for (const Runs::JudgeChoice &known : std::as_const(judges)) {
            if (known.model.id == model->id)
                return failure({.message = Message(CommandMessages::judgeTwice, {model->id})});
        }
        judges += Runs::JudgeChoice{*model, *provider};
    }
    return judges;
}

} // namespace Pennybench::CommandLine
