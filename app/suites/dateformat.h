#pragma once

#include <QString>

namespace Pennybench::Suites {

/// A serial number of days in the format of a date or time code, with English names of months and days.
/// from1904: counted from 1904 instead of 1900, whose February has 29 days there.
QString shownMoment(double serial, const QString &code, bool from1904);

} // namespace Pennybench::Suites
