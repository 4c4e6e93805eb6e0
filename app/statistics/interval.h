#pragma once

namespace Pennybench {

/// A 95 % interval around an estimate.
struct Interval {
    double estimate = 0;
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

/// Wilson's score interval for successes of n (E. B. Wilson, JASA 22, 1927), z = 1.959964.
/// n = 0 gives estimate 0, low 0, high 1.
Interval wilson95(int successes, int n);

} // namespace Pennybench
