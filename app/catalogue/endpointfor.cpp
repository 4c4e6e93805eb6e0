#include "app/catalogue/endpointfor.h"

namespace Pennybench {

Endpoint endpointFor(const ProviderEntry &provider, const QByteArray &key)
{
    Endpoint endpoint;
    endpoint.providerId = provider.id;
    endpoint.providerName = provider.name;
    endpoint.dialect = provider.dialect;
    endpoint.baseUrl = provider.baseUrl.adjusted(QUrl::StripTrailingSlash);
    endpoint.key = provider.keyEnv.isEmpty() ? QByteArray() : key;
    endpoint.allowPlaintext = provider.allowPlaintext;
    endpoint.headers = provider.headers;
    return endpoint;
}

} // namespace Pennybench
