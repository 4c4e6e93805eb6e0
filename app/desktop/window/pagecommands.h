#pragma once

#include "app/desktop/window/commandlist.h"

namespace Pennybench::Desktop {

/// What the buttons, menus, tabs and choices of a page do, as far as they are there at the moment; each shows
/// the page first. A control that is switched off gives its tip as the reason.
QList<Command> commandsOf(
    QWidget &page, const QString &id, const QString &place, const std::function<void()> &show);

} // namespace Pennybench::Desktop
