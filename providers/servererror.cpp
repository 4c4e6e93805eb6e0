#include "providers/servererror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace Pennybench {

namespace {

using std::chrono::milliseconds;

constexpr qsizetype longestMessage = 500;
constexpr milliseconds longestHint{24LL * 3600 * 1000};

/// What the vendors' different error bodies have in common.
struct ErrorBody {
    QJsonObject error;
    QString message;
    QString code; ///< a word, or a number as text
    QString type;
    QString status; ///< Gemini's "RESOURCE_EXHAUSTED"
    bool isJson = false;
};

QString wordOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

ErrorBody bodyFrom(const QJsonObject &root)
{
    ErrorBody body;
    body.isJson = !root.isEmpty();
    const QJsonValue error = root.value(u"error");
    body.error = error.isObject() ? error.toObject() : root;
    body.message = error.isString() ? error.toString() : body.error.value(u"message").toString();
    if (body.message.isEmpty())
        body.message = root.value(u"detail").toString();
    body.code = wordOf(body.error.value(u"code"));
    body.type = body.error.value(u"type").toString();
    body.status = body.error.value(u"status").toString();
    return body;
}

ErrorBody bodyFrom(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes.trimmed());
    if (document.isArray() && !document.array().isEmpty())
        return bodyFrom(document.array().first().toObject());
    return bodyFrom(document.object());
}

bool mentions(const ErrorBody &body, const char *word)
{
    const QLatin1String needle(word);
    for (const QString &text : {body.code, body.type, body.status}) {
        if (text.contains(needle, Qt::CaseInsensitive))
            return true;
    }
    return QString::fromUtf8(QJsonDocument(body.error).toJson(QJsonDocument::Compact))
        .contains(needle, Qt::CaseInsensitive);
}

bool isQuota(int status, const ErrorBody &body)
{
    return status == 402 || body.code == u"402" || body.code == u"insufficient_quota"
        || body.type == u"insufficient_quota" || body.type == u"billing_error"
        || mentions(body, "enforced_spend_limit_reached") || mentions(body, "PerDay");
}

bool isContentFilter(const ErrorBody &body)
{
    return body.code == u"content_filter" || body.code == u"content_policy_violation"
        || body.type == u"content_filter";
}

ErrorKind kindFromStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 407:
        return ErrorKind::Auth;
    case 404:
        return ErrorKind::ModelNotFound;
    case 408:
    case 504:
        return ErrorKind::Timeout;
    case 429:
        return ErrorKind::RateLimit;
    case 503:
    case 529:
        return ErrorKind::Overloaded;
    default:
        break;
    }
    if (status == 409 || status == 425 || status >= 500)
        return ErrorKind::Server;
    if (status >= 400)
        return ErrorKind::InvalidRequest;
    return ErrorKind::Protocol;
}

/// For errors inside a stream, whose HTTP status says nothing.
int statusFromBody(const ErrorBody &body)
{
    bool isNumber = false;
    const int code = body.code.toInt(&isNumber);
    if (isNumber && code >= 400 && code < 600)
        return code;
    static const QHash<QString, int> statuses{
        {QStringLiteral("overloaded_error"), 529},
        {QStringLiteral("rate_limit_error"), 429},
        {QStringLiteral("rate_limit_exceeded"), 429},
        {QStringLiteral("authentication_error"), 401},
        {QStringLiteral("invalid_api_key"), 401},
        {QStringLiteral("permission_error"), 403},
        {QStringLiteral("not_found_error"), 404},
        {QStringLiteral("model_not_found"), 404},
        {QStringLiteral("invalid_request_error"), 400},
        {QStringLiteral("api_error"), 500},
        {QStringLiteral("server_error"), 500},
        {QStringLiteral("timeout_error"), 504},
        {QStringLiteral("RESOURCE_EXHAUSTED"), 429},
        {QStringLiteral("UNAVAILABLE"), 503},
        {QStringLiteral("INTERNAL"), 500},
        {QStringLiteral("INVALID_ARGUMENT"), 400},
    };
    for (const QString &word : {body.code, body.type, body.status}) {
        if (statuses.contains(word))
            return statuses.value(word);
    }
    return 500;
}

ErrorKind kindOf(int status, const ErrorBody &body)
{
    if (isQuota(status, body))
        return ErrorKind::Quota;
    if (mentions(body, "API_KEY_INVALID") || body.code == u"invalid_api_key")
        return ErrorKind::Auth;
    if (isContentFilter(body))
        return ErrorKind::ContentFilter;
    if (body.code == u"model_not_found")
        return ErrorKind::ModelNotFound;
    if (body.type == u"overloaded_error")
        return ErrorKind::Overloaded;
    return kindFromStatus(status);
}

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

