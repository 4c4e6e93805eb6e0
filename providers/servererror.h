#pragma once

#include "providers/errorkind.h"
#include "providers/transport/httptransport.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace Pennybench::Providers {

/// The meaning of a response that is not 2xx, for any vendor's error body.
ChatError serverError(const HttpHead &head, const QByteArray &body, const QDateTime &now);

/// The same for an error inside a stream that began with 200. object contains "error", or is the error
/// itself.
ChatError streamError(const QJsonObject &object, const QDateTime &now);

} // namespace Pennybench::Providers
