#include "app/commandline/commandline.h"
#include "app/desktop/desktop.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <langinfo.h>

#include <clocale>
#include <csignal>
#include <string_view>

namespace {

/// Where no locale is set, text is ASCII to the system. Qt takes UTF-8 instead and says so in four lines;
/// this is the same choice without them.
void chooseUtf8()
{
    if (std::setlocale(LC_ALL, "") && std::string_view(nl_langinfo(CODESET)) != "ANSI_X3.4-1968")
        return;
    qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char **argv)
{
    chooseUtf8();
    // A run goes on when nobody reads its output any more.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("pennybench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENNYBENCH_VERSION));
    // Qt would write of every stream that a server resets; the answer's own message says it. It would also
    // write what it thinks of the style of MathJax.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.network.http2=false\nqt.qml.compiler=false"));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (Pennybench::CommandLine::isForCommandLine(arguments))
        return Pennybench::CommandLine::runCommandLine(argc, argv);
    return Pennybench::Desktop::runDesktop(argc, argv);
}
