#include "app/commandline/modelsearch.h"

#include "app/base/language.h"
#include "app/catalogue/endpointfor.h"
#include "app/commandline/texttable.h"
#include "app/commandline/verb.h"
#include "app/secrets/providerclients.h"
#include "providers/discovery/localservers.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pennybench::CommandLine {

namespace {

enum class State { Ready, Loading, WantsKey };

struct Found {
    QString provider;
    QList<Providers::ListedModel> models;
    State state = State::Ready; ///< in another one the server is there and lists nothing yet
};

/// What --model takes for it.
QString idOf(const Models::Catalogue &catalogue, const QString &provider, const QString &name)
{
    for (const Models::ModelEntry &model : catalogue.models()) {
        if (model.provider == provider && model.apiName == name)
            return model.id;
    }
    return provider + u'/' + name;
}

QString count(int tokens)
{
    return tokens > 0 ? QString::number(tokens) : QString();
}

QJsonObject toJson(const Providers::ListedModel &model, const QString &provider)
{
    QJsonObject json{{QStringLiteral("provider"), provider}, {QStringLiteral("api_name"), model.name}};
    if (!model.title.isEmpty())
        json.insert(QStringLiteral("name"), model.title);
    if (model.context > 0)
        json.insert(QStringLiteral("context"), model.context);
    if (model.maxOutput > 0)
        json.insert(QStringLiteral("max_output"), model.maxOutput);
    if (model.shutdown.isValid())
        json.insert(QStringLiteral("retired"), model.shutdown.toString(Qt::ISODate));
    return json;
}

void print(const QList<Found> &found, bool asJson, Console &console)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const Found &server : found) {
        for (const Providers::ListedModel &model : server.models) {
            array.append(toJson(model, server.provider));
            rows += {model.name, server.provider, count(model.context), count(model.maxOutput),
                model.shutdown.toString(Qt::ISODate)};
        }
    }
    if (asJson) {
        console.resultBytes(QJsonDocument(array).toJson());
        return;
    }
    console.result(
        textTable({QStringLiteral("model"), QStringLiteral("provider"), QStringLiteral("context"),
                      QCoreApplication::translate("CommandLine", "max output"), QStringLiteral("ends")},
            rows)
            .trimmed());
}

QString textOf(State state)
{
    switch (state) {
    case State::Ready:
        return QStringLiteral("ready");
    case State::Loading:
        return QStringLiteral("loading");
    case State::WantsKey:
        return QStringLiteral("needs a key");
    }
    return {};
}

/// In the language that is spoken; textOf() is for programs.
QString shown(State state)
{
    switch (state) {
    case State::Ready:
        return QCoreApplication::translate("CommandLine", "ready");
    case State::Loading:
        return QCoreApplication::translate("CommandLine", "loading");
    case State::WantsKey:
        return QCoreApplication::translate("CommandLine", "needs a key");
    }
    return {};
}

void printServers(
    const Models::Catalogue &catalogue, const QList<Found> &found, bool asJson, Console &console)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const Found &server : found) {
        if (server.state != State::Ready) {
            array.append(QJsonObject{{QStringLiteral("provider"), server.provider},
                {QStringLiteral("state"), textOf(server.state)}});
            rows += {QString(), server.provider, shown(server.state), QString()};
        }
        for (const Providers::ListedModel &model : server.models) {
            QJsonObject json = toJson(model, server.provider);
            const QString id = idOf(catalogue, server.provider, model.name);
            json.insert(QStringLiteral("id"), id);
            json.insert(QStringLiteral("state"), textOf(server.state));
            array.append(json);
            rows += {id, server.provider, shown(server.state), count(model.context)};
        }
    }
    if (asJson) {
        console.resultBytes(QJsonDocument(array).toJson());
        return;
    }
    console.result(textTable({QStringLiteral("model"), QStringLiteral("provider"), QStringLiteral("state"),
                                 QStringLiteral("context")},
        rows)
                       .trimmed());
}

} // namespace

int printModelsOf(const Models::ProviderEntry &provider, bool asJson, Console &console)
{
    Secrets::ProviderClients clients;
    if (const auto problem = clients.prepare({provider}))
        return wrongInput(console, *problem);
    Providers::ModelListJob job(clients.endpoint(provider), clients.transport());
    QEventLoop waiting;
    std::optional<Providers::ChatError> error;
    QObject::connect(
        &job, &Providers::ModelListJob::listed, &waiting, [&](const QList<Providers::ListedModel> &models) {
            print({{provider.id, models}}, asJson, console);
            waiting.quit();
        });
    QObject::connect(
        &job, &Providers::ModelListJob::failed, &waiting, [&](const Providers::ChatError &failed) {
            error = failed;
            waiting.quit();
        });
    job.start();
    waiting.exec();
    if (!error)
        return Done;
    console.message(QStringLiteral("pennybench: ") + plainLine(translated(error->message)));
    return SomeAnswersFailed;
}

int printLocalServers(const Models::Catalogue &catalogue, bool asJson, Console &console)
{
    const auto transport = Providers::makeNetworkTransport();
    Providers::LocalServers servers(*transport);
    QList<Providers::Endpoint> candidates;
    // Raw completions are another way to ask a server that is found by its chats.
    for (const Models::ProviderEntry &provider : catalogue.providers()) {
        if (provider.dialect != Providers::Dialect::Completions)
            candidates += Models::endpointFor(provider, {});
    }
    QEventLoop waiting;
    QList<Found> found;
    QObject::connect(&servers, &Providers::LocalServers::found, &waiting,
        [&](const QString &id, const QList<Providers::ListedModel> &models) {
            found += {id, models};
        });
    QObject::connect(&servers, &Providers::LocalServers::loading, &waiting,
        [&](const QString &id) { found += {.provider = id, .state = State::Loading}; });
    QObject::connect(&servers, &Providers::LocalServers::wantsKey, &waiting,
        [&](const QString &id) { found += {.provider = id, .state = State::WantsKey}; });
    QObject::connect(&servers, &Providers::LocalServers::finished, &waiting, &QEventLoop::quit);
    servers.look(candidates);
    waiting.exec();
    printServers(catalogue, found, asJson, console);
    for (const Found &server : std::as_const(found)) {
        if (server.state == State::WantsKey)
            console.message(QCoreApplication::translate("CommandLine",
                "%1 needs a key before it lists its models. Set it, then run "
                "\"pennybench models --fetch %1\".")
                                .arg(server.provider));
    }
    if (found.isEmpty())
        console.message(
            QCoreApplication::translate("CommandLine", "No model server was found on this machine."));
    return Done;
}

} // namespace Pennybench::CommandLine
