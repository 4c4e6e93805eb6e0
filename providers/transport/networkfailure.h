#pragma once

#include "providers/transport/httptransport.h"

#include <curl/curl.h>

namespace Pennybench {

/// How a transfer of curl ended without a response.
struct CurlEnd {
    CURLcode code = CURLE_OK;
    long systemError = 0; ///< errno; 0: none
    long proxyStatus = 0; ///< what the proxy said when it was asked for a tunnel; 0: nothing
    bool throughProxy = false;
    QString text; ///< curl's own words
};

HttpFailure failureFrom(const CurlEnd &end);

} // namespace Pennybench
