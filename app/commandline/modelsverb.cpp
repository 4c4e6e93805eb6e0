#include "app/commandline/modelsverb.h"

#include "app/catalogue/catalogueimport.h"
#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/cost.h"
#include "app/catalogue/pricejson.h"
#include "app/catalogue/retirement.h"
#include "app/catalogue/textfile.h"
#include "app/catalogue/usercatalogue.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/modelsearch.h"
#include "app/commandline/texttable.h"
#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

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

QByteArray toJson(const Models::CatalogueChanges &changes, bool applied)
{
    QJsonArray list;
    for (const Models::CatalogueChange &change : changes.changes) {
        list.append(QJsonObject{{QStringLiteral("kind"), Models::toText(change.kind)},
            {QStringLiteral("model"), change.model}, {QStringLiteral("text"), change.text}});
    }
    QJsonArray leftOut;
    for (const Models::LeftOut &one : changes.leftOut) {
        leftOut.append(QJsonObject{{QStringLiteral("model"), one.model}, {QStringLiteral("field"), one.field},
            {QStringLiteral("reason"), one.reason}});
    }
    const QJsonObject json{{QStringLiteral("applied"), applied}, {QStringLiteral("changes"), list},
        {QStringLiteral("left_out"), leftOut},
        {QStringLiteral("notes"), QJsonArray::fromStringList(changes.allNotes())}};
    return QJsonDocument(json).toJson();
}

void show(const Models::CatalogueChanges &changes, bool verbose, Console &console)
{
    constexpr qsizetype notesShown = 10;
    for (const Models::CatalogueChange &change : changes.changes) {
        console.result(plainLine(
            QStringLiteral("%1: %2: %3").arg(change.model, Models::toText(change.kind), change.text)));
    }
    const QStringList notes = changes.allNotes();
    const qsizetype shown = verbose ? notes.size() : qMin(notesShown, notes.size());
    for (const QString &note : notes.mid(0, shown))
        console.message(plainLine(note));
    if (notes.size() > shown)
        console.message(QCoreApplication::translate("CommandLine", "%1 more notes: --verbose shows them.")
                            .arg(notes.size() - shown));
}

/// Merges the changes into the user's own catalogue file.
std::optional<Problem> save(const Models::CatalogueChanges &changes)
{
    Expected<Models::Catalogue> own = Models::readUserCatalogue();
    if (!own)
        return own.error();
    changes.apply(*own);
    return Models::writeCatalogueFile(*own, Models::userCataloguePath());
}

int import(const QCommandLineParser &arguments, const Models::Catalogue &catalogue, const QDate &today,
    Console &console)
{
    const QString path = arguments.value(QStringLiteral("import"));
    const Expected<QByteArray> bytes = Models::readTextFile(path);
    const Expected<Models::ImportedPrices> imported = bytes
        ? Models::readImportedPrices(*bytes, path)
        : Expected<Models::ImportedPrices>(failure(bytes.error()));
    if (!imported)
        return wrongInput(console, imported.error());
    const bool apply = arguments.isSet(QStringLiteral("apply"));
    const Models::CatalogueChanges changes =
        Models::proposeChanges(catalogue, *imported, today, arguments.isSet(QStringLiteral("new")));
    if (arguments.isSet(QStringLiteral("json")))
        console.resultBytes(toJson(changes, apply));
    else
        show(changes, arguments.isSet(QStringLiteral("verbose")), console);
    const QString count = QCoreApplication::translate("CommandLine", "%1 changes to %2 models")
                              .arg(changes.changes.size())
                              .arg(changes.entries.size());
    if (!apply || changes.entries.isEmpty()) {
        console.message(changes.entries.isEmpty()
                ? QCoreApplication::translate("CommandLine", "Nothing would change.")
                : count
                    + QCoreApplication::translate(
                        "CommandLine", "; nothing has changed yet: --apply makes the changes."));
        return Done;
    }
    if (const auto problem = save(changes))
        return wrongInput(console, *problem);
    console.message(QCoreApplication::translate("CommandLine", "%1, saved in %2.")
                        .arg(count, Models::userCataloguePath()));
    return Done;
}

int undo(Console &console)
{
    if (const auto problem = Models::undoCatalogueWrite(Models::userCataloguePath()))
        return wrongInput(console, *problem);
    console.message(QCoreApplication::translate("CommandLine",
        "%1 has been restored to its state before the last import; --undo again reverses that.")
                        .arg(Models::userCataloguePath()));
    return Done;
}

std::optional<Problem> objectionTo(const QCommandLineParser &arguments, const Models::Catalogue &catalogue)
{
    const QString provider =
        arguments.value(QStringLiteral("provider")) + arguments.value(QStringLiteral("fetch"));
    if (!arguments.positionalArguments().isEmpty()) {
        return Problem{.message = Message(
                           CommandMessages::noModelsOption, {arguments.positionalArguments().constFirst()})};
    }
    if (arguments.isSet(QStringLiteral("apply")) && !arguments.isSet(QStringLiteral("import")))
        return Problem{.message = CommandMessages::applyNeedsImport};
    if (arguments.isSet(QStringLiteral("apply")) && arguments.isSet(QStringLiteral("catalogue"))) {
        return Problem{.message = CommandMessages::applyWithCatalogue};
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
                "Shows what a downloaded file of genai-prices (data.json) or models.dev "
                "(api.json) would change."),
            file},
        {QStringLiteral("new"),
            QCoreApplication::translate(
                "CommandLine", "With --import: also adds models that are not in the catalogue.")},
        {QStringLiteral("apply"),
            QCoreApplication::translate("CommandLine", "With --import: changes the user's own catalogue.")},
        {QStringLiteral("undo"), QCoreApplication::translate("CommandLine", "Undoes the last --apply.")},
        {QStringLiteral("verbose"),
            QCoreApplication::translate("CommandLine", "With --import: shows all notes.")},
    });
}

int ModelsVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    if (arguments.isSet(QStringLiteral("undo")))
        return undo(console);
    const Expected<Models::Catalogue> catalogue = catalogueFor(arguments);
    if (!catalogue)
        return wrongInput(console, catalogue.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Models::Catalogue shown = *catalogue;
    shown.merge(Runs::practiceCatalogue(Runs::PracticeHost::placeholderUrl()));
    if (const auto problem = objectionTo(arguments, shown))
        return wrongInput(console, *problem);
    if (arguments.isSet(QStringLiteral("import")))
        return import(arguments, *catalogue, now.date(), console);
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
