#include "app/catalogue/endpointfor.h"

#include "providers/baseurl.h"

namespace Pennybench {

Endpoint endpointFor(const ProviderEntry &provider, const QByteArray &key)
{
    Endpoint endpoint;
    endpoint.providerId = provider.id;
    endpoint.providerName = provider.name;
    endpoint.dialect = provider.dialect;
    endpoint.baseUrl = baseUrlFrom(provider.baseUrl, provider.dialect);
    endpoint.keyEnv = provider.keyEnv;
    endpoint.key = provider.keyEnv.isEmpty() ? QByteArray() : key;
    endpoint.allowPlaintext = provider.allowPlaintext;
    endpoint.headers = provider.headers;
    return endpoint;
}

} // namespace Pennybench
