#pragma once

#include "providers/endpoint.h"
#include "providers/errorkind.h"

#include <QUrl>

namespace Pennybench::Providers {

/// The base URL of a full address: without the dialect's own path (…/chat/completions,
/// …/models/NAME:generateContent, …/messages, …/api/chat and the lists of models) and without trailing
/// slashes. A query stays, except the one that selects Gemini's stream format.
QUrl baseUrlFrom(QUrl url, Dialect dialect);

/// The dialect whose path the URL ends with, if it is not this one.
std::optional<Dialect> otherDialectOf(const QUrl &url, Dialect dialect);

/// The base URL with the version that servers of the dialect usually have in their paths (/v1, Gemini
/// /v1beta), if it has none; missing where it has one, or where the dialect knows none.
std::optional<QUrl> withUsualVersion(const QUrl &baseUrl, Dialect dialect);

/// What a person can do about an error beyond the server's words: which environment variable the refused key
/// came from, which base URL to try.
ChatError withEndpointsWayOut(ChatError error, const Endpoint &endpoint);

} // namespace Pennybench::Providers
