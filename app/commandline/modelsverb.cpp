#include "app/commandline/modelsverb.h"

#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/cost.h"
#include "app/catalogue/pricejson.h"
#include "app/catalogue/retirement.h"
#include "app/catalogue/usercatalogue.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/modelsearch.h"
#include "app/commandline/priceimport.h"
#include "app/commandline/texttable.h"
#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

namespace {

Expected<Models::Catalogue> catalogueFor(const QCommandLineParser &arguments)
{
    Expected<Models::Catalogue> catalogue = Models::standardCatalogue();
    for (const QString &path : arguments.values(QStringLiteral("catalogue"))) {
        if (!catalogue)
            break;
        const Expected<Models::Catalogue> added = Models::readCatalogueFile(path, *catalogue);
        if (!added)
            return failure(added.error());
        catalogue->merge(*added);
    }
    return catalogue;
}

QString stateOf(const Models::ModelEntry &model, const Models::ProviderEntry *provider, const QDate &today)
{
    if (model.simulated)
        return QStringLiteral("simulated");
    if (model.isRetiredOn(today))
        return QStringLiteral("retired ") + model.retired.toString(Qt::ISODate);
    if (model.retired.isValid())
        return QStringLiteral("until ") + model.retired.toString(Qt::ISODate);
    return provider && provider->isLocal() ? QStringLiteral("local") : QStringLiteral("served");
}

QString weightsOf(const Models::ModelEntry &model)
{
    if (!model.openWeights)
        return {};
    return *model.openWeights ? QStringLiteral("open") : QStringLiteral("closed");
}

QString outputPriceOf(const Models::PriceRow *price)
{
    if (!price || !price->output)
        return {};
    const QString output = Models::perMillionTokens(*price->output);
    return price->reasoning ? QCoreApplication::translate("CommandLine", "%1, reasoning %2")
                                  .arg(output, Models::perMillionTokens(*price->reasoning))
                            : output;
}

QStringList rowFor(const Models::ModelEntry &model, const Models::Catalogue &catalogue, const QDateTime &now)
{
    const Models::PriceRow *price = Models::priceAt(model.prices, now);
    return {model.id, price ? Models::perMillionTokens(price->input) : QString(), outputPriceOf(price),
        model.context > 0 ? QString::number(model.context) : QString(), weightsOf(model),
        stateOf(model, catalogue.provider(model.provider), now.date())};
}

void list(
    const Models::Catalogue &catalogue, const QString &providerId, const QDateTime &now, Console &console)
{
    QList<QStringList> rows;
    for (const Models::ModelEntry &model : catalogue.models()) {
        if (providerId.isEmpty() || model.provider == providerId)
            rows += rowFor(model, catalogue, now);
    }
    const QStringList columns{QStringLiteral("model"), QCoreApplication::translate("CommandLine", "in USD/M"),
        QCoreApplication::translate("CommandLine", "out USD/M"), QStringLiteral("context"),
        QStringLiteral("weights"), QStringLiteral("state")};
    console.result(textTable(columns, rows).trimmed());
}

Models::Catalogue onlyOf(const Models::Catalogue &catalogue, const QString &providerId)
{
    Models::Catalogue part;
    for (const Models::ProviderEntry &provider : catalogue.providers()) {
        if (provider.id == providerId)
            part.put(provider);
    }
    for (const Models::ModelEntry &model : catalogue.models()) {
        if (model.provider == providerId)
            part.put(model);
    }
    return part;
}

std::optional<Problem> objectionTo(const QCommandLineParser &arguments, const Models::Catalogue &catalogue)
{
    const QString provider =
        arguments.value(QStringLiteral("provider")) + arguments.value(QStringLiteral("fetch"));
    if (!arguments.positionalArguments().isEmpty()) {
        return Problem{.message = Message(
                           CommandMessages::noModelsOption, {arguments.positionalArguments().constFirst()})};
    }
    const bool updates = arguments.isSet(QStringLiteral("update"));
    const bool imports = arguments.isSet(QStringLiteral("import"));
    if (updates && imports)
        return Problem{.message = CommandMessages::updateAndImport};
    if (!updates && (arguments.isSet(QStringLiteral("from")) || arguments.isSet(QStringLiteral("yes"))))
        return Problem{.message = CommandMessages::fromNeedsUpdate};
    const bool applies = arguments.isSet(QStringLiteral("apply"));
    if (applies && !imports && !updates)
        return Problem{.message = CommandMessages::applyNeedsImport};
    if ((applies || updates) && arguments.isSet(QStringLiteral("catalogue"))) {
        return Problem{.message = Message(CommandMessages::applyWithCatalogue,
                           {updates ? QStringLiteral("--update") : QStringLiteral("--apply")})};
    }
    if (arguments.isSet(QStringLiteral("provider")) && arguments.isSet(QStringLiteral("fetch")))
        return Problem{.message = CommandMessages::providerAndFetch};
    if (!provider.isEmpty() && !catalogue.provider(provider))
        return Problem{.message = Message(CommandMessages::noProvider, {provider})};
    return std::nullopt;
}

} // namespace

