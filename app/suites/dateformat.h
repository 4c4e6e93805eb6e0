#pragma once

#include <QString>

namespace Pennybench::Suites {

/// A serial number of days as the code of a date or time shows it, with English names of months and days.
/// from1904: counted from 1904 instead of 1900, whose February has 29 days there.
QString shownMoment(double serial, const QString &code, bool from1904);

} // namespace Pennybench::Suites
