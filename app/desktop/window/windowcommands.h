#pragma once

namespace Pennybench::Desktop {

class CommandList;
class MainWindow;
struct DesktopServices;

/// Everything that can be done in the window, with its keys: its own commands, its pages, and what the
/// controls of the pages do.
void addWindowCommands(CommandList &commands, MainWindow &window, DesktopServices &services);

} // namespace Pennybench::Desktop
