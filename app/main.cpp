#include "app/commandline/commandline.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("pennybench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENNYBENCH_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (Pennybench::isForCommandLine(arguments))
        return Pennybench::runCommandLine(argc, argv);
    std::fputs("pennybench: the window is not built yet; see pennybench --help.\n", stderr);
    return 2;
}
