#pragma once

#include <QTest>

namespace Pennybench {

/// The one row of a test that has no data, so that the number of its fault shows; bench_faults counts by it.
inline void oneRow(const char *name)
{
    QTest::addColumn<int>("row");
    QTest::newRow(name) << 0;
}

} // namespace Pennybench
