#pragma once

#include "app/desktop/comparison/shownsession.h"

class QWidget;

namespace Pennybench::Desktop {

/// What a person agrees to when a run that is under way is to be ended.
enum class Ending { StopAndClose, StopAndStart };

/// What is under way and what it has cost, as one sentence. Money that is not known is said to be unknown.
QString workUnderWay(const ShownSession &shown);
/// Whether the run may be ended: asks where one is under way. True at once where there is none, and where it
/// ends by itself while the question is open.
bool mayEnd(const ShownSession &shown, Ending ending, QWidget *parent);

} // namespace Pennybench::Desktop
