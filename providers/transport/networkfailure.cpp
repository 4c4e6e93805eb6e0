#include "providers/transport/networkfailure.h"

#include <cerrno>

namespace Pennybench {

namespace {

using Kind = HttpFailure::Kind;

constexpr long proxyWantsLogin = 407;

Kind kindOfNoConnection(const CurlEnd &end)
{
    if (end.throughProxy)
        return Kind::Proxy;
    return end.systemError == ECONNREFUSED ? Kind::Refused : Kind::Unreachable;
}

Kind kindOf(const CurlEnd &end)
{
    switch (end.code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return Kind::HostNotFound;
    case CURLE_COULDNT_CONNECT:
    case CURLE_INTERFACE_FAILED:
        return kindOfNoConnection(end);
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
        return Kind::Proxy;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_PEER_FAILED_VERIFICATION:
        return Kind::Tls;
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return Kind::Closed;
    case CURLE_UNSUPPORTED_PROTOCOL: // a first line that is none of HTTP
    case CURLE_WEIRD_SERVER_REPLY:
        return Kind::Garbled;
    case CURLE_BAD_CONTENT_ENCODING:
        return Kind::Compressed;
    default:
        return Kind::Other;
    }
}

} // namespace

HttpFailure failureFrom(const CurlEnd &end)
{
    if (end.proxyStatus == proxyWantsLogin)
        return {Kind::ProxyLogin, end.text};
    const bool refusedByProxy = end.proxyStatus != 0 && (end.proxyStatus < 200 || end.proxyStatus > 299);
    return {refusedByProxy ? Kind::Proxy : kindOf(end), end.text};
}

} // namespace Pennybench
