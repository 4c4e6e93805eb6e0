#pragma once

#include "app/runs/runplan.h"

#include <functional>

class QMenu;

namespace Pennybench::Desktop {

/// Fills the menu with the other contestants of the plan, for a comparison of two: pick is called with the
/// letter and the other's. Disabled where there is no other, or nobody has the letter.
void fillCompareMenu(QMenu &menu, const Runs::RunPlan &plan, const QString &letter,
    const std::function<void(const QString &first, const QString &second)> &pick);

/// The id of the plan's contestant with the letter; empty where there is none.
QString contestantLettered(const Runs::RunPlan &plan, const QString &letter);

} // namespace Pennybench::Desktop
