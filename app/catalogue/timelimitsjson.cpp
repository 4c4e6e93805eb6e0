#include "app/catalogue/timelimitsjson.h"

namespace Pennybench::Models {

namespace {

/// formerly: how the field was called in catalogues of version 0.1.
std::optional<std::chrono::milliseconds> secondsOf(
    JsonFields &fields, QStringView field, QStringView formerly = {})
{
    const int before = formerly.isEmpty() ? 0 : fields.count(formerly);
    const int now = fields.count(field);
    const int seconds = now > 0 ? now : before;
    return seconds > 0 ? std::optional(std::chrono::milliseconds(seconds * 1000LL)) : std::nullopt;
}

} // namespace

TimeLimits timeLimitsFrom(JsonFields &provider)
{
    auto inner = provider.fields(u"timeouts");
    if (!inner)
        return {};
    return {.connect = secondsOf(*inner, u"connect"),
        .firstToken = secondsOf(*inner, u"first_token", u"first_event"),
        .idle = secondsOf(*inner, u"idle", u"silence"),
        .total = secondsOf(*inner, u"total", u"whole"),
        .load = secondsOf(*inner, u"load")};
}

void putTimeLimits(QJsonObject &provider, const TimeLimits &limits)
{
    QJsonObject json;
    const auto add = [&json](const QString &name, const std::optional<std::chrono::milliseconds> &limit) {
        if (limit)
            json.insert(name, static_cast<qint64>(limit->count() / 1000));
    };
    add(QStringLiteral("connect"), limits.connect);
    add(QStringLiteral("first_token"), limits.firstToken);
    add(QStringLiteral("idle"), limits.idle);
    add(QStringLiteral("total"), limits.total);
    add(QStringLiteral("load"), limits.load);
    if (!json.isEmpty())
        provider.insert(QStringLiteral("timeouts"), json);
}

} // namespace Pennybench::Models
