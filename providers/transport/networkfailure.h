#pragma once

#include "providers/transport/httptransport.h"

#include <QNetworkReply>

namespace Pennybench::Providers {

/// How a QNetworkReply ended without a complete response.
struct ReplyEnd {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString text; ///< Qt's own words
    bool left = false; ///< sending had begun: until then Qt has one error for many causes
    bool answered = false; ///< the response headers had arrived
    bool http2 = false; ///< known only after the response headers
};

/// Its meaning. tst_earlyends shows what Qt 6.4.2 does if a body ends early: shorter than its Content-Length,
/// or without the last chunk, is Closed; a body that ends with the connection ends without an error, even if
/// the connection is reset.
HttpFailure failureFrom(const ReplyEnd &end);

} // namespace Pennybench::Providers
