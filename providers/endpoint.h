#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace Pennybench::Providers {

/// The wire language of a provider.
enum class Dialect { OpenAi, Gemini, Anthropic, Ollama, Completions };

/// "openai", "gemini", "anthropic", "ollama", "openai-completions".
QString toText(Dialect dialect);
std::optional<Dialect> dialectFromText(QStringView text);

/// Timeouts of one request, measured with the monotonic clock from the moment each one names.
struct Timeouts {
    std::chrono::milliseconds connect{10'000}; ///< from the start of connecting to bytes sent
    std::chrono::milliseconds firstToken{120'000}; ///< from bytes sent to the first data event
    std::chrono::milliseconds idle{90'000}; ///< between data events; comments do not count
    std::chrono::milliseconds total{900'000}; ///< from bytes sent to the end of the answer
    std::chrono::milliseconds load{600'000}; ///< until a server of this machine has loaded a model
    bool operator==(const Timeouts &) const = default;
};

/// Where and how one provider is reached. Holds the key: never log or save an Endpoint.
struct Endpoint {
    QString providerId;
    QString providerName;
    Dialect dialect = Dialect::OpenAi;
    QUrl baseUrl; ///< what the dialect's path is appended to
    QByteArray key; ///< empty: no key is sent
    QString keyEnv; ///< the environment variable that may hold the key; empty: the provider names none
    bool keyIsFromEnv = false; ///< whether the key was found there, and not in Settings
    bool allowPlaintext = false; ///< whether http:// to another machine was allowed by the catalogue
    QList<std::pair<QByteArray, QByteArray>> headers; ///< sent unchanged, in addition to the dialect's own
    Timeouts timeouts;
};

} // namespace Pennybench::Providers
