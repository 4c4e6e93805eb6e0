#include "app/store/pricenumbers.h"

#include "app/store/planjson.h"

namespace Pennybench::Store {

std::optional<QVariant> PriceNumbers::known(const Runs::Answer &answer) const
{
    if (!answer.cost || !answer.cost->row)
        return QVariant();
    for (const auto &[row, number] : m_numbers) {
        if (row == *answer.cost->row)
            return QVariant(number);
    }
    return std::nullopt;
}

Expected<QVariant> PriceNumbers::found(const Runs::Answer &answer, const Database &database)
{
    if (const auto number = known(answer))
        return *number;
    const QVariantList entry{QString::fromUtf8(toJsonText(*answer.cost->row))};
    const auto saved = m_queries.run(database,
        QStringLiteral("INSERT INTO price (entry) VALUES (?) ON CONFLICT (entry) DO NOTHING"), entry);
    if (!saved)
        return failure(saved.error());
    const auto rows =
        m_queries.run(database, QStringLiteral("SELECT number FROM price WHERE entry = ?"), entry);
    if (!rows)
        return failure(rows.error());
    if (!(*rows)->next())
        return failure(database.problemOf(**rows));
    const qlonglong number = (*rows)->value(0).toLongLong();
    (*rows)->finish();
    m_numbers.emplace_back(*answer.cost->row, number);
    return QVariant(number);
}

} // namespace Pennybench::Store
