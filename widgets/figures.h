#pragma once

#include <QLocale>
#include <QString>

namespace Pennybench::Widgets {

/// How numbers and dates are written in the language of the texts, whatever the system's is: a window and a
/// report in Vietnamese have Vietnamese figures. May be used from any thread.
QLocale spokenLocale();

/// "44,820", "44.820".
QString wholeNumber(qint64 value);
/// With so many decimals: "0.43", "0,43", "−0.06".
QString fixedNumber(double value, int decimals);
/// With so many significant figures at most and never an exponent: "0.038", "1.5", "120".
QString shortNumber(double value, int figures);
/// From a million on, in the steps in which the language counts: "5.6 million", "1.6 billion", "560 万", "16
/// 亿".
QString largeNumber(double value);
/// An exact decimal number as it stands, "0.000123", with the language's decimal sign.
QString decimalNumber(QString exact);

} // namespace Pennybench::Widgets
