#pragma once

#include "app/base/problem.h"
#include "app/commandline/console.h"
#include "app/commandline/optionparser.h"

#include <QString>

namespace Pennybench::CommandLine {

/// What the program ends with.
enum ExitCode {
    Done = 0,
    SomeAnswersFailed = 1,
    WrongInput = 2, ///< wrong arguments or input, and nothing was sent; or a result could not be written
    StoppedByBudget = 3,
    SessionUnusable = 4,
    ThresholdMissed = 6, ///< of compare's --fail-under or --fail-if-worse
    Interrupted = 130, ///< all that had finished is saved
    ClosedPipe = 141 ///< nobody reads the results; the number that SIGPIPE gives
};

/// One verb of the command line, e.g. "models". It runs without a window and without a display.
class Verb {
public:
    virtual ~Verb() = default;

    virtual QString name() const = 0;
    /// One line for the list of verbs.
    virtual QString summary() const = 0;
    /// Adds options and positional arguments, so that --help can show them.
    virtual void describe(OptionParser &parser) const = 0;
    /// Does the work with a Qt application object alive and no event loop running, and returns an ExitCode.
    virtual int execute(const QCommandLineParser &arguments, Console &console) = 0;
    /// Whether these arguments make it draw pictures, for which it needs a QApplication.
    virtual bool drawsPictures(const QCommandLineParser &) const { return false; }
    /// Whether its work is worth doing although nobody reads what it prints.
    virtual bool worksUnread() const { return false; }
    /// Whether a log is kept in its usual place where --log names no file.
    virtual bool keepsLog() const { return false; }
};

/// Says the problem on standard error and returns WrongInput.
int wrongInput(Console &console, const Problem &problem);

} // namespace Pennybench::CommandLine
