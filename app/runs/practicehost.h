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

    /// Starts the server when a provider of the plan has the placeholder, and puts the real address there.
    Expected<RunPlan> serve(RunPlan plan);

private:
    std::unique_ptr<Providers::PracticeThread> m_thread;
};

} // namespace Pennybench::Runs
