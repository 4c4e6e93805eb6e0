#include "app/commandline/sessionargument.h"

#include "app/commandline/verb.h"
#include "app/store/journal.h"

namespace Pennybench {

void describeSessionArgument(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("SESSION"), QStringLiteral("A session file (.pennybench)."),
        QStringLiteral("SESSION"));
}

namespace {

tl::expected<Session, int> sessionNamed(const QString &name, Console &console)
{
    Expected<Session> session = readSession(name);
    if (!session) {
        wrongInput(console, session.error());
        return tl::unexpected(static_cast<int>(SessionUnusable));
    }
    if (const auto journal = missingJournal(name, *session))
        console.message(plainLine(journal->describe()));
    return *std::move(session);
}

} // namespace

tl::expected<Session, int> sessionArgument(const QCommandLineParser &arguments, Console &console)
{
    const QStringList names = arguments.positionalArguments();
    if (names.size() != 1)
        return tl::unexpected(wrongInput(console, {.message = QStringLiteral("Name one session file.")}));
    return sessionNamed(names.first(), console);
}

tl::expected<QList<Session>, int> sessionArguments(const QCommandLineParser &arguments, Console &console)
{
    const QStringList names = arguments.positionalArguments();
    if (names.isEmpty())
        return tl::unexpected(wrongInput(console, {.message = QStringLiteral("Name a session file.")}));
    QList<Session> sessions;
    for (const QString &name : names) {
        auto session = sessionNamed(name, console);
        if (!session)
            return tl::unexpected(session.error());
        sessions += *std::move(session);
    }
    return sessions;
}

} // namespace Pennybench
