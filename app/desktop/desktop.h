#pragma once

namespace Pennybench::Desktop {

/// Opens the window and runs it until it is closed. With start, the comparison of the practice models begins
/// at once. Returns the exit code.
int runDesktop(int &argc, char **argv);

} // namespace Pennybench::Desktop
