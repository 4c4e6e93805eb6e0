#include "app/commandline/sessionargument.h"

#include "app/base/language.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/verb.h"
#include "app/store/journal.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

void describeSessionArgument(OptionParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("SESSION"),
        QCoreApplication::translate(
            "CommandLine", "A session file (.pennybench), or postgresql://USER@HOST/DATABASE?session=NAME."),
        QStringLiteral("SESSION"));
}

namespace {

tl::expected<Store::Session, int> sessionNamed(const QString &name, Console &console)
{
    Expected<Store::Session> session = Store::readSession(name);
    if (!session) {
        wrongInput(console, session.error());
        return tl::unexpected(static_cast<int>(SessionUnusable));
    }
    if (const auto journal = Store::missingJournal(name, *session))
        console.message(plainLine(translated(*journal)));
    return *std::move(session);
}

} // namespace

tl::expected<Store::Session, int> sessionArgument(const QCommandLineParser &arguments, Console &console)
{
    const QStringList names = arguments.positionalArguments();
    if (names.size() != 1)
        return tl::unexpected(wrongInput(console, {.message = CommandMessages::nameSession}));
    return sessionNamed(names.first(), console);
}

tl::expected<QList<Store::Session>, int> sessionArguments(
    const QCommandLineParser &arguments, Console &console)
{
    const QStringList names = arguments.positionalArguments();
    if (names.isEmpty())
        return tl::unexpected(wrongInput(console, {.message = CommandMessages::nameASession}));
    QList<Store::Session> sessions;
    for (const QString &name : names) {
        auto session = sessionNamed(name, console);
        if (!session)
            return tl::unexpected(session.error());
        sessions += *std::move(session);
    }
    return sessions;
}

} // namespace Pennybench::CommandLine
