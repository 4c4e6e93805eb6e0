#pragma once

#include "app/base/expected.h"

#include <QByteArray>

namespace Pennybench::Suites {

/// The bytes of a suite's file, unpacked where they are gzip. Folders, devices and pipes are refused, and so
/// is what is larger than largestSuiteFile.
Expected<QByteArray> readSuiteBytes(const QString &path);

bool isGzip(const QByteArray &bytes);
/// Unpacks gzip of one or several members and checks its sums; stops above largestSuiteFile. fileName is for
/// messages.
Expected<QByteArray> gunzip(const QByteArray &packed, const QString &fileName);

} // namespace Pennybench::Suites
