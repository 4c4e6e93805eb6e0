#include "widgets/figures.h"

#include <QCoreApplication>

namespace Pennybench::Widgets {

QLocale spokenLocale()
{
    return QLocale(QCoreApplication::translate(
        "Figures", "en", "the code of this language, whose figures and dates are written"));
}

QString wholeNumber(qint64 value)
{
    return spokenLocale().toString(value);
}

QString fixedNumber(double value, int decimals)
{
    return spokenLocale().toString(value, 'f', decimals);
}

QString shortNumber(double value, int figures)
{
    return spokenLocale().toString(value, 'g', figures);
}

QString decimalNumber(QString exact)
{
    return exact.replace(u'.', spokenLocale().decimalPoint());
}

} // namespace Pennybench::Widgets
