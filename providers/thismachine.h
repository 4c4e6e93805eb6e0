#pragma once

#include <QString>

namespace Pennybench::Providers {

/// Whether a host is this machine: localhost with or without the closing dot, ::1, 127.0.0.0/8 in every
/// spelling that QHostAddress reads. A name is not looked up.
bool isThisMachine(const QString &host);

} // namespace Pennybench::Providers
