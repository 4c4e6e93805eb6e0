#pragma once

#include "providers/transport/httptransport.h"

#include <memory>
#include <optional>

namespace Pennybench {

/// One exchange over the real network, from its start to its end.
struct Exchanged {
    explicit Exchanged(const Providers::HttpRequest &request, const Providers::Permission &mayLeave = {});
    /// The same over a transport that was used before.
    Exchanged(Providers::HttpTransport &used, const Providers::HttpRequest &request,
        const Providers::Permission &mayLeave = {});

    std::unique_ptr<Providers::HttpTransport> transport; ///< its own one, if it has one
    std::unique_ptr<Providers::HttpExchange> exchange;
    int sent = 0;
    int heads = 0;
    Providers::HttpHead head;
    QByteArray body;
    std::optional<Providers::HttpFailure> failure;
    QString failureText() const { return failure ? failure->text.english() : QString(); }

private:
    void wait();
};

} // namespace Pennybench
