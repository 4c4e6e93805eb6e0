#pragma once

#include "app/base/expected.h"

#include <QByteArray>

namespace Pennybench::Suites {

/// The bytes of a suite's file, unpacked if they are gzip. Folders, devices, pipes and files larger than
/// largestSuiteFile are refused.
Expected<QByteArray> readSuiteBytes(const QString &path);

bool isGzip(const QByteArray &bytes);
/// Unpacks gzip of one or several members and checks its sums; stops above largestSuiteFile. fileName is for
/// messages.
Expected<QByteArray> gunzip(const QByteArray &packed, const QString &fileName);

} // namespace Pennybench::Suites
