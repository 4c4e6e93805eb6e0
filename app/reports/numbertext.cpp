#include "app/reports/numbertext.h"

#include <QCoreApplication>

#include <cmath>

namespace Pennybench::Reports {

namespace {

QString unknown()
{
    return QCoreApplication::translate("NumberText", "unknown");
}

} // namespace

QString dollars(std::optional<double> usd)
{
    if (!usd || !std::isfinite(*usd))
        return unknown();
    if (*usd == 0)
        return QStringLiteral("$0");
    // The magnitude of what two digits make of it: 0.0999 is $0.10.
    const double rounded = QString::number(std::abs(*usd), 'e', 1).toDouble();
    const int decimals = std::max(2, 1 - static_cast<int>(std::floor(std::log10(rounded))));
    return (*usd < 0 ? QStringLiteral("-$") : QStringLiteral("$"))
        + QString::number(std::abs(*usd), 'f', decimals);
}

QString dollars(std::optional<Models::Money> amount)
{
    return dollars(amount ? std::optional(amount->toDouble()) : std::nullopt);
}

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(std::lround(share * 100));
}

QString percentRange(const Statistics::Interval &interval)
{
    return QCoreApplication::translate("NumberText", "%1 to %2")
        .arg(std::lround(interval.low * 100))
        .arg(std::lround(interval.high * 100));
}

QString duration(std::optional<double> milliseconds)
{
    if (!milliseconds)
        return unknown();
    if (*milliseconds < 10'000)
        return QStringLiteral("%1 ms").arg(std::lround(*milliseconds));
    return QStringLiteral("%1 s").arg(*milliseconds / 1000, 0, 'f', 1);
}

} // namespace Pennybench::Reports
