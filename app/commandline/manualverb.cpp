#include "app/commandline/manualverb.h"

#include "app/commandline/commandline.h"
#include "app/commandline/manualpage.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

QString ManualVerb::summary() const
{
    return QCoreApplication::translate("CommandLine", "Prints the manual page: pennybench manual | man -l -");
}

int ManualVerb::execute(const QCommandLineParser &, Console &console)
{
    console.resultBytes(manualPage(describedVerbs(allVerbs())).toUtf8());
    return Done;
}

} // namespace Pennybench::CommandLine
