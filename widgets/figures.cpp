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
    return spokenLocale().toString(value, 'f', decimals).replace(u'-', u'−');
}

QString shortNumber(double value, int figures)
{
    const QString exact = QString::number(value, 'g', figures);
    if (!exact.contains(u'e'))
        return spokenLocale().toString(value, 'g', figures);
    const int exponent = exact.section(u'e', 1).toInt();
    return spokenLocale().toString(exact.toDouble(), 'f', exponent < 0 ? figures - 1 - exponent : 0);
}

QString largeNumber(double value)
{
    const bool countsInTenThousands = spokenLocale().language() == QLocale::Chinese;
    const double larger = countsInTenThousands ? 1e8 : 1e9;
    const bool isLarger = value >= larger;
    const double step = isLarger ? larger : countsInTenThousands ? 1e4 : 1e6;
    const QString figure = shortNumber(value / step, 6);
    return isLarger
        ? QCoreApplication::translate("Figures", "%1 billion", "in Chinese hundreds of millions").arg(figure)
        : QCoreApplication::translate("Figures", "%1 million", "in Chinese tens of thousands").arg(figure);
}

QString decimalNumber(QString exact)
{
    return exact.replace(u'.', spokenLocale().decimalPoint());
}

} // namespace Pennybench::Widgets
