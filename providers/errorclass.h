#pragma once

#include "providers/errorbody.h"
#include "providers/errorkind.h"

namespace Pennybench::Providers {

/// What an error means, by its status and by the vendors' codes and words.
ErrorKind errorKindOf(int status, const ErrorBody &body);

/// Whether the server says that it is still loading its model.
bool isLoading(int status, const ErrorBody &body);

/// The status that an error inside a stream would have had: the HTTP status of the stream says nothing.
int statusFromBody(const ErrorBody &body);

} // namespace Pennybench::Providers
