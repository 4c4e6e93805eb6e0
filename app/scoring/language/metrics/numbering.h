#pragma once

#include "app/scoring/language/metrics/ngrammatches.h"

#include <QHash>
#include <QStringList>

namespace Pennybench::Scoring {

/// Gives each word a number, the same for equal words of all texts that it has seen.
class Numbering {
public:
    Symbols operator()(const QStringList &words)
    {
        Symbols symbols;
        symbols.reserve(static_cast<std::size_t>(words.size()));
        for (const QString &word : words) {
            const auto known = m_numbers.constFind(word);
            const auto next = static_cast<uint32_t>(m_numbers.size());
            symbols.push_back(known != m_numbers.constEnd() ? *known : *m_numbers.insert(word, next));
        }
        return symbols;
    }

    std::size_t size() const { return static_cast<std::size_t>(m_numbers.size()); }

private:
    QHash<QString, uint32_t> m_numbers;
};

} // namespace Pennybench::Scoring
