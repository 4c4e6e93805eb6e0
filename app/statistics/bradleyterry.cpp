#include "app/statistics/bradleyterry.h"

#include <algorithm>
#include <cmath>

namespace Pennybench::Statistics {

namespace {

using Matrix = QList<QList<double>>;

/// The inverse by Gauss and Jordan with the largest pivot; the matrix is symmetric and positive definite.
Matrix inverseOf(Matrix m)
{
    const qsizetype n = m.size();
    Matrix inverse(n, QList<double>(n, 0.0));
    for (qsizetype i = 0; i < n; ++i)
        inverse[i][i] = 1;
    for (qsizetype column = 0; column < n; ++column) {
        qsizetype pivot = column;
        for (qsizetype row = column + 1; row < n; ++row) {
            if (std::abs(m.at(row).at(column)) > std::abs(m.at(pivot).at(column)))
                pivot = row;
        }
        m.swapItemsAt(column, pivot);
        inverse.swapItemsAt(column, pivot);
        const double scale = m.at(column).at(column);
        for (qsizetype i = 0; i < n; ++i) {
            m[column][i] /= scale;
            inverse[column][i] /= scale;
        }
        for (qsizetype row = 0; row < n; ++row) {
            const double factor = m.at(row).at(column);
            if (row == column || factor == 0)
                continue;
            for (qsizetype i = 0; i < n; ++i) {
                m[row][i] -= factor * m.at(column).at(i);
                inverse[row][i] -= factor * inverse.at(column).at(i);
            }
        }
    }
    return inverse;
}

struct Slope {
    QList<double> gradient;
    Matrix information; ///< with ones added, which fixes the sum of the strengths at 0
};

Slope slopeAt(const QList<double> &strengths, const QList<PairedVotes> &votes)
{
    const qsizetype n = strengths.size();
    Slope slope{QList<double>(n, 0.0), Matrix(n, QList<double>(n, 1.0))};
    for (const PairedVotes &pair : votes) {
        const double played = pair.winsA + pair.winsB + pair.ties;
        const double chance = 1 / (1 + std::exp(strengths.at(pair.b) - strengths.at(pair.a)));
        const double surplus = pair.winsA + pair.ties / 2 - played * chance;
        const double weight = played * chance * (1 - chance);
        slope.gradient[pair.a] += surplus;
        slope.gradient[pair.b] -= surplus;
        slope.information[pair.a][pair.a] += weight;
        slope.information[pair.b][pair.b] += weight;
        slope.information[pair.a][pair.b] -= weight;
        slope.information[pair.b][pair.a] -= weight;
    }
    return slope;
}

/// The options that can be reached from the first, along wins or against them.
int reached(int options, const QList<PairedVotes> &votes, bool alongWins)
{
    QList<bool> seen(options, false);
    QList<int> open{0};
    seen[0] = true;
    while (!open.isEmpty()) {
        const int from = open.takeLast();
        for (const PairedVotes &pair : votes) {
            const double ofA = (alongWins ? pair.winsA : pair.winsB) + pair.ties;
            const double ofB = (alongWins ? pair.winsB : pair.winsA) + pair.ties;
            const int to = pair.a == from && ofA > 0 ? pair.b : (pair.b == from && ofB > 0 ? pair.a : -1);
            if (to < 0 || seen.at(to))
                continue;
            seen[to] = true;
            open += to;
        }
    }
    return static_cast<int>(seen.count(true));
}

} // namespace

double BradleyTerry::standardError(int a, int b) const
{
    const double variance =
        m_covariance.at(a).at(a) + m_covariance.at(b).at(b) - 2 * m_covariance.at(a).at(b);
    return std::sqrt(std::max(0.0, variance));
}

Interval BradleyTerry::difference(int a, int b) const
{
    const double estimate = m_strengths.at(a) - m_strengths.at(b);
    const double half = z95 * standardError(a, b);
    return {estimate, estimate - half, estimate + half};
}

bool isConnected(int options, const QList<PairedVotes> &votes)
{
    return options > 0 && reached(options, votes, true) == options
        && reached(options, votes, false) == options;
}

std::optional<BradleyTerry> bradleyTerry(int options, const QList<PairedVotes> &votes)
{
    constexpr int mostSteps = 100;
    constexpr double longestStep = 2;
    constexpr double closeEnough = 1e-12;
    if (options < 2 || !isConnected(options, votes))
        return std::nullopt;
    BradleyTerry fit;
    fit.m_strengths = QList<double>(options, 0.0);
    for (int i = 0; i < mostSteps; ++i) {
        const Slope slope = slopeAt(fit.m_strengths, votes);
        fit.m_covariance = inverseOf(slope.information);
        double longest = 0;
        QList<double> step(options, 0.0);
        for (int row = 0; row < options; ++row) {
            for (int column = 0; column < options; ++column)
                step[row] += fit.m_covariance.at(row).at(column) * slope.gradient.at(column);
            longest = std::max(longest, std::abs(step.at(row)));
        }
        const double scale = longest > longestStep ? longestStep / longest : 1;
        for (int row = 0; row < options; ++row)
            fit.m_strengths[row] += scale * step.at(row);
        if (longest < closeEnough)
            return fit;
    }
    return std::nullopt;
}

} // namespace Pennybench::Statistics
