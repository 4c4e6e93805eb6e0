#pragma once

#include "app/runs/answer.h"
#include "app/store/preparedqueries.h"

#include <vector>

namespace Pennybench::Store {

/// Under which number a session keeps the price that an answer was charged by. Answers come mostly with one
/// of few: to remember those is much cheaper than to write them down.
class PriceNumbers {
public:
    /// Null if the answer has no price; missing if its number is not known yet.
    std::optional<QVariant> known(const Runs::Answer &answer) const;
    /// The same, from the session, to which the price is added where it is new. Within a transaction.
    Expected<QVariant> found(const Runs::Answer &answer, const Database &database);
    /// The transaction was taken back, and with it the prices that it added.
    void forget() { m_numbers.clear(); }

private:
    std::vector<std::pair<Models::PriceRow, qlonglong>> m_numbers;
    PreparedQueries m_queries;
};

} // namespace Pennybench::Store
