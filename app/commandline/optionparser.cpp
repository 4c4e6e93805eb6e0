#include "app/commandline/optionparser.h"

namespace Pennybench::CommandLine {

bool OptionParser::addOption(const QCommandLineOption &option)
{
    m_options += option;
    return QCommandLineParser::addOption(option);
}

bool OptionParser::addOptions(const QList<QCommandLineOption> &options)
{
    m_options += options;
    return QCommandLineParser::addOptions(options);
}

void OptionParser::addPositionalArgument(
    const QString &name, const QString &description, const QString &syntax)
{
    m_arguments += PositionalArgument{name, description};
    QCommandLineParser::addPositionalArgument(name, description, syntax);
}

} // namespace Pennybench::CommandLine
