#pragma once

#include "providers/transport/httptransport.h"

#include <QNetworkReply>

namespace Pennybench::Providers {

/// How a reply of Qt's ended without a whole response.
struct ReplyEnd {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString text; ///< Qt's own words
    bool left = false; ///< the request had begun to leave: until then Qt has one error for many causes
    bool answered = false; ///< the head of the response had come
    bool http2 = false; ///< known only once the head has come
};

/// What it means. A body that ends early is measured with Qt 6.4.2 in tst_earlyends: shorter than its
/// Content-Length, or in chunks without the last one, it is Closed; a body whose only end is that of the
/// connection ends without an error, even where it is reset.
HttpFailure failureFrom(const ReplyEnd &end);

} // namespace Pennybench::Providers
