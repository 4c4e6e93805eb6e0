#include "app/catalogue/pricetime.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace Pennybench::Models {

namespace {

constexpr int minutesPerDay = 24 * 60;

std::optional<int> twoDigits(QStringView text)
{
    const bool digits =
        text.size() == 2 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? std::optional(text.toInt()) : std::nullopt;
}

std::optional<int> minuteFromText(QStringView text)
{
    if (text.size() != 5 || text.at(2) != u':')
        return std::nullopt;
    const auto hours = twoDigits(text.left(2));
    const auto minutes = twoDigits(text.mid(3));
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > minutesPerDay)
        return std::nullopt;
    return *hours * 60 + *minutes;
}

std::optional<DayWindow> windowFromText(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    const auto start = minuteFromText(text.left(dash));
    const auto end = minuteFromText(text.mid(dash + 1));
    if (!start || !end || *start == minutesPerDay || *start == *end)
        return std::nullopt;
    return DayWindow{*start, *end};
}

std::optional<int> dayFromText(QStringView text)
{
    static constexpr std::array<QStringView, 7> names{u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"};
    for (int day = 0; day < 7; ++day) {
        if (text.compare(names[static_cast<size_t>(day)], Qt::CaseInsensitive) == 0)
            return day;
    }
    return std::nullopt;
}

/// Whether the window covers the minute of a day on which it begins, or of the day after.
bool covers(const DayWindow &window, int minute, const WeekDays &days, size_t today)
{
    const bool begun = days.test(today) && minute >= window.startMinute;
    if (window.startMinute < window.endMinute)
        return begun && minute < window.endMinute;
    const size_t yesterday = (today + 6) % 7;
    return begun || (days.test(yesterday) && minute < window.endMinute);
}

} // namespace

std::optional<QList<DayWindow>> dayWindowsFromText(QStringView text)
{
    QList<DayWindow> windows;
    for (QStringView part : text.split(u',')) {
        const auto window = windowFromText(part.trimmed());
        if (!window)
            return std::nullopt;
        windows += *window;
    }
    return windows;
}

std::optional<WeekDays> weekDaysFromText(QStringView text)
{
    WeekDays days;
    for (QStringView part : text.split(u',')) {
        const qsizetype dash = part.indexOf(u'-');
        const auto first = dayFromText((dash < 0 ? part : part.left(dash)).trimmed());
        const auto last = dash < 0 ? first : dayFromText(part.mid(dash + 1).trimmed());
        if (!first || !last)
            return std::nullopt;
        for (int day = *first;; day = (day + 1) % 7) {
            days.set(static_cast<size_t>(day));
            if (day == *last)
                break;
        }
    }
    return days;
}

bool fitsTime(QStringView window, QStringView days, const QDateTime &utc)
{
    const QDateTime moment = utc.toUTC();
    const auto today = static_cast<size_t>(moment.date().dayOfWeek() - 1);
    const int minute = moment.time().hour() * 60 + moment.time().minute();
    const auto allowed = days.isEmpty() ? std::optional(WeekDays().set()) : weekDaysFromText(days);
    const auto windows =
        window.isEmpty() ? std::optional(QList<DayWindow>{{0, minutesPerDay}}) : dayWindowsFromText(window);
    if (!moment.isValid() || !allowed || !windows)
        return false;
    return std::ranges::any_of(
        *windows, [&](const DayWindow &part) { return covers(part, minute, *allowed, today); });
}

} // namespace Pennybench::Models
