#include "providers/openai/openaibody.h"

#include "providers/requestparts.h"

namespace Pennybench::Providers {

HttpRequest openAiRequest(const Endpoint &endpoint, const QString &path, const QByteArray &body, bool stream)
{
    HttpRequest http;
    http.url = urlBelow(endpoint.baseUrl, path);
    http.headers = commonHeaders(endpoint, stream);
    if (!endpoint.key.isEmpty())
        http.headers.emplaceBack("Authorization", "Bearer " + endpoint.key);
    http.body = body;
    return http;
}

} // namespace Pennybench::Providers