/// The page's title, for answers that are no API's.
QString titleOf(const QByteArray &html)
{
    static const QRegularExpression title(
        QStringLiteral("<title[^>]*>([^<]{1,200})"), QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(html.left(16 * 1024))).captured(1).simplified();
}

QString messageOf(int status, const HttpHead &head, const ErrorBody &body, const QByteArray &bytes)
{
    if (status >= 300 && status < 400) {
        return QStringLiteral("The server redirects to %1, which is not followed; correct the base URL.")
            .arg(QString::fromUtf8(head.header("location")));
    }
    const QString start = QStringLiteral("HTTP %1: ").arg(status);
    if (!body.message.isEmpty())
        return start + body.message.simplified();
    const QString title = titleOf(bytes);
    if (!title.isEmpty())
        return start + QStringLiteral("a web page instead of an answer (\"%1\").").arg(title);
    const QString text = QString::fromUtf8(bytes.left(200)).simplified();
    return start + (text.isEmpty() ? QStringLiteral("no explanation was given.") : text);
}

ChatError errorFrom(
    int status, const HttpHead &head, const ErrorBody &body, const QString &message, const QDateTime &now)
{
    ChatError error;
    error.kind = kindOf(status, body);
    error.message = message.left(longestMessage);
    error.httpStatus = head.status;
    error.providerCode = !body.code.isEmpty() ? body.code : (!body.type.isEmpty() ? body.type : body.status);
    error.retryAfter = retryHint(head, body.error, now);
    error.retryable = isRetryable(error.kind);
    const QByteArray shouldRetry = head.header("x-should-retry");
    if (error.kind != ErrorKind::Quota && (shouldRetry == "true" || shouldRetry == "false"))
        error.retryable = shouldRetry == "true";
    return error;
}

std::optional<milliseconds> usable(std::optional<milliseconds> hint)
{
    return hint && hint->count() >= 0 && *hint <= longestHint ? hint : std::nullopt;
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime moment =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

std::optional<milliseconds> hintFromHeaders(const HttpHead &head, const QDateTime &now)
{
    bool isNumber = false;
    const double ms = head.header("retry-after-ms").toDouble(&isNumber);
    if (isNumber)
        return usable(milliseconds(static_cast<qint64>(ms)));
    const QByteArray value = head.header("retry-after");
    const double seconds = value.toDouble(&isNumber);
    if (isNumber)
        return usable(milliseconds(static_cast<qint64>(seconds * 1000)));
    const QDateTime until = httpDate(value);
    if (!until.isValid())
        return std::nullopt;
    return usable(milliseconds(serverTime(head).value_or(now).msecsTo(until)));
}

std::optional<milliseconds> hintFromBody(const QJsonObject &error)
{
    for (const QJsonValue &detail : error.value(u"details").toArray()) {
        if (detail[u"@type"].toString().endsWith(u"RetryInfo"))
            return usable(durationFromText(detail[u"retryDelay"].toString()));
    }
    static const QRegularExpression tryAgain(
        QStringLiteral("try again in ([0-9hms.]*[hms])"), QRegularExpression::CaseInsensitiveOption);
    const auto match = tryAgain.match(error.value(u"message").toString());
    return match.hasMatch() ? usable(durationFromText(match.captured(1))) : std::nullopt;
}

} // namespace

std::optional<QDateTime> serverTime(const HttpHead &head)
{
    const QDateTime moment = httpDate(head.header("date"));
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

std::optional<milliseconds> durationFromText(const QString &text)
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:(\\d+)h)?(?:(\\d+)m(?!s))?(?:(\\d+(?:\\.\\d+)?)s)?(?:(\\d+(?:\\.\\d+)?)ms)?$"));
    const auto match = whole.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return std::nullopt;
    const double ms = match.captured(1).toDouble() * 3'600'000 + match.captured(2).toDouble() * 60'000
        + match.captured(3).toDouble() * 1000 + match.captured(4).toDouble();
    return milliseconds(static_cast<qint64>(ms));
}

std::optional<milliseconds> retryHint(const HttpHead &head, const QJsonObject &body, const QDateTime &now)
{
    if (const auto hint = hintFromHeaders(head, now))
        return hint;
    return hintFromBody(body);
}

ChatError serverError(const HttpHead &head, const QByteArray &bytes, const QDateTime &now)
{
    const ErrorBody body = bodyFrom(bytes);
    return errorFrom(head.status, head, body, messageOf(head.status, head, body, bytes), now);
}

ChatError streamError(const QJsonObject &object, const QDateTime &now)
{
    const ErrorBody body = bodyFrom(object);
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
