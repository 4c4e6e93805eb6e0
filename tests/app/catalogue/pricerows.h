#pragma once

#include "app/catalogue/pricerow.h"

namespace Pennybench {

/// The day on which the tests read their price files.
inline const QDate today(2026, 11, 23);

/// A price as catalogues write it, in US dollars per million tokens.
inline Models::Money perToken(QStringView usdPerMillion)
{
    return Models::Money::fromPicodollars(
        Models::Money::fromDecimal(usdPerMillion)->picodollars() / 1'000'000);
}

/// Times as ISO 8601 writes them.
inline Models::PriceRow row(QStringView input, QStringView output, const QString &from = {},
    const QString &to = {}, const QString &window = {}, const QString &days = {})
{
    Models::PriceRow made;
    made.input = perToken(input);
    made.output = perToken(output);
    made.from = QDateTime::fromString(from, Qt::ISODate);
    made.to = QDateTime::fromString(to, Qt::ISODate);
    made.window = window;
    made.days = days;
    return made;
}

} // namespace Pennybench
