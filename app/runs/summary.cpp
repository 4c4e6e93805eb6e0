#include "app/runs/summary.h"

#include "app/statistics/frontier.h"

#include <map>
#include <numeric>
#include <utility>

namespace Pennybench {

namespace {

using PromptName = std::pair<QString, QString>;

struct Mean {
    double sum = 0;
    int n = 0;

    double value() const { return sum / n; }
};

void addTrial(PromptTrials &trials, const Answer &answer, double score)
{
    trials.scores += score;
    trials.correct += answer.verdict() == Verdict::Correct ? 1 : 0;
}

double meanOf(const PromptTrials &trials)
{
    return std::accumulate(trials.scores.begin(), trials.scores.end(), 0.0)
        / static_cast<double>(trials.scores.size());
}

/// What the answer counts for, or nothing where it cannot be decided. A person's verdict wins.
std::optional<double> decidedScore(const Answer &answer)
{
    switch (answer.verdict()) {
    case Verdict::Correct:
        return 1;
    case Verdict::Incorrect:
    case Verdict::NoAnswer:
        return 0;
    case Verdict::Partial:
        return answer.score && answer.score->score ? *answer.score->score : 0.5;
    case Verdict::Undecided:
    case Verdict::Error:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Collects what one model's summary is made from.
class Gatherer {
public:
    ModelSummary summary;

    void add(const Answer &answer)
    {
        ++summary.answers;
        summary.simulated = summary.simulated || answer.simulated;
        count(answer);
        summary.cut += answer.finishReason == FinishReason::Length ? 1 : 0;
        summary.completionTokens += answer.usage.completion.value_or(0);
        if (answer.timeToFirstToken)
            m_ttftMs += std::chrono::duration<double, std::milli>(*answer.timeToFirstToken).count();
        if (answer.outputTokensPerSecond)
            m_speed += *answer.outputTokensPerSecond;
        addScoreAndCost(answer);
    }

    ModelSummary finish()
    {
        double total = 0;
        QList<PromptTrials> trials;
        for (const auto &[prompt, scored] : m_prompts) {
            total += meanOf(scored);
            trials += scored;
        }
        summary.prompts = static_cast<int>(m_prompts.size());
        summary.repeats = repeatsOf(trials);
        summary.share = wilson95(total, summary.prompts);
        summary.costPerAnswer = meanOnLogScale(m_costs);
        summary.costPerCorrect = ratioOfSums(m_pairedCosts, m_pairedScores);
        summary.medianTtftMs = median(m_ttftMs);
        summary.medianTokensPerSecond = median(m_speed);
        return summary;
    }

private:
    void count(const Answer &answer)
    {
        if (answer.status == AnswerStatus::Cancelled) {
            ++summary.cancelled;
            return;
        }
        if (answer.status == AnswerStatus::Ok && !answer.score && !answer.override) {
            ++summary.unscored;
            return;
        }
        switch (answer.verdict()) {
        case Verdict::Correct:
            ++summary.correct;
            break;
        case Verdict::Incorrect:
            ++summary.incorrect;
            break;
        case Verdict::Partial:
            ++summary.partial;
            break;
        case Verdict::NoAnswer:
            ++summary.noAnswer;
            break;
        case Verdict::Undecided:
            ++summary.undecided;
            break;
        case Verdict::Error:
            ++summary.errors;
            break;
        }
    }

    void addScoreAndCost(const Answer &answer)
    {
        const std::optional<double> score = decidedScore(answer);
        if (score)
            addTrial(m_prompts[{answer.key.suite, answer.key.promptId}], answer, *score);
        if (!answer.cost) {
            summary.unpriced += answer.status == AnswerStatus::Ok ? 1 : 0;
            return;
        }
        summary.cost = summary.cost.value_or(Money()) + answer.cost->amount;
        m_costs += answer.cost->amount.toDouble();
        if (score) {
            m_pairedCosts += answer.cost->amount.toDouble();
            m_pairedScores += *score;
        }
    }

    std::map<PromptName, PromptTrials> m_prompts;
    QList<double> m_costs;
    QList<double> m_pairedCosts;
    QList<double> m_pairedScores;
    QList<double> m_ttftMs;
    QList<double> m_speed;
};

std::map<PromptName, Mean> scoresByPrompt(const QList<Answer> &answers, const QString &model)
{
    std::map<PromptName, Mean> means;
    for (const Answer &answer : answers) {
        if (answer.key.model != model)
            continue;
        if (const std::optional<double> score = decidedScore(answer)) {
            Mean &mean = means[{answer.key.suite, answer.key.promptId}];
            mean.sum += *score;
            ++mean.n;
        }
    }
    return means;
}

} // namespace

QList<ModelSummary> summarise(const QList<Answer> &answers)
{
    QStringList order;
    std::map<QString, Gatherer> gatherers;
    for (const Answer &answer : answers) {
        auto [it, isNew] = gatherers.try_emplace(answer.key.model);
        if (isNew) {
            it->second.summary.model = answer.key.model;
            order += answer.key.model;
        }
        it->second.add(answer);
    }
    QList<ModelSummary> summaries;
    for (const QString &model : std::as_const(order))
        summaries += gatherers.at(model).finish();
    return summaries;
}

QList<PromptSpread> spreadByPrompt(const QList<Answer> &answers, const QString &model)
{
    QList<PromptSpread> spreads;
    std::map<PromptName, qsizetype> places;
    for (const Answer &answer : answers) {
        const std::optional<double> score = answer.key.model == model ? decidedScore(answer) : std::nullopt;
        if (!score)
            continue;
        const auto [place, isNew] =
            places.try_emplace({answer.key.suite, answer.key.promptId}, spreads.size());
        if (isNew)
            spreads += PromptSpread{answer.key.suite, answer.key.promptId, {}};
        addTrial(spreads[place->second].trials, answer, *score);
    }
    return spreads;
}

QList<int> frontierOf(const QList<ModelSummary> &summaries)
{
    QList<CostQuality> points;
    QList<int> indices;
    for (int i = 0; i < summaries.size(); ++i) {
        const ModelSummary &summary = summaries.at(i);
        if (!summary.costPerAnswer || summary.prompts == 0)
            continue;
        points += {summary.costPerAnswer->estimate, summary.share.estimate};
        indices += i;
    }
    QList<int> front;
    for (int point : paretoFront(points))
        front += indices.value(point);
    return front;
}

PairedDifference compareModels(const QList<Answer> &answers, const QString &modelA, const QString &modelB)
{
    const auto a = scoresByPrompt(answers, modelA);
    const auto b = scoresByPrompt(answers, modelB);
    QList<double> scoresA;
    QList<double> scoresB;
    for (const auto &[prompt, mean] : a) {
        const auto found = b.find(prompt);
        if (found == b.end())
            continue;
        scoresA += mean.value();
        scoresB += found->second.value();
    }
    return pairedDifference(scoresA, scoresB);
}

} // namespace Pennybench
