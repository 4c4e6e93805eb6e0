#include "app/catalogue/timelimitsjson.h"

namespace Pennybench {

namespace {

std::optional<std::chrono::milliseconds> secondsOf(JsonFields &fields, QStringView field)
{
    const int seconds = fields.count(field);
    return seconds > 0 ? std::optional(std::chrono::milliseconds(seconds * 1000LL)) : std::nullopt;
}

} // namespace

TimeLimits timeLimitsFrom(JsonFields &provider)
{
    auto inner = provider.fields(u"timeouts");
    if (!inner)
        return {};
    return {.connect = secondsOf(*inner, u"connect"),
        .firstEvent = secondsOf(*inner, u"first_event"),
        .silence = secondsOf(*inner, u"silence"),
        .whole = secondsOf(*inner, u"whole"),
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
    add(QStringLiteral("first_event"), limits.firstEvent);
    add(QStringLiteral("silence"), limits.silence);
    add(QStringLiteral("whole"), limits.whole);
    add(QStringLiteral("load"), limits.load);
    if (!json.isEmpty())
        provider.insert(QStringLiteral("timeouts"), json);
}

} // namespace Pennybench
