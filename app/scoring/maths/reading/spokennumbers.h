#pragma once

#include <QString>

namespace Pennybench::Scoring {

/// The text with what is spoken of a number or a time written in figures: "2 and a half hours", "2 giờ rưỡi"
/// and "2个半小时" as 2.5, "7 degrees below zero" as -7, "a quarter past seven" as 7:15. Other texts stay as
/// they are.
QString withSpokenParts(const QString &text);

} // namespace Pennybench::Scoring
