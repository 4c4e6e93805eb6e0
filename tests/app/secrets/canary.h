#pragma once

#include <QByteArray>

namespace Pennybench {

/// A key that must turn up nowhere, with signs that URLs and Base64 write in other ways.
inline const QByteArray canary = "sk-CANARY/7f3a+Zq==";

} // namespace Pennybench
