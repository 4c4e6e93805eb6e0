#include "providers/discovery/modellist.h"

#include "providers/requestparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace Pennybench::Providers {

namespace {

constexpr qsizetype mostModels = 10'000;
constexpr qsizetype longestName = 200;

QString pathOf(Dialect dialect)
{
    return dialect == Dialect::Ollama ? QStringLiteral("/api/tags") : QStringLiteral("/models");
}

void addPaging(QUrl &url, Dialect dialect, const QString &next)
{
    QUrlQuery query(url);
    if (dialect == Dialect::Gemini) {
        query.addQueryItem(QStringLiteral("pageSize"), QStringLiteral("1000"));
        if (!next.isEmpty())
            query.addQueryItem(
                QStringLiteral("pageToken"), QString::fromLatin1(QUrl::toPercentEncoding(next)));
    } else if (dialect == Dialect::Anthropic) {
        query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1000"));
        if (!next.isEmpty())
            query.addQueryItem(
                QStringLiteral("after_id"), QString::fromLatin1(QUrl::toPercentEncoding(next)));
    }
    if (!query.isEmpty())
        url.setQuery(query);
}

std::pair<QByteArray, QByteArray> keyHeader(const Endpoint &endpoint)
{
    switch (endpoint.dialect) {
    case Dialect::Gemini:
        return {"x-goog-api-key", endpoint.key};
    case Dialect::Anthropic:
        return {"x-api-key", endpoint.key};
    case Dialect::OpenAi:
    case Dialect::Completions:
    case Dialect::Ollama:
        break;
    }
    return {"Authorization", "Bearer " + endpoint.key};
}

bool isName(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestName
        && std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

ListedModel openAiModel(const QJsonObject &json)
{
    ListedModel model{json.value(u"id").toString(), json.value(u"name").toString()};
    const QJsonObject meta = json.value(u"meta").toObject();
    model.context = qMax(0, json.value(u"context_length").toInt(meta.value(u"n_ctx_train").toInt()));
    model.maxOutput = qMax(0, json.value(u"top_provider").toObject().value(u"max_completion_tokens").toInt());
    model.shutdown = QDate::fromString(json.value(u"shutdown_date").toString(), Qt::ISODate);
    return model;
}

std::optional<ListedModel> geminiModel(const QJsonObject &json)
{
    const QJsonValue methods = json.value(u"supportedGenerationMethods");
    if (methods.isArray() && !methods.toArray().contains(QStringLiteral("generateContent")))
        return std::nullopt;
    QString name = json.value(u"name").toString();
    if (name.startsWith(u"models/"))
        name.remove(0, 7);
    return ListedModel{name, json.value(u"displayName").toString(),
        qMax(0, json.value(u"inputTokenLimit").toInt()), qMax(0, json.value(u"outputTokenLimit").toInt())};
}

std::optional<ListedModel> modelFrom(Dialect dialect, const QJsonObject &json)
{
    switch (dialect) {
    case Dialect::OpenAi:
    case Dialect::Completions:
        return openAiModel(json);
    case Dialect::Gemini:
        return geminiModel(json);
    case Dialect::Anthropic:
        return ListedModel{json.value(u"id").toString(), json.value(u"display_name").toString()};
    case Dialect::Ollama:
        return ListedModel{json.value(u"model").toString(json.value(u"name").toString())};
    }
    Q_UNREACHABLE();
}

QString nextOf(Dialect dialect, const QJsonObject &root)
{
    if (dialect == Dialect::Gemini)
        return root.value(u"nextPageToken").toString();
    if (dialect == Dialect::Anthropic && root.value(u"has_more").toBool())
        return root.value(u"last_id").toString();
    return {};
}

} // namespace

HttpRequest modelListRequest(const Endpoint &endpoint, const QString &next)
{
    HttpRequest request;
    request.method = "GET";
    request.url = urlBelow(endpoint.baseUrl, pathOf(endpoint.dialect));
    addPaging(request.url, endpoint.dialect, next);
    request.headers = endpoint.headers;
    request.headers.emplaceBack("Accept", "application/json");
    if (endpoint.dialect == Dialect::Anthropic)
        request.headers.emplaceBack("anthropic-version", "2023-06-01");
    if (!endpoint.key.isEmpty())
        request.headers += keyHeader(endpoint);
    return request;
}

std::optional<ModelListPage> readModelList(Dialect dialect, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const bool speaksOpenAi = dialect == Dialect::OpenAi || dialect == Dialect::Completions;
    const bool inData = speaksOpenAi || dialect == Dialect::Anthropic;
    // Together answers with the bare list.
    const QJsonValue list = document.isArray() && speaksOpenAi
        ? QJsonValue(document.array())
        : document.object().value(inData ? QStringView(u"data") : QStringView(u"models"));
    if (!list.isArray())
        return std::nullopt;
    ModelListPage page;
    for (const QJsonValue &entry : list.toArray()) {
        const auto model = modelFrom(dialect, entry.toObject());
        if (model && isName(model->name) && page.models.size() < mostModels)
            page.models += *model;
    }
    page.next = nextOf(dialect, document.object());
    return page;
}

} // namespace Pennybench::Providers
