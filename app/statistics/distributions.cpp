#include "app/statistics/distributions.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace Pennybench::Statistics {

double normalQuantile(double share)
{
    return boost::math::quantile(boost::math::normal(), share);
}

double studentQuantile(double share, int freedom)
{
    return boost::math::quantile(boost::math::students_t(freedom), share);
}

double studentTwoSided(double t, int freedom)
{
    return 2 * boost::math::cdf(boost::math::complement(boost::math::students_t(freedom), std::abs(t)));
}

double coinAtMost(int k, int n)
{
    return boost::math::cdf(boost::math::binomial(n, 0.5), k);
}

double coinExactly(int k, int n)
{
    return boost::math::pdf(boost::math::binomial(n, 0.5), k);
}

} // namespace Pennybench::Statistics
