#pragma once

#include <QByteArrayView>

namespace Pennybench::Providers {

/// Whether these bytes, the start of a body, are readable UTF-8: no control characters except white space. An
/// incomplete last character is fine.
bool isText(QByteArrayView start);

} // namespace Pennybench::Providers
