#pragma once

#include "app/base/expected.h"

#include <QByteArray>
#include <QString>

namespace Pennybench::Models {

/// The bytes of a regular file of at most 20 MB. Devices, pipes and folders are refused without being opened.
Expected<QByteArray> readTextFile(const QString &path);

} // namespace Pennybench::Models
