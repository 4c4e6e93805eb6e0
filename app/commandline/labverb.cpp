#include "app/commandline/labverb.h"

#include "app/commandline/commandmessages.h"
#include "app/commandline/texttable.h"
#include "app/store/labsetup.h"
#include "app/store/labstatus.h"
#include "app/store/serveraddress.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

namespace {

int printStatus(const QString &address, Console &console)
{
    const auto workers = Store::workersAt(address);
    if (!workers) {
        wrongInput(console, workers.error());
        return SessionUnusable;
    }
    if (workers->isEmpty()) {
        console.message(
            QCoreApplication::translate("CommandLine", "Nobody asks anything there at the moment."));
        return Done;
    }
    const QStringList columns{QCoreApplication::translate("CommandLine", "session"),
        QCoreApplication::translate("CommandLine", "user"),
        QCoreApplication::translate("CommandLine", "machine"),
        QCoreApplication::translate("CommandLine", "since (UTC)"),
        QCoreApplication::translate("CommandLine", "pending"),
        QCoreApplication::translate("CommandLine", "answers a minute"),
        QCoreApplication::translate("CommandLine", "models")};
    QList<QStringList> rows;
    for (const Store::LabWorker &worker : *workers) {
        rows += QStringList{worker.session, worker.user, worker.host,
            worker.began.toString(QStringLiteral("yyyy-MM-dd HH:mm")), QString::number(worker.pending),
            QString::number(worker.lastMinute), worker.models.join(QStringLiteral(", "))};
    }
    console.result(textTable(columns, rows));
    return Done;
}

} // namespace

QString LabVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Prepares a PostgreSQL database for the sessions of a lab, or tells who works there.");
}

void LabVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("init"),
        QCoreApplication::translate("CommandLine",
            "Creates what is missing: the list of sessions and the roles pennybench_read, pennybench_vote "
            "and "
            "pennybench_run."),
        QStringLiteral("init"));
    parser.addPositionalArgument(QStringLiteral("status"),
        QCoreApplication::translate("CommandLine",
            "In place of init: lists who asks which models, and how fast, in the session that the address "
            "names "
            "or in all."),
        QString());
    parser.addPositionalArgument(QStringLiteral("ADDRESS"),
        QCoreApplication::translate("CommandLine", "The database: postgresql://USER@HOST/DATABASE."),
        QStringLiteral("ADDRESS"));
    parser.addOption({QStringLiteral("dry-run"),
        QCoreApplication::translate("CommandLine", "Prints the SQL and changes nothing.")});
}

int LabVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const QStringList words = arguments.positionalArguments();
    const bool isKnown = words.size() == 2 && (words.first() == u"init" || words.first() == u"status");
    if (!isKnown || !Store::isServerAddress(words.last()))
        return wrongInput(console, {.message = CommandMessages::nameDatabase});
    if (words.first() == u"status")
        return printStatus(words.last(), console);
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
