#pragma once

#include "app/suites/suite.h"

namespace Pennybench {

/// Reads a suite in any format that is recognised by its content. The file's name is for messages and, for
/// formats without one, the suite's id.
Expected<Suite> readSuite(const QByteArray &bytes, const QString &fileName);

/// Our own JSON form. A problem names the field.
Expected<Suite> readOwnSuite(const QJsonObject &root, const QString &fileName);

/// GSM8K as it is distributed: lines {"question", "answer"}, the number after "#### ".
Expected<Suite> readGsm8k(const QByteArray &lines, const QString &fileName);

} // namespace Pennybench
