#pragma once

#include "app/article/answertable.h"

namespace Pennybench {

/// A table of contestants "a", "b" … and prompts of one category without answers.
inline Article::AnswerTable emptyTable(
    int contestants, int prompts, const QString &category = QStringLiteral("math"))
{
    QList<Article::Respondent> who;
    for (int i = 0; i < contestants; ++i) {
        const QString id = QChar(static_cast<char16_t>(u'a' + i));
        who += Article::Respondent{.id = id, .letter = id.toUpper(), .name = id, .baseModel = id};
    }
    QList<Article::AskedPrompt> asked;
    for (int i = 0; i < prompts; ++i)
        asked += Article::AskedPrompt{
            .suite = QStringLiteral("s"), .id = QStringLiteral("p%1").arg(i), .category = category};
    Article::AnswerTable table(who, asked);
    table.setTrials(1);
    return table;
}

/// One answer more of the contestant to the prompt: its score, and what it cost.
inline void answer(Article::AnswerTable &table, int prompt, int contestant, double score, double cost = 0.001)
{
    Article::PromptAnswers &cell = table.at(prompt, contestant);
    cell.scores += score;
    cell.correct += score == 1 ? 1 : 0;
    cell.cost += cost;
    cell.priced += 1;
}

} // namespace Pennybench
