#include "app/commandline/completionverb.h"

#include "app/commandline/commandline.h"
#include "app/commandline/shellcompletions.h"

namespace Pennybench::CommandLine {

QString CompletionVerb::summary() const
{
    return QStringLiteral("Prints the script that completes verbs and options in a shell.");
}

void CompletionVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("bash|zsh|fish"), QStringLiteral("The shell."));
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
        return wrongInput(
            console, {.message = QStringLiteral("Name one shell: pennybench completion bash, zsh or fish.")});
    return Done;
}

} // namespace Pennybench::CommandLine
