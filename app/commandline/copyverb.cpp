#include "app/commandline/copyverb.h"

#include "app/commandline/commandmessages.h"
#include "app/store/serveraddress.h"
#include "app/store/sessioncopy.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

QString CopyVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Copies a session between files and databases; the reports of both are the same.");
}

void CopyVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FROM"),
        QCoreApplication::translate(
            "CommandLine", "A session file (.pennybench), or postgresql://USER@HOST/DATABASE?session=NAME."),
        QStringLiteral("FROM"));
    parser.addPositionalArgument(QStringLiteral("TO"),
        QCoreApplication::translate("CommandLine", "Where it is copied to; there is none yet."),
        QStringLiteral("TO"));
}

int CopyVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const QStringList names = arguments.positionalArguments();
    if (names.size() != 2)
        return wrongInput(console, {.message = CommandMessages::nameTwoSessions});
    const Expected<int> answers = Store::copyUnchanged(names.first(), names.last());
    if (!answers) {
        wrongInput(console, answers.error());
        return SessionUnusable;
    }
    console.message(plainLine(QCoreApplication::translate("CommandLine", "Copied to %1. Answers: %2.")
                                  .arg(names.last())
                                  .arg(*answers)));
    return Done;
}

} // namespace Pennybench::CommandLine
