#pragma once

#include "providers/transport/httptransport.h"

#include <memory>
#include <optional>

namespace Pennybench {

/// One exchange over the real network, from its start to its end.
struct Exchanged {
    explicit Exchanged(const HttpRequest &request, const Permission &mayLeave = {});
    /// The same over a transport that was used before.
    Exchanged(HttpTransport &used, const HttpRequest &request, const Permission &mayLeave = {});

    std::unique_ptr<HttpTransport> transport; ///< its own one, if it has one
    std::unique_ptr<HttpExchange> exchange;
    int sent = 0;
    int heads = 0;
    HttpHead head;
    QByteArray body;
    std::optional<HttpFailure> failure;
    QString failureText() const { return failure ? failure->text : QString(); }

private:
    void wait();
};

} // namespace Pennybench
