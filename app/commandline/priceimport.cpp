#include "app/commandline/priceimport.h"

#include "app/base/language.h"
#include "app/catalogue/catalogueimport.h"
#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/pricefetch.h"
#include "app/catalogue/pricesources.h"
#include "app/catalogue/textfile.h"
#include "app/catalogue/usercatalogue.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/verb.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTextStream>

#include <unistd.h>

namespace Pennybench::CommandLine {

namespace {

QByteArray toJson(const Models::CatalogueChanges &changes, bool applied)
{
    QJsonArray list;
    for (const Models::CatalogueChange &change : changes.changes) {
        list.append(QJsonObject{{QStringLiteral("kind"), Models::toText(change.kind)},
            {QStringLiteral("model"), change.model}, {QStringLiteral("text"), change.text.english()}});
    }
    QJsonArray leftOut;
    for (const Models::LeftOut &one : changes.leftOut) {
        leftOut.append(QJsonObject{{QStringLiteral("model"), one.model}, {QStringLiteral("field"), one.field},
            {QStringLiteral("reason"), one.reason.english()}});
    }
    QJsonArray notes;
    for (const Message &note : changes.allNotes())
        notes.append(note.english());
    const QJsonObject json{{QStringLiteral("applied"), applied}, {QStringLiteral("changes"), list},
        {QStringLiteral("checked"), QJsonArray::fromStringList(changes.checked.keys())},
        {QStringLiteral("left_out"), leftOut}, {QStringLiteral("notes"), notes}};
    return QJsonDocument(json).toJson();
}

void show(const Models::CatalogueChanges &changes, bool verbose, Console &console)
{
    constexpr qsizetype notesShown = 10;
    for (const Models::CatalogueChange &change : changes.changes)
        console.result(plainLine(translated(Models::said(change))));
    const QList<Message> notes = changes.allNotes();
    const qsizetype shown = verbose ? notes.size() : qMin(notesShown, notes.size());
    for (const Message &note : notes.mid(0, shown))
        console.message(plainLine(translated(note)));
    if (notes.size() > shown)
        console.message(QCoreApplication::translate("CommandLine", "%1 more notes: --verbose shows them.")
                            .arg(notes.size() - shown));
}

/// Merges the changes into the user's own catalogue file, unless it has them.
std::optional<Problem> save(const Models::CatalogueChanges &changes)
{
    Expected<Models::Catalogue> own = Models::readUserCatalogue();
    if (!own)
        return own.error();
    const Models::Catalogue known = *own;
    changes.apply(*own);
    return *own == known ? std::nullopt : Models::writeCatalogueFile(*own, Models::userCataloguePath());
}

QString countOf(const Models::CatalogueChanges &changes)
{
    return QCoreApplication::translate("CommandLine", "%1 changes to %2 models")
        .arg(changes.changes.size())
        .arg(changes.entries.size());
}

int saveAndTell(const Models::CatalogueChanges &changes, Console &console)
{
    if (const auto problem = save(changes))
        return wrongInput(console, *problem);
    if (!changes.entries.isEmpty())
        console.message(QCoreApplication::translate("CommandLine", "%1, saved in %2.")
                            .arg(countOf(changes), Models::userCataloguePath()));
    if (!changes.checked.isEmpty())
        console.message(
            QCoreApplication::translate("CommandLine", "The prices of %1 models are as the file says today.")
                .arg(changes.checked.size()));
    return Done;
}

Expected<Models::CatalogueChanges> changesFrom(const Expected<QByteArray> &bytes, const QString &name,
    const QCommandLineParser &arguments, const Models::Catalogue &catalogue, const QDate &today)
{
    if (!bytes)
        return failure(bytes.error());
    const Expected<Models::ImportedPrices> imported = Models::readImportedPrices(*bytes, name);
    if (!imported)
        return failure(imported.error());
    return Models::proposeChanges(catalogue, *imported, today, arguments.isSet(QStringLiteral("new")));
}

void print(const Models::CatalogueChanges &changes, const QCommandLineParser &arguments, bool applied,
    Console &console)
{
    if (arguments.isSet(QStringLiteral("json")))
        console.resultBytes(toJson(changes, applied));
    else
        show(changes, arguments.isSet(QStringLiteral("verbose")), console);
    if (changes.entries.isEmpty())
        console.message(QCoreApplication::translate("CommandLine", "Nothing would change."));
}

/// Whether a person at the terminal says yes. Nobody is asked elsewhere.
bool saysYes(const QString &question, Console &console)
{
    if (isatty(STDIN_FILENO) == 0 || isatty(STDERR_FILENO) == 0)
        return false;
    console.message(question);
    QTextStream typed(stdin);
    const QString answer = typed.readLine().trimmed();
    const QString yes = QCoreApplication::translate("CommandLine", "yes", "what is typed to agree");
    return !answer.isEmpty()
        && (yes.startsWith(answer, Qt::CaseInsensitive)
            || QStringLiteral("yes").startsWith(answer, Qt::CaseInsensitive));
}

Expected<QByteArray> fetched(const QUrl &address)
{
    const auto transport = Providers::makeNetworkTransport();
    Models::PriceFetch fetch(address, *transport);
    QEventLoop waiting;
    std::optional<Expected<QByteArray>> outcome;
    QObject::connect(&fetch, &Models::PriceFetch::fetched, &waiting, [&](const QByteArray &bytes) {
        outcome = bytes;
        waiting.quit();
    });
    QObject::connect(&fetch, &Models::PriceFetch::failed, &waiting, [&](const Problem &problem) {
        outcome = failure(problem);
        waiting.quit();
    });
    fetch.start();
    waiting.exec();
    return outcome.value_or(failure({.message = CommandMessages::nothingFetched}));
}

bool agreesToFetch(const QUrl &address, const QCommandLineParser &arguments, Console &console)
{
    if (arguments.isSet(QStringLiteral("yes")))
        return true;
    return saysYes(QCoreApplication::translate("CommandLine",
                       "Fetch %1? The request carries no key and says nothing about you. [y/N]")
                       .arg(address.toString()),
        console);
}

} // namespace

int importPrices(const QCommandLineParser &arguments, const Models::Catalogue &catalogue, const QDate &today,
    Console &console)
{
    const QString path = arguments.value(QStringLiteral("import"));
    const auto changes = changesFrom(Models::readTextFile(path), path, arguments, catalogue, today);
    if (!changes)
        return wrongInput(console, changes.error());
    const bool apply = arguments.isSet(QStringLiteral("apply"));
    print(*changes, arguments, apply, console);
    if (apply)
        return saveAndTell(*changes, console);
    if (!changes->entries.isEmpty())
        console.message(countOf(*changes)
            + QCoreApplication::translate(
                "CommandLine", "; nothing has changed yet: --apply makes the changes."));
    return Done;
}

int updatePrices(const QCommandLineParser &arguments, const Models::Catalogue &catalogue, const QDate &today,
    Console &console)
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pennybench"),
        QStringLiteral("pennybench"));
    const auto origin = Models::priceOriginFrom(arguments.value(QStringLiteral("from")), settings);
    if (!origin)
        return wrongInput(console, origin.error());
    const bool isFile = origin->address.isEmpty();
    if (!isFile && !agreesToFetch(origin->address, arguments, console))
        return wrongInput(console, {.message = CommandMessages::nothingFetched});
    const Expected<QByteArray> bytes = isFile ? Models::readTextFile(origin->file) : fetched(origin->address);
    if (!bytes && !isFile) {
        console.message(QStringLiteral("pennybench: ") + plainLine(translated(bytes.error())));
        return SomeAnswersFailed;
    }
    const auto changes =
        changesFrom(bytes, isFile ? origin->file : origin->address.toString(), arguments, catalogue, today);
    if (!changes)
        return wrongInput(console, changes.error());
    const bool agreed = arguments.isSet(QStringLiteral("yes")) || arguments.isSet(QStringLiteral("apply"));
    print(*changes, arguments, agreed, console);
    if (agreed
        || saysYes(countOf(*changes) + u' '
                + QCoreApplication::translate(
                    "CommandLine", "Make them? Earlier prices still apply to earlier dates. [y/N]"),
            console))
        return saveAndTell(*changes, console);
    console.message(QCoreApplication::translate(
        "CommandLine", "Nothing has changed: --yes makes the changes, --undo reverts them later."));
    return Done;
}

int undoPrices(Console &console)
{
    if (const auto problem = Models::undoCatalogueWrite(Models::userCataloguePath()))
        return wrongInput(console, *problem);
    console.message(QCoreApplication::translate("CommandLine",
        "%1 has been restored to its state before the last import; --undo again reverses that.")
                        .arg(Models::userCataloguePath()));
    return Done;
}

} // namespace Pennybench::CommandLine
