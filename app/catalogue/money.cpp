#include "app/catalogue/money.h"

#include <limits>

namespace Pennybench::Models {

namespace {

constexpr int decimals = 12;

/// Appends the digit unless the value would no longer fit.
bool append(qint64 &value, int digit)
{
    if (value > (std::numeric_limits<qint64>::max() - digit) / 10)
        return false;
    value = value * 10 + digit;
    return true;
}

} // namespace

std::optional<Money> Money::fromDecimal(QStringView usd)
{
    const bool negative = usd.startsWith(u'-');
    if (negative)
        usd = usd.mid(1);
    const qsizetype point = usd.indexOf(u'.');
    const QStringView whole = point < 0 ? usd : usd.left(point);
    const QStringView fraction = point < 0 ? QStringView() : usd.mid(point + 1);
    if (whole.isEmpty() || fraction.size() > decimals || (point >= 0 && fraction.isEmpty()))
        return std::nullopt;
    qint64 value = 0;
    for (int i = 0; i < whole.size() + decimals; ++i) {
        const qsizetype inFraction = i - whole.size();
        const QChar c = inFraction < 0
            ? whole.at(i)
            : (inFraction < fraction.size() ? fraction.at(inFraction) : QChar(u'0'));
        if (c < u'0' || c > u'9' || !append(value, c.unicode() - u'0'))
            return std::nullopt;
    }
    return Money(negative ? -value : value);
}

QString Money::toDecimal() const
{
    const bool negative = m_picodollars < 0;
    const quint64 magnitude =
        negative ? ~static_cast<quint64>(m_picodollars) + 1 : static_cast<quint64>(m_picodollars);
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    qsizetype end = digits.size();
    while (end > digits.size() - decimals && digits.at(end - 1) == u'0')
        --end;
    const qsizetype point = digits.size() - decimals;
    QString text = digits.left(point);
    if (end > point)
        text += u'.' + digits.mid(point, end - point);
    return negative ? u'-' + text : text;
}

} // namespace Pennybench::Models
