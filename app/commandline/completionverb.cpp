#include "app/commandline/completionverb.h"

#include "app/commandline/commandline.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/shellcompletions.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

QString CompletionVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Prints the script that completes verbs and options in a shell.");
}

void CompletionVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("bash|zsh|fish"), QCoreApplication::translate("CommandLine", "The shell."));
}

int CompletionVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const QStringList shells = arguments.positionalArguments();
    const QList<VerbDescription> verbs = describedVerbs(allVerbs());
    if (shells == QStringList{QStringLiteral("bash")})
        console.resultBytes(bashCompletion(verbs).toUtf8());
    else if (shells == QStringList{QStringLiteral("zsh")})
        console.resultBytes(zshCompletion(verbs).toUtf8());
    else if (shells == QStringList{QStringLiteral("fish")})
        console.resultBytes(fishCompletion(verbs).toUtf8());
    else
        return wrongInput(console, {.message = Message(CommandMessages::nameShell)});
    return Done;
}

} // namespace Pennybench::CommandLine
