#include "providers/baseurl.h"

#include "providers/requestmessages.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace Pennybench::Providers {

namespace {

/// The path after the base URL in the addresses of a dialect.
const QRegularExpression &pathOfDialect(Dialect dialect)
{
    static const QRegularExpression openAi(QStringLiteral("(/chat/completions|/models)$"));
    static const QRegularExpression gemini(
        QStringLiteral("/(models|tunedModels)(/[^/:]+(:(stream)?generateContent|:countTokens)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression anthropic(QStringLiteral("(/messages(/count_tokens)?|/models)$"));
    static const QRegularExpression ollama(
        QStringLiteral("(/api(/(chat|generate|tags|version|ps))?|/v1(/chat/completions|/models)?)$"));
    static const QRegularExpression completions(QStringLiteral("((?<!/chat)/completions|/models)$"));
    switch (dialect) {
    case Dialect::OpenAi:
        return openAi;
    case Dialect::Completions:
        return completions;
    case Dialect::Gemini:
        return gemini;
    case Dialect::Anthropic:
        return anthropic;
    case Dialect::Ollama:
        return ollama;
    }
    Q_UNREACHABLE();
}

QString withoutSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QString usualVersion(Dialect dialect)
{
    return dialect == Dialect::Gemini ? QStringLiteral("/v1beta") : QStringLiteral("/v1");
}

bool hasVersion(const QString &path)
{
    static const QRegularExpression version(QStringLiteral("/v\\d+[a-z]*\\d*(/|$)"));
    return version.match(path).hasMatch();
}

Message keyWayOut(const Message &words, const Endpoint &endpoint)
{
    using namespace RequestMessages;
    if (endpoint.keyEnv.isEmpty())
        return {noKeyEnv, {words, endpoint.providerName}};
    if (endpoint.key.isEmpty())
        return {setKeyEnv, {words, endpoint.keyEnv}};
    return {endpoint.keyIsFromEnv ? checkKeyEnv : checkKeySettings, {words, endpoint.keyEnv}};
}

/// Only where nothing says that it is the model which is missing.
std::optional<Message> versionWayOut(const Message &words, const Endpoint &endpoint)
{
    if (endpoint.dialect == Dialect::Ollama || words.english().contains(u"model", Qt::CaseInsensitive))
        return std::nullopt;
    if (const auto versioned = withUsualVersion(endpoint.baseUrl, endpoint.dialect))
        return Message(RequestMessages::wantsVersion, {words, versioned->toString(QUrl::RemoveQuery)});
    QUrl url = endpoint.baseUrl;
    const QString path = withoutSlashes(url.path());
    if (path != usualVersion(endpoint.dialect) || endpoint.dialect != Dialect::OpenAi)
        return std::nullopt;
    url.setPath(QString());
    return Message(RequestMessages::wantsNoVersion, {words, url.toString(QUrl::RemoveQuery)});
}

} // namespace

QUrl baseUrlFrom(QUrl url, Dialect dialect)
{
    const QString whole = withoutSlashes(url.path());
    QString path = whole;
    path.remove(pathOfDialect(dialect));
    url.setPath(withoutSlashes(path));
    if (dialect == Dialect::Gemini && url.hasQuery()) {
        QUrlQuery query(url);
        query.removeAllQueryItems(QStringLiteral("alt"));
        url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    }
    return url;
}

std::optional<QUrl> withUsualVersion(const QUrl &baseUrl, Dialect dialect)
{
    const QString path = withoutSlashes(baseUrl.path());
    if (dialect == Dialect::Ollama || hasVersion(path))
        return std::nullopt;
    QUrl url = baseUrl;
    url.setPath(path + usualVersion(dialect));
    return url;
}

std::optional<Dialect> otherDialectOf(const QUrl &url, Dialect dialect)
{
    static const std::pair<QLatin1String, Dialect> ends[] = {
        {QLatin1String("/chat/completions"), Dialect::OpenAi},
        {QLatin1String("/completions"), Dialect::Completions},
        {QLatin1String("/messages"), Dialect::Anthropic}, {QLatin1String("generatecontent"), Dialect::Gemini},
        {QLatin1String("/api/chat"), Dialect::Ollama}, {QLatin1String("/api/generate"), Dialect::Ollama}};
    const QString path = withoutSlashes(url.path()).toLower();
    for (const auto &[end, theirs] : ends) {
        const bool fitsOurs = path.contains(pathOfDialect(dialect));
        if (path.endsWith(end) && theirs != dialect && !fitsOurs)
            return theirs;
    }
    return std::nullopt;
}

ChatError withEndpointsWayOut(ChatError error, const Endpoint &endpoint)
{
    const Message said = error.message;
    if (said.arguments.isEmpty())
        return error;
    const Message words = said.arguments.first();
    if (said.id == QLatin1String(RequestMessages::checkKey.id))
        error.message = keyWayOut(words, endpoint);
    else if (said.id == QLatin1String(RequestMessages::checkModel.id))
        error.message = versionWayOut(words, endpoint).value_or(said);
    return error;
}

} // namespace Pennybench::Providers
