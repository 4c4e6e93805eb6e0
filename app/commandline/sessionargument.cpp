#include "app/commandline/sessionargument.h"

#include "app/commandline/verb.h"
#include "app/store/journal.h"

namespace Pennybench {

void describeSessionArgument(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("SESSION"), QStringLiteral("A session file (.pennybench)."),
        QStringLiteral("SESSION"));
}

tl::expected<Session, int> sessionArgument(const QCommandLineParser &arguments, Console &console)
{
    const QStringList names = arguments.positionalArguments();
    if (names.size() != 1)
        return tl::unexpected(wrongInput(console, {.message = QStringLiteral("Name one session file.")}));
    Expected<Session> session = readSession(names.first());
    if (!session) {
        wrongInput(console, session.error());
        return tl::unexpected(static_cast<int>(SessionUnusable));
    }
    if (const auto journal = missingJournal(names.first(), *session))
        console.message(plainLine(journal->describe()));
    return *std::move(session);
}

} // namespace Pennybench
