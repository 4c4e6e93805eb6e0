#include "providers/servererror.h"

#include "providers/bodytext.h"
#include "providers/errorbody.h"
#include "providers/errorclass.h"
#include "providers/retryhint.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

constexpr qsizetype longestMessage = 500;
constexpr qsizetype excerptLength = 200; ///< of a body that holds no message

bool isRetryable(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RateLimit:
    case ErrorKind::Overloaded:
    case ErrorKind::Server:
    case ErrorKind::Timeout:
        return true;
    default:
        return false;
    }
}

/// What asking again cannot cure, whatever a header says.
bool isFinal(int status)
{
    return status == 400 || status == 401 || status == 402 || status == 403 || status == 404 || status == 422;
}

/// The page's title, for answers that are no API's.
QString titleOf(const QByteArray &html)
{
    static const QRegularExpression title(
        QStringLiteral("<title[^>]*>([^<]{1,200})"), QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(html.left(16 * 1024))).captured(1).simplified();
}

/// What a person can do about it, where the vendors' words mostly do not say.
QString wayOut(int status, ErrorKind kind)
{
    constexpr int forbidden = 403; // The key is right; what it may do or where it may be used is not.
    switch (kind) {
    case ErrorKind::Auth:
        return status == forbidden
            ? QString()
            : QStringLiteral("; check the key in Settings or in its environment variable.");
    case ErrorKind::Quota:
        return QStringLiteral("; top up the account, or wait where the limit is one of the day.");
    case ErrorKind::ModelNotFound:
        return QStringLiteral("; check the model's name and the base URL.");
    default:
        return {};
    }
}

/// The sentence with the way out behind it, both within the limit.
QString withWayOut(QString message, int status, ErrorKind kind)
{
    const QString out = wayOut(status, kind);
    message.truncate(longestMessage - out.size());
    while (!out.isEmpty() && message.endsWith(u'.'))
        message.chop(1);
    return message + out;
}

QString messageOf(int status, const HttpHead &head, const ErrorBody &body, const QByteArray &bytes)
{
    if (status >= 300 && status < 400) {
        const QString target = QString::fromUtf8(head.header("location"));
        return QStringLiteral(
            "HTTP %1: the server redirects to %2, which is not followed; correct the base URL.")
            .arg(status)
            .arg(target.isEmpty() ? QStringLiteral("nowhere") : target);
    }
    const QString start = QStringLiteral("HTTP %1: ").arg(status);
    if (!body.message.isEmpty())
        return start + body.message.simplified();
    const QString title = titleOf(bytes);
    if (!title.isEmpty())
        return start + QStringLiteral("a web page instead of an answer (\"%1\").").arg(title);
    if (!isText(bytes.left(excerptLength)))
        return start + QStringLiteral("an explanation that is no text.");
    const QString text = QString::fromUtf8(bytes.left(excerptLength)).simplified();
    return start + (text.isEmpty() ? QStringLiteral("no explanation was given.") : text);
}

ChatError errorFrom(
    int status, const HttpHead &head, const ErrorBody &body, const QString &message, const QDateTime &now)
{
    ChatError error;
    error.kind = errorKindOf(status, body);
    error.message = withWayOut(message, status, error.kind);
    error.httpStatus = head.status;
    error.providerCode = !body.code.isEmpty() ? body.code : (!body.type.isEmpty() ? body.type : body.status);
    error.retryAfter = retryHint(head, body.error, now);
    error.retryable = isRetryable(error.kind);
    const QByteArray shouldRetry = head.header("x-should-retry");
    if (shouldRetry == "false")
        error.retryable = false;
    else if (shouldRetry == "true" && !isFinal(status))
        error.retryable = error.kind != ErrorKind::Quota;
    return error;
}

} // namespace

ChatError serverError(const HttpHead &head, const QByteArray &bytes, const QDateTime &now)
{
    const ErrorBody body = errorBodyFrom(bytes);
    return errorFrom(head.status, head, body, messageOf(head.status, head, body, bytes), now);
}

ChatError streamError(const QJsonObject &object, const QDateTime &now)
{
    const ErrorBody body = errorBodyFrom(object);
    HttpHead head;
    head.status = 200;
    const QString words =
        body.message.isEmpty() ? QStringLiteral("no explanation was given") : body.message.simplified();
    ChatError error = errorFrom(statusFromBody(body), head, body,
        QStringLiteral("The server broke off its answer: %1").arg(words), now);
    error.maybeCharged = true;
    return error;
}

} // namespace Pennybench
