#pragma once

#include <QString>

namespace Pennybench {

/// The path of a file or folder of the recorded data beside the checkout (../shared/data), or empty where
/// the folder is absent. A test that gets an empty path says so with QSKIP.
QString sharedData(const QString &relativePath);

} // namespace Pennybench

/// Gives the path, or skips the test with the reason.
#define SHARED_DATA_OR_SKIP(variable, relativePath)                                                          \
    const QString variable = Pennybench::sharedData(relativePath);                                           \
    if (variable.isEmpty())                                                                                  \
    QSKIP("the recorded data (../shared/data) are not on this machine")
