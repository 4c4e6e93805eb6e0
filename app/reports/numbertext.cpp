#include "app/reports/numbertext.h"

#include "widgets/figures.h"

#include <QCoreApplication>

#include <cmath>

namespace Pennybench::Reports {

namespace {

QString unknown()
{
    return QCoreApplication::translate("NumberText", "unknown");
}

} // namespace

QString probability(double p)
{
    constexpr double least = 0.0001;
    return p < least ? QStringLiteral("< ") + Widgets::fixedNumber(least, 4) : Widgets::shortNumber(p, 2);
}

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
        + Widgets::fixedNumber(std::abs(*usd), decimals);
}

QString dollars(std::optional<Models::Money> amount)
{
    return dollars(amount ? std::optional(amount->toDouble()) : std::nullopt);
}

QString dollarsIn(Models::CostUnit unit, std::optional<double> usdOfOne)
{
    return dollars(usdOfOne ? std::optional(*usdOfOne * Models::answersIn(unit)) : std::nullopt);
}

QString perAnswers(Models::CostUnit unit)
{
    switch (unit) {
    case Models::CostUnit::Answer:
        return QCoreApplication::translate("NumberText", "per answer");
    case Models::CostUnit::Thousand:
        return QCoreApplication::translate("NumberText", "per 1,000 answers");
    case Models::CostUnit::Million:
        return QCoreApplication::translate("NumberText", "per million answers");
    }
    Q_UNREACHABLE();
}

QString perCorrectAnswers(Models::CostUnit unit)
{
    switch (unit) {
    case Models::CostUnit::Answer:
        return QCoreApplication::translate("NumberText", "per correct answer");
    case Models::CostUnit::Thousand:
        return QCoreApplication::translate("NumberText", "per 1,000 correct answers");
    case Models::CostUnit::Million:
        return QCoreApplication::translate("NumberText", "per million correct answers");
    }
    Q_UNREACHABLE();
}

QString costPerCorrectTitle(Models::CostUnit unit)
{
    switch (unit) {
    case Models::CostUnit::Answer:
        return QCoreApplication::translate("NumberText", "cost per correct");
    case Models::CostUnit::Thousand:
        return QCoreApplication::translate("NumberText", "cost per 1,000 correct");
    case Models::CostUnit::Million:
        return QCoreApplication::translate("NumberText", "cost per million correct");
    }
    Q_UNREACHABLE();
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
        return QStringLiteral("%1 ms").arg(Widgets::wholeNumber(std::lround(*milliseconds)));
    return QStringLiteral("%1 s").arg(Widgets::fixedNumber(*milliseconds / 1000, 1));
}

} // namespace Pennybench::Reports
