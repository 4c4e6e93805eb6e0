#pragma once

#include "app/commandline/comparison.h"

#include <optional>

namespace Pennybench::CommandLine {

/// What a comparison must reach, for scripts and continuous integration.
struct Thresholds {
    std::optional<double> failUnder; ///< the least share of correct answers, 0 to 1
    bool failIfWorse = false; ///< than the baseline, by a clear difference
    /// A model's id. Empty: "ID@1" is the baseline of "ID@2" and later ones.
    QString baseline;

    bool isEmpty() const { return !failUnder && !failIfWorse; }
};

/// One demand on one model.
struct ThresholdCheck {
    QString model; ///< id
    Message demand; ///< "share correct at least 0.8"
    Message found; ///< "0.72, 95 % from 0.49 to 0.88, 18 prompts"
    bool missed = false;

    bool operator==(const ThresholdCheck &) const = default;
};

/// Every demand on every model it concerns, in the order of the models.
QList<ThresholdCheck> checkThresholds(const Comparison &comparison, const Thresholds &thresholds);

/// The checks for `compare --json`: an object each with model, demand, found and missed.
QJsonArray toJson(const QList<ThresholdCheck> &checks);

/// The checks as a JUnit report (the XML that most systems of continuous integration read).
QByteArray junitReport(const QList<ThresholdCheck> &checks);

} // namespace Pennybench::CommandLine
