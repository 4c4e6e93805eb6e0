#include "app/commandline/commandline.h"
#include "app/desktop/desktop.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <csignal>

int main(int argc, char **argv)
{
    // A run goes on when nobody reads its output any more.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("pennybench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENNYBENCH_VERSION));
    // Qt would write of every stream that a server resets; the answer's own message says it. It would also write what
    // it thinks of the style of MathJax.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.network.http2=false\nqt.qml.compiler=false"));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (Pennybench::CommandLine::isForCommandLine(arguments))
        return Pennybench::CommandLine::runCommandLine(argc, argv);
    return Pennybench::Desktop::runDesktop(argc, argv);
}
