#include "app/desktop/settings/handprices.h"

#include "app/catalogue/pricejson.h"

#include <QJsonObject>

namespace Pennybench::Desktop {

Expected<QList<Models::PriceRow>> pricesByHand(const QString &input, const QString &output)
{
    QJsonObject json;
    const auto put = [&json](const QString &field, const QString &typed) {
        if (!typed.trimmed().isEmpty())
            json.insert(field, typed.trimmed().replace(u',', u'.'));
    };
    put(QStringLiteral("input"), input);
    put(QStringLiteral("output"), output);
    if (json.isEmpty())
        return QList<Models::PriceRow>();
    json.insert(QStringLiteral("source"), QStringLiteral("entered by hand"));
    const Expected<Models::PriceRow> row = Models::priceRowFromJson(json, {});
    if (!row)
        return failure(row.error());
    return QList<Models::PriceRow>{*row};
}

} // namespace Pennybench::Desktop
