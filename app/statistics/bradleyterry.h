#pragma once

#include "app/statistics/interval.h"

#include <QList>

#include <optional>

namespace Pennybench::Statistics {

/// What the votes between two options came to. A tie counts as half a win for each.
struct PairedVotes {
    int a = 0; ///< numbers of the options, from 0
    int b = 0;
    double winsA = 0;
    double winsB = 0;
    double ties = 0;

    bool operator==(const PairedVotes &) const = default;
};

/// Strengths on the logarithmic scale, by which option i beats option j with chance 1 / (1 + exp(s_j - s_i))
/// (R. A. Bradley, M. E. Terry, Biometrika 39:324, 1952). Their sum is 0.
class BradleyTerry {
public:
    int options() const { return static_cast<int>(m_strengths.size()); }
    double strength(int option) const { return m_strengths.at(option); }
    /// strength(a) - strength(b) with its 95 % interval, from the inverse of the observed information.
    Interval difference(int a, int b) const;
    double standardError(int a, int b) const;

private:
    friend std::optional<BradleyTerry> bradleyTerry(int options, const QList<PairedVotes> &votes);

    QList<double> m_strengths;
    QList<QList<double>> m_covariance;
};

/// Whether every option can be reached from every other by wins or ties, without which the strengths are not
/// finite.
bool isConnected(int options, const QList<PairedVotes> &votes);

/// The strengths that make the votes most likely, by Newton's method. Missing with fewer than two options or
/// where the votes are not connected: then nothing may be said.
std::optional<BradleyTerry> bradleyTerry(int options, const QList<PairedVotes> &votes);

} // namespace Pennybench::Statistics
