#pragma once

namespace Pennybench::Statistics {

/// Distribution functions of Boost.Math.

/// The point below which the standard normal distribution has this share, 0 < share < 1.
double normalQuantile(double share);
/// The point below which Student's t with this many degrees of freedom, at least 1, has this share.
double studentQuantile(double share, int freedom);
/// The chance of a value of Student's t at least as far from zero as t.
double studentTwoSided(double t, int freedom);
/// The chance of at most k heads in n throws of a fair coin, 0 <= k <= n.
double coinAtMost(int k, int n);
/// The chance of exactly k heads in n throws of a fair coin, 0 <= k <= n.
double coinExactly(int k, int n);

} // namespace Pennybench::Statistics
