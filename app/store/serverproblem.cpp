#include "app/store/serverproblem.h"

#include "app/store/serveraddress.h"
#include "app/store/servermessages.h"

#include <QRegularExpression>

namespace Pennybench::Store {

namespace {

/// The lines of a text without the hints below them, as one.
QString withoutHints(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'\t'); });
    for (QString &line : lines)
        line = line.simplified();
    return lines.join(QStringLiteral("; "));
}

/// The server's sentence, without the statement that Qt's driver made and without the error's number, which a
/// lost connection has not.
QString wordsOf(const QSqlError &error)
{
    static const QRegularExpression statement(QStringLiteral("; LINE \\d+: .*$"));
    static const QRegularExpression number(QStringLiteral(";? \\((?:[0-9A-Z]{5})?\\)$"));
    QString words = withoutHints(error.databaseText()).remove(number).remove(statement);
    if (words.startsWith(u"ERROR: "))
        words = words.mid(7).trimmed();
    return words.isEmpty() ? error.driverText().simplified() : words;
}

/// By the first five characters that the SQL standard gives every error.
Message sentenceFor(const QString &state, const QString &words)
{
    if (state == u"42501")
        return Message(ServerMessages::noRight, {words});
    if (state == u"53100")
        return Message(ServerMessages::diskFull);
    if (state == u"25006")
        return Message(ServerMessages::readOnly, {words});
    if (state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P"))
        return Message(ServerMessages::lost, {words});
    return Message(ServerMessages::cannotUse, {words});
}

} // namespace

Problem serverProblem(const QSqlError &error, const QString &address)
{
    return {
        .message = sentenceFor(error.nativeErrorCode(), wordsOf(error)), .file = withoutPassword(address)};
}

Problem connectionProblem(const QSqlError &error, const QString &address)
{
    const QString words = wordsOf(error);
    if (words.contains(u"server does not support SSL"))
        return {.message = ServerMessages::notEncrypted, .file = withoutPassword(address)};
    const bool lacksPassword =
        words.contains(u"no password supplied") || words.contains(u"password authentication failed");
    // Only a server that answers says how bad it is.
    const MessageText &text = lacksPassword ? ServerMessages::wrongPassword
        : words.contains(u"FATAL:")         ? ServerMessages::refused
                                            : ServerMessages::notReached;
    return {.message = Message(text, {words}), .file = withoutPassword(address)};
}

} // namespace Pennybench::Store
