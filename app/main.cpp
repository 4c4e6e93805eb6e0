#include "app/commandline/commandline.h"
#include "app/desktop/desktop.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("pennybench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENNYBENCH_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (Pennybench::isForCommandLine(arguments))
        return Pennybench::runCommandLine(argc, argv);
    return Pennybench::runDesktop(argc, argv);
}
