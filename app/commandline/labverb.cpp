#include "app/commandline/labverb.h"

#include "app/commandline/commandmessages.h"
#include "app/store/labsetup.h"
#include "app/store/serveraddress.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

QString LabVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Prepares a PostgreSQL database for the sessions of a lab and prints the SQL.");
}

void LabVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("init"),
        QCoreApplication::translate("CommandLine",
            "Creates what is missing: the list of sessions and the roles pennybench_read, pennybench_vote "
            "and "
            "pennybench_run."),
        QStringLiteral("init"));
    parser.addPositionalArgument(QStringLiteral("ADDRESS"),
        QCoreApplication::translate("CommandLine", "The database: postgresql://USER@HOST/DATABASE."),
        QStringLiteral("ADDRESS"));
    parser.addOption({QStringLiteral("dry-run"),
        QCoreApplication::translate("CommandLine", "Prints the SQL and changes nothing.")});
}

int LabVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const QStringList words = arguments.positionalArguments();
    if (words.size() != 2 || words.first() != u"init" || !Store::isServerAddress(words.last()))
        return wrongInput(console, {.message = CommandMessages::nameDatabase});
    const QString &address = words.last();
    const bool isDry = arguments.isSet(QStringLiteral("dry-run"));
    const Expected<QStringList> statements =
        isDry ? Store::labStatements(address) : Store::prepareLab(address);
    if (!statements) {
        wrongInput(console, statements.error());
        return SessionUnusable;
    }
    for (const QString &statement : *statements)
        console.result(statement);
    if (statements->isEmpty()) {
        console.message(plainLine(QCoreApplication::translate(
            "CommandLine", "The database is prepared already; nothing was changed.")));
    }
    return Done;
}

} // namespace Pennybench::CommandLine
