#include "providers/servererror.h"

#include "providers/bodytext.h"
#include "providers/errorbody.h"
#include "providers/errorclass.h"
#include "providers/requestmessages.h"
#include "providers/retryhint.h"

#include <QRegularExpression>

namespace Pennybench::Providers {

namespace {

constexpr qsizetype longestExplanation = 500;
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

constexpr int tooManyRequests = 429;

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
const MessageText *wayOut(int status, ErrorKind kind)
{
    constexpr int forbidden = 403; // The key is right; what it may do or where it may be used is not.
    switch (kind) {
    case ErrorKind::Auth:
        return status == forbidden ? nullptr : &RequestMessages::checkKey;
    case ErrorKind::Quota:
        return &RequestMessages::topUp;
    case ErrorKind::ModelNotFound:
        return &RequestMessages::checkModel;
    default:
        return nullptr;
    }
}

/// A server's words, ready for the middle of a sentence.
QString explanation(QString words, bool goesOn)
{
    words = words.simplified().left(longestExplanation);
    while (goesOn && words.endsWith(u'.'))
        words.chop(1);
    return words;
}

Message messageOf(
    int status, const HttpHead &head, const ErrorBody &body, const QByteArray &bytes, bool goesOn)
{
    const QString code = QString::number(status);
    if (status >= 300 && status < 400) {
        const QString target = QString::fromUtf8(head.header("location"));
        return target.isEmpty() ? Message(RequestMessages::redirectedNowhere, {code})
                                : Message(RequestMessages::redirected, {code, target});
    }
    if (!body.message.isEmpty())
        return {RequestMessages::httpStatus, {code, explanation(body.message, goesOn)}};
    const QString title = titleOf(bytes);
    if (!title.isEmpty())
        return {RequestMessages::webPage, {code, title}};
    if (!isText(bytes.left(excerptLength)))
        return {RequestMessages::noText, {code}};
    const QString text = QString::fromUtf8(bytes.left(excerptLength)).simplified();
    return text.isEmpty() ? Message(RequestMessages::noExplanation, {code})
                          : Message(RequestMessages::httpStatus, {code, explanation(text, goesOn)});
}

ChatError errorFrom(
    int status, const HttpHead &head, const ErrorBody &body, const Message &message, const QDateTime &now)
{
    ChatError error;
    error.kind = errorKindOf(status, body);
    const MessageText *out = wayOut(status, error.kind);
    error.message = out ? Message(*out, {message}) : message;
    error.httpStatus = head.status;
    error.providerCode = !body.code.isEmpty() ? body.code : (!body.type.isEmpty() ? body.type : body.status);
    error.retryAfter = retryHint(head, body, now);
    error.loading = isLoading(status, body);
    error.retryable = isRetryable(error.kind);
    const QByteArray shouldRetry = head.header("x-should-retry");
    if (shouldRetry == "false")
        error.retryable = false;
    else if (shouldRetry == "true" && !isFinal(status))
        error.retryable = error.kind != ErrorKind::Quota
            && (error.kind != ErrorKind::InvalidRequest || status != tooManyRequests);
    return error;
}

} // namespace

ChatError serverError(const HttpHead &head, const QByteArray &bytes, const QDateTime &now)
{
    const ErrorBody body = errorBodyFrom(bytes);
    const bool goesOn = wayOut(head.status, errorKindOf(head.status, body));
    return errorFrom(head.status, head, body, messageOf(head.status, head, body, bytes, goesOn), now);
}

ChatError streamError(const QJsonObject &object, const QDateTime &now)
{
    const ErrorBody body = errorBodyFrom(object);
    HttpHead head;
    head.status = 200;
    const int status = statusFromBody(body);
    const bool goesOn = wayOut(status, errorKindOf(status, body));
    const Message message = body.message.isEmpty()
        ? Message(RequestMessages::brokenOff)
        : Message(RequestMessages::inStream, {explanation(body.message, goesOn)});
    ChatError error = errorFrom(status, head, body, message, now);
    error.maybeCharged = true;
    return error;
}

} // namespace Pennybench::Providers
