#pragma once

#include <QList>
#include <QStringView>
#include <QTime>

#include <bitset>
#include <optional>

namespace Pennybench::Models {

/// A part of the day in UTC. It crosses midnight if the end is not after the start.
struct DayWindow {
    int startMinute = 0; ///< inclusive, 0 to 1439
    int endMinute = 0; ///< exclusive, 0 to 1440, not equal to the start

    bool operator==(const DayWindow &) const = default;
};

/// Monday is bit 0.
using WeekDays = std::bitset<7>;

/// "16:30-00:30", "01:00-04:00,06:00-10:00". Missing for anything else, including an empty text.
std::optional<QList<DayWindow>> dayWindowsFromText(QStringView text);
/// "Mon-Fri", "Sat,Sun", "Fri-Mon". Missing for anything else, including an empty text.
std::optional<WeekDays> weekDaysFromText(QStringView text);

/// Whether the moment is in the window on one of the days, which are those on which the window begins. Empty
/// texts mean all day and every day. False if a text cannot be read.
bool fitsTime(QStringView window, QStringView days, const QDateTime &utc);

} // namespace Pennybench::Models
