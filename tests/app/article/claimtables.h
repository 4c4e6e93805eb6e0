#pragma once

#include "app/article/claimtest.h"
#include "tests/app/article/tables.h"

#include <QStringList>

namespace Pennybench {

inline Article::ClaimResult tested(const Article::Claim &claim, const Article::AnswerTable &table)
{
    return Article::testClaims(
        {claim}, table, Article::Casting(table, Article::builtInArticle()), Article::builtInArticle())
        .first();
}

inline Article::PartResult testedPart(Article::ClaimPart part, const Article::AnswerTable &table)
{
    part.name = QStringLiteral("p");
    return tested(Article::Claim{.id = QStringLiteral("c"), .parts = {part}}, table).parts.first();
}

/// A line for each contestant, a character for each prompt: '1' right, '0' wrong, 'h' half, '-' undecided.
inline Article::AnswerTable scored(const QStringList &lines, const QString &category = QStringLiteral("math"))
{
    Article::AnswerTable table =
        emptyTable(static_cast<int>(lines.size()), static_cast<int>(lines.first().size()), category);
    for (int c = 0; c < lines.size(); ++c) {
        for (int p = 0; p < lines.at(c).size(); ++p) {
            const QChar mark = lines.at(c).at(p);
            if (mark != u'-')
                answer(table, p, c, mark == u'1' ? 1 : mark == u'h' ? 0.5 : 0);
        }
    }
    return table;
}

/// Every contestant's cost of an answer, the same for each of 20 prompts but for a little.
inline Article::AnswerTable priced(const QList<double> &costs)
{
    Article::AnswerTable table = emptyTable(static_cast<int>(costs.size()), 20);
    for (int c = 0; c < costs.size(); ++c) {
        for (int p = 0; p < 20; ++p)
            answer(table, p, c, 1, costs.at(c) * (1 + 0.01 * ((p * 7 + c * 3) % 5)));
    }
    return table;
}

/// Trials of each contestant on 30 prompts, as marks that are repeated prompt by prompt.
inline Article::AnswerTable repeated(const QList<QStringList> &lines)
{
    Article::AnswerTable table = emptyTable(static_cast<int>(lines.size()), 30);
    for (int c = 0; c < lines.size(); ++c) {
        for (int p = 0; p < 30; ++p) {
            for (const QChar mark : lines.at(c).at(p % lines.at(c).size()))
                answer(table, p, c, mark == u'1' ? 1 : 0);
            table.setTrials(std::max(table.trials(), static_cast<int>(table.at(p, c).scores.size())));
        }
    }
    return table;
}

/// Right on so many of 30 prompts, for scored().
inline const QString often = QStringLiteral("1111111011").repeated(3);
inline const QString seldom = QStringLiteral("0100100001").repeated(3);
inline const QString half = QStringLiteral("0110100110").repeated(3);

} // namespace Pennybench
