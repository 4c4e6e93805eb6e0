#pragma once

#include "app/base/expected.h"
#include "app/runs/runplan.h"
#include "providers/practice/practiceserver.h"

#include <QUrl>

#include <memory>

namespace Pennybench::Runs {

/// Serves the practice models to a plan that asks them, for as long as it lives.
class PracticeHost {
public:
    /// Stands in the catalogue for the address that is only known when the server runs.
    static QUrl placeholderUrl();
    /// The factor in PENNYBENCH_PRACTICE_SPEED, for scripts that need no lifelike waiting; 1 where it is not
    /// set or not a number from 0 on.
    static double speedFromEnvironment();

    /// speed: see PracticeSetup.
    explicit PracticeHost(double speed = 1)
        : m_speed(speed)
    {
    }

    /// Starts the server when a provider of the plan has the placeholder, and puts the real address there.
    Expected<RunPlan> serve(RunPlan plan);

private:
    double m_speed;
    std::unique_ptr<Providers::PracticeThread> m_thread;
};

} // namespace Pennybench::Runs