QString ModelsVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Lists the models of the catalogue, and imports prices into it.");
}

void ModelsVerb::describe(OptionParser &parser) const
{
    const QString file = QStringLiteral("FILE");
    parser.addOptions({
        {QStringLiteral("json"),
            QCoreApplication::translate(
                "CommandLine", "Prints the catalogue, or what an import changes, as JSON.")},
        {QStringLiteral("provider"),
            QCoreApplication::translate("CommandLine", "Only the models of this provider."),
            QStringLiteral("ID")},
        {QStringLiteral("catalogue"),
            QCoreApplication::translate(
                "CommandLine", "Adds to or replaces entries of the catalogue (repeatable)."),
            file},
        {QStringLiteral("fetch"),
            QCoreApplication::translate(
                "CommandLine", "Asks the provider which models your account can call; costs nothing."),
            QStringLiteral("ID")},
        {QStringLiteral("local"),
            QCoreApplication::translate("CommandLine", "Looks for servers of models on this machine.")},
        {QStringLiteral("import"),
            QCoreApplication::translate("CommandLine",
                "Shows what a downloaded file of genai-prices (data.json), models.dev (api.json) or "
                "OpenRouter (its list of models) would change."),
            file},
        {QStringLiteral("new"),
            QCoreApplication::translate(
                "CommandLine", "With --import or --update: also adds models that are not in the catalogue.")},
        {QStringLiteral("apply"),
            QCoreApplication::translate("CommandLine", "With --import: changes the user's own catalogue.")},
        {QStringLiteral("update"),
            QCoreApplication::translate("CommandLine",
                "Fetches published prices after a yes, shows what they change for the models of the "
                "catalogue, and changes it. Earlier prices still apply to earlier dates.")},
        {QStringLiteral("from"),
            QCoreApplication::translate("CommandLine",
                "With --update: genai-prices (the default), models.dev, openrouter, the address of a mirror, "
                "or a file."),
            QStringLiteral("SOURCE")},
        {QStringLiteral("yes"),
            QCoreApplication::translate(
                "CommandLine", "With --update: agrees to fetching and to the changes without being asked.")},
        {QStringLiteral("undo"),
            QCoreApplication::translate("CommandLine", "Undoes the last --apply or --update.")},
        {QStringLiteral("verbose"),
            QCoreApplication::translate("CommandLine", "With --import or --update: shows all notes.")},
    });
}

int ModelsVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    if (arguments.isSet(QStringLiteral("undo")))
        return undoPrices(console);
    const Expected<Models::Catalogue> catalogue = catalogueFor(arguments);
    if (!catalogue)
        return wrongInput(console, catalogue.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Models::Catalogue shown = *catalogue;
    shown.merge(Runs::practiceCatalogue(Runs::PracticeHost::placeholderUrl()));
    if (const auto problem = objectionTo(arguments, shown))
        return wrongInput(console, *problem);
    if (arguments.isSet(QStringLiteral("import")))
        return importPrices(arguments, *catalogue, now.date(), console);
    if (arguments.isSet(QStringLiteral("update")))
        return updatePrices(arguments, *catalogue, now.date(), console);
    const QString provider = arguments.value(QStringLiteral("provider"));
    const bool asJson = arguments.isSet(QStringLiteral("json"));
    if (arguments.isSet(QStringLiteral("fetch")))
        return printModelsOf(*shown.provider(arguments.value(QStringLiteral("fetch"))), asJson, console);
    if (arguments.isSet(QStringLiteral("local")))
        return printLocalServers(*catalogue, asJson, console);
    if (asJson)
        console.resultBytes(Models::toJson(provider.isEmpty() ? shown : onlyOf(shown, provider)));
    else
        list(shown, provider, now, console);
    return Done;
}

} // namespace Pennybench::CommandLine
