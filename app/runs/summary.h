#pragma once

#include "app/catalogue/costunit.h"
#include "app/runs/answer.h"
#include "app/statistics/interval.h"
#include "app/statistics/repeats.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench::Runs {

/// How one model did, over all of its answers or those of one category.
struct ModelSummary {
    QString model; ///< the catalogue's id
    bool simulated = false;

    int answers = 0; ///< in a final state
    int correct = 0;
    int incorrect = 0;
    int partial = 0;
    int noAnswer = 0;
    int undecided = 0; ///< scored, but cannot be decided
    int judged = 0; ///< scored by a judge model: in none of the four above, nor in share, score and repeats
    int unscored = 0; ///< the score is still to come
    int errors = 0; ///< no answer came, cancelled ones not counted
    int cancelled = 0;
    int cut = 0; ///< ended at the token limit

    /// The share of right answers over the prompts that could be decided, 0 to 1, with Wilson's interval over
    /// prompts. Trials of one prompt are averaged first; undecided and error are left out; partly right
    /// counts as not right.
    Statistics::Interval share;
    /// The mean score of the same answers, in which partly right counts in part; as share otherwise.
    Statistics::Interval score;
    int prompts = 0; ///< prompts behind share and score
    /// The mean share of the points that a judge model gave; as score otherwise. Missing where it judged
    /// none.
    std::optional<Statistics::Interval> judgedScore;
    int judgedPrompts = 0; ///< prompts behind judgedScore
    /// How the trials of a prompt differ, over the same decided answers; only Correct counts as right.
    /// Missing where no prompt was asked twice.
    std::optional<Statistics::Repeats> repeats;

    std::optional<Models::Money> cost; ///< of all answers with a known cost; missing where none is known
    int unpriced = 0; ///< answers whose cost is unknown
    std::optional<double> costPerAnswer; ///< USD, over answers with a known cost
    /// USD: the known cost of all answers, undecided and failed ones too, over the number of right ones.
    /// Missing without either.
    std::optional<double> costPerCorrect;

    std::optional<double> medianTtftMs;
    std::optional<double> medianTokensPerSecond;
    std::optional<Statistics::Interval> ttftInterval; ///< of the median, in ms; missing below six values
    std::optional<Statistics::Interval> speedInterval; ///< of the median, in tokens per second; likewise
    qint64 completionTokens = 0;

    bool operator==(const ModelSummary &) const = default;
};

/// In which unit the costs of these models are stated beside each other.
Models::CostUnit costUnitOf(const QList<ModelSummary> &summaries);

/// Whether some answer was partly right, so that shares and scores differ and both are to be shown.
bool tellsScores(const QList<ModelSummary> &summaries);

/// One summary a model, in the order in which the models first appear; see tally.h for answers that still
/// come.
QList<ModelSummary> summarise(const QList<Answer> &answers);

/// Indices into summaries of the models that no other beats in both share and cost per answer, by rising
/// cost. Models without a cost or without a decided prompt are not compared.
QList<int> frontierOf(const QList<ModelSummary> &summaries);

/// The decided trials of one prompt with one model.
struct PromptSpread {
    QString suite;
    QString promptId;
    Statistics::PromptTrials trials;

    bool operator==(const PromptSpread &) const = default;
};

} // namespace Pennybench::Runs
