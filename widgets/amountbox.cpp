#include "widgets/amountbox.h"

#include "widgets/eachlanguage.h"
#include "widgets/figures.h"

namespace Pennybench::Widgets {

namespace {

QString withPoint(QString text)
{
    return text.replace(u',', u'.');
}

} // namespace

AmountBox::AmountBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setLocale(QLocale::c());
    setGroupSeparatorShown(false);
    // Setting the suffix writes the value anew.
    inEachLanguage(this, [this] { setSuffix(suffix()); });
}

QString AmountBox::textFromValue(double value) const
{
    return decimalNumber(QString::number(value, 'f', decimals()));
}

double AmountBox::valueFromText(const QString &text) const
{
    return QDoubleSpinBox::valueFromText(withPoint(text));
}

QValidator::State AmountBox::validate(QString &input, int &position) const
{
    QString text = withPoint(input);
    return QDoubleSpinBox::validate(text, position);
}

} // namespace Pennybench::Widgets
