#pragma once

#include "app/runs/runplan.h"

#include <QSettings>

class QWidget;

namespace Pennybench::Desktop {

/// Whether code that real models wrote may be run in the sandbox: asked once, kept in the settings,
/// revocable.
class CodeConsent {
public:
    explicit CodeConsent(QSettings &settings);

    bool isGiven() const;
    void set(bool given);
    /// True where the plan needs no consent, has it, or gets it now.
    bool allows(const Runs::RunPlan &plan, QWidget *parent);

private:
    bool ask(QWidget *parent);

    QSettings &m_settings;
};

} // namespace Pennybench::Desktop
