#pragma once

#include <QJsonObject>
#include <QString>

namespace Pennybench::Models {

/// Which names an entry of genai-prices stands for: {"equals"}, {"starts_with"}, {"ends_with"}, {"contains"},
/// {"regex"}, {"or": […]}, {"and": […]}. Case does not matter, as in genai-prices. A regular expression that
/// could take long (a repeated group, or more than three repetitions) matches nothing.
class MatchClause {
public:
    explicit MatchClause(QJsonObject clause);

    bool matches(const QString &name) const;

private:
    QJsonObject m_clause;
};

} // namespace Pennybench::Models
