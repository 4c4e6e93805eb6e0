#pragma once

#include "app/desktop/comparison/runcontrol.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;

namespace Pennybench::Desktop {

/// Asks how a saved session goes on: whether what may have been charged is asked again, and up to which
/// budget.
class ContinueDialog : public QDialog {
    Q_OBJECT

public:
    /// spent: what the session has cost so far.
    ContinueDialog(const OpenWork &work, Models::Money spent, const Runs::RunSettings &settings,
        QWidget *parent = nullptr);

    Continuation continuation() const;

private:
    QCheckBox *m_repeat;
    QDoubleSpinBox *m_budget;
    bool m_allowCode;
};

} // namespace Pennybench::Desktop
