#pragma once

#include <QByteArrayView>

namespace Pennybench::Providers {

/// Whether these bytes, the start of a body, are UTF-8 that a person could read: no control characters but
/// blanks and line ends. A character that is cut at the end is fine.
bool isText(QByteArrayView start);

} // namespace Pennybench::Providers
