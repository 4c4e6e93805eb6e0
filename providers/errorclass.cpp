#include "providers/errorclass.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace Pennybench::Providers {

namespace {

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

bool saysSo(const ErrorBody &body, const QRegularExpression &words)
{
    return words.match(body.message).hasMatch();
}

QRegularExpression words(const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// A limit of nothing, which no waiting fills: a model that the account may not use, mostly because it has no
/// free tier (any more).
bool isNeverMet(int status, const ErrorBody &body)
{
    static const QRegularExpression nothing =
        words("\\blimit(?: is| of)?[:=]? ?\"?0(?![\\d.,]?\\d)|\\(actual/limit\\): ?\\d+/0(?!\\d)|"
              "(?<![\\d.,])0 (?:requests|tokens) per (?:second|minute|hour|day)");
    static const QRegularExpression noFreeTier =
        words("free (?:tier|plan|quota|trial).{0,60}(?:not available|no longer|unavailable|not supported|"
              "exhausted|used up|expired|has ended|discontinued|does not include)|"
              "(?:not available|no longer available|not included|not supported) (?:on|in|for|with) "
              "(?:the |your |our )?free");
    if (status != 429 && status != 403 && status != 400)
        return false;
    if (saysSo(body, noFreeTier) || mentions(body, "FreeTierOnly"))
        return true;
    return status != 400
        && (saysSo(body, nothing) || mentions(body, "\"quotaValue\":\"0\"")
            || mentions(body, "\"quota_limit_value\":\"0\""));
}

/// More than the whole limit in one request: a smaller one may pass, this one never.
bool isLargerThanTheLimit(const ErrorBody &body)
{
    static const QRegularExpression larger = words("\\brequest too large\\b");
    static const QRegularExpression counts = words("limit:? (\\d+),(?: used:? \\d+,)? requested:? (\\d+)");
    const auto match = counts.match(body.message);
    return saysSo(body, larger)
        || (match.hasMatch() && match.captured(2).toLongLong() > match.captured(1).toLongLong());
}

/// No money left. Several vendors show this only in their own codes or in words, under statuses that mean
/// something else (Anthropic 400, Z.ai 429, Alibaba 400).
bool isQuota(int status, const ErrorBody &body)
{
    static const QSet<QString> names{QStringLiteral("402"), QStringLiteral("insufficient_quota"),
        QStringLiteral("billing_error"), QStringLiteral("billing_hard_limit_reached"),
        QStringLiteral("billing_not_active"), QStringLiteral("exceeded_current_quota_error"),
        QStringLiteral("insufficient_balance"), QStringLiteral("Arrearage"), QStringLiteral("1113")};
    static const QRegularExpression noMoney =
        words("credit balance is too low|insufficient (account )?balance|insufficient credits|"
              "(exhausted|used all) (its|your|available) .{0,20}credits|not have (any|enough) credits");
    // What is there again tomorrow or next month is no use to a run of today.
    static const QRegularExpression ofTheDay =
        words("per[- ](day|week|month) limit exceeded|limit exceeded: [a-z-]*per-(day|week|month)|"
              "(daily|weekly|monthly) (request |token |spending |usage )?(limit|quota)");
    return status == 402 || names.contains(body.code) || names.contains(body.type)
        || mentions(body, "enforced_spend_limit_reached") || mentions(body, "PerDay") || saysSo(body, noMoney)
        || (status == 429 && saysSo(body, ofTheDay)) || isNeverMet(status, body);
}

bool isWrongKey(int status, const ErrorBody &body)
{
    static const QRegularExpression wrongKey = words(
        "(incorrect|invalid|wrong|missing) api[ -_]?key|api[ -_]?key (is )?(not valid|invalid|missing)");
    return mentions(body, "API_KEY_INVALID") || body.code == u"invalid_api_key"
        || body.type == u"authentication_error" || (status == 400 && saysSo(body, wrongKey));
}

bool isContentFilter(const ErrorBody &body)
{
    return body.code == u"content_filter" || body.code == u"content_policy_violation"
        || body.type == u"content_filter" || mentions(body, "ResponsibleAIPolicyViolation")
        || body.error.value(u"metadata").toObject().contains(u"flagged_input");
}

/// Names that are gone are a 400 at several vendors (DeepSeek, OpenRouter, Mistral).
bool isUnknownModel(int status, const ErrorBody &body)
{
    static const QRegularExpression unknown =
        words("model.{0,80}(not exist|not found|not a valid model|"
              "has been (retired|deprecated|decommissioned|shut ?down))|not a valid "
              "model|(invalid|unknown|no such) model");
    const bool says400 = status == 400 || status == 422;
    return body.code == u"model_not_found" || body.code == u"model_decommissioned"
        || (says400 && saysSo(body, unknown));
}

/// LM Studio reports it with status 200.
bool isUnknownPath(const ErrorBody &body)
{
    static const QRegularExpression unknown = words("unexpected endpoint|unknown (endpoint|route)");
    return saysSo(body, unknown);
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

} // namespace

bool isLoading(int status, const ErrorBody &body)
{
    static const QRegularExpression loads = words("\\bloading (the |its |a )?model\\b|\\bmodel\\b.{0,80}\\b"
                                                  "(is|being) (still |currently |being )*load(ing|ed)\\b");
    return status == 503 && saysSo(body, loads);
}

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

ErrorKind errorKindOf(int status, const ErrorBody &body)
{
    if (isQuota(status, body))
        return ErrorKind::Quota;
    if (isWrongKey(status, body))
        return ErrorKind::Auth;
    if (isContentFilter(body))
        return ErrorKind::ContentFilter;
    if (isUnknownModel(status, body) || isUnknownPath(body))
        return ErrorKind::ModelNotFound;
    if (status == 429 && isLargerThanTheLimit(body))
        return ErrorKind::InvalidRequest;
    if (body.type == u"overloaded_error")
        return ErrorKind::Overloaded;
    return kindFromStatus(status);
}

} // namespace Pennybench::Providers
