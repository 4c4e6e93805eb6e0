#include "app/catalogue/endpointfor.h"

#include "providers/baseurl.h"

namespace Pennybench::Models {

Providers::Endpoint endpointFor(const ProviderEntry &provider, const QByteArray &key)
{
    Providers::Endpoint endpoint;
    endpoint.providerId = provider.id;
    endpoint.providerName = provider.name;
    endpoint.dialect = provider.dialect;
    endpoint.baseUrl = Providers::baseUrlFrom(provider.baseUrl, provider.dialect);
    endpoint.keyEnv = provider.keyEnv;
    endpoint.key = provider.keyEnv.isEmpty() ? QByteArray() : key;
    endpoint.allowPlaintext = provider.allowPlaintext;
    endpoint.headers = provider.headers;
    return endpoint;
}

} // namespace Pennybench::Models
