#pragma once

#include "providers/errorkind.h"
#include "providers/transport/httptransport.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace Pennybench::Providers {

/// What a response that is not 2xx means, whatever the vendor's form of error bodies.
ChatError serverError(const HttpHead &head, const QByteArray &body, const QDateTime &now);

/// The same for an error that stands inside a stream that began with 200. object is the one that holds
/// "error", or the error itself.
ChatError streamError(const QJsonObject &object, const QDateTime &now);

} // namespace Pennybench::Providers
