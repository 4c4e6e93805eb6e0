#pragma once

#include "providers/base/message.h"
#include "providers/endpoint.h"

#include <QUrl>

#include <optional>

namespace Pennybench::Models {

/// What there is to say about a base URL that a person typed, before anything is sent to it.
struct BaseUrlAdvice {
    QUrl url; ///< the base URL that would be used; empty where it cannot be
    std::optional<Message> objection; ///< why it cannot be used as it stands
    std::optional<Message> hint; ///< a common mistake that it may be; it can be used all the same
    QUrl proposal; ///< what is probably meant instead; empty: nothing better is known
    std::optional<Providers::Dialect> proposedDialect; ///< the address belongs to this one

    bool operator==(const BaseUrlAdvice &) const = default;
};

/// The common mistakes: no scheme, http to another host, the whole address of a request, an address of
/// another dialect, no version in the path. What objectionTo() refuses is refused.
BaseUrlAdvice adviceOnBaseUrl(const QString &typed, Providers::Dialect dialect, bool allowPlaintext);

} // namespace Pennybench::Models
