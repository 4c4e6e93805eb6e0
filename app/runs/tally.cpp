#include "app/runs/tally.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace Pennybench::Runs {

namespace {

/// What the answer counts for, or nothing where it cannot be decided. A person's verdict wins.
std::optional<double> decidedScore(const Answer &answer)
{
    switch (answer.verdict()) {
    case Scoring::Verdict::Correct:
        return 1;
    case Scoring::Verdict::Incorrect:
    case Scoring::Verdict::NoAnswer:
        return 0;
    case Scoring::Verdict::Partial:
        return answer.score && answer.score->score ? *answer.score->score : 0.5;
    case Scoring::Verdict::Undecided:
    case Scoring::Verdict::Error:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

double meanOf(const Statistics::PromptTrials &trials)
{
    return std::accumulate(trials.scores.begin(), trials.scores.end(), 0.0)
        / static_cast<double>(trials.scores.size());
}

/// So far share and isDecided are numbers of trials.
void averageTrials(Statistics::PromptOutcome &outcome)
{
    if (outcome.isDecided == 0)
        return;
    outcome.share /= outcome.isDecided;
    outcome.isDecided = 1;
}

/// The number of the name, a new one where it has none.
template <typename Name>
int numberOf(const Name &name, QList<Name> &names, QHash<Name, int> &numbers)
{
    const auto found = numbers.constFind(name);
    if (found != numbers.constEnd())
        return *found;
    const int number = static_cast<int>(names.size());
    names += name;
    numbers.insert(name, number);
    return number;
}

} // namespace

void Tally::Row::addTo(Statistics::PromptOutcome &outcome) const
{
    const double right = verdict == Scoring::Verdict::Correct && !judged ? 1 : 0;
    outcome.correct += right;
    if (score && !judged) {
        outcome.share += right;
        outcome.isDecided += 1;
    }
    if (cost) {
        outcome.cost += cost->toDouble();
        outcome.priced += 1;
    }
}

/// What one model got for one prompt: trial by trial, the turns of a trial averaged first.
class Tally::PromptScores {
public:
    void add(const Row &row)
    {
        auto trial = std::find_if(m_trials.rbegin(), m_trials.rend(),
            [&row](const Trial &each) { return each.number == row.trial; });
        if (trial == m_trials.rend()) {
            m_trials.append({.number = row.trial});
            trial = m_trials.rbegin();
        }
        ++trial->turns;
        trial->score += *row.score;
        trial->right += row.verdict == Scoring::Verdict::Correct ? 1 : 0;
    }
    /// A trial is right where every turn is.
    Statistics::PromptTrials trials() const
    {
        Statistics::PromptTrials trials;
        for (const Trial &trial : m_trials) {
            trials.scores += trial.score / trial.turns;
            trials.correct += trial.right == trial.turns ? 1 : 0;
        }
        return trials;
    }
    /// The share that is right, turns first.
    double share() const
    {
        double right = 0;
        for (const Trial &trial : m_trials)
            right += static_cast<double>(trial.right) / trial.turns;
        return right / static_cast<double>(m_trials.size());
    }

private:
    struct Trial {
        int number = 1;
        int turns = 0; ///< that are decided
        int right = 0;
        double score = 0;
    };
    QVarLengthArray<Trial, 1> m_trials;
};

/// Collects what one model's summary is made from.
class Tally::Gatherer {
public:
    void add(const Row &row)
    {
        ++m_summary.answers;
        m_summary.simulated = m_summary.simulated || row.simulated;
        count(row);
        m_summary.cut += row.cut ? 1 : 0;
        m_summary.completionTokens += row.completionTokens;
        if (row.ttftMs)
            m_ttftMs += *row.ttftMs;
        if (row.speed)
            m_speed += *row.speed;
        addScoreAndCost(row);
    }

    ModelSummary finish(const QString &model)
    {
        m_summary.model = model;
        double total = 0;
        double right = 0;
        QList<Statistics::PromptTrials> trials;
        trials.reserve(m_exact.scores.size());
        for (const PromptScores &scored : std::as_const(m_exact.scores)) {
            trials += scored.trials();
            total += meanOf(trials.last());
            right += scored.share();
        }
        m_summary.prompts = static_cast<int>(trials.size());
        m_summary.repeats = Statistics::repeatsOf(trials);
        m_summary.share = Statistics::wilson95(right, m_summary.prompts);
        m_summary.score = Statistics::wilson95(total, m_summary.prompts);
        addJudged();
        divideCost();
        m_summary.medianTtftMs = Statistics::median(m_ttftMs);
        m_summary.medianTokensPerSecond = Statistics::median(m_speed);
        m_summary.ttftInterval = Statistics::medianInterval(m_ttftMs);
        m_summary.speedInterval = Statistics::medianInterval(m_speed);
        return m_summary;
    }

    bool isEmpty() const { return m_summary.answers == 0; }

private:
    void count(const Row &row)
    {
        if (row.status == AnswerStatus::Cancelled) {
            ++m_summary.cancelled;
            return;
        }
        if (row.status == AnswerStatus::Ok && !row.scored) {
            ++m_summary.unscored;
            return;
        }
        if (row.judged) {
            ++m_summary.judged;
            return;
        }
        switch (row.verdict) {
        case Scoring::Verdict::Correct:
            ++m_summary.correct;
            break;
        case Scoring::Verdict::Incorrect:
            ++m_summary.incorrect;
            break;
        case Scoring::Verdict::Partial:
            ++m_summary.partial;
            break;
        case Scoring::Verdict::NoAnswer:
            ++m_summary.noAnswer;
            break;
        case Scoring::Verdict::Undecided:
            ++m_summary.undecided;
            break;
        case Scoring::Verdict::Error:
            ++m_summary.errors;
            break;
        }
    }

    void addScoreAndCost(const Row &row)
    {
        if (row.score) {
            auto &[scores, places] = row.judged ? m_judged : m_exact;
            const auto [place, isNew] = places.try_emplace(row.prompt, scores.size());
            if (isNew)
                scores += PromptScores();
            scores[place->second].add(row);
        }
        if (!row.cost) {
            m_summary.unpriced += row.status == AnswerStatus::Ok ? 1 : 0;
            return;
        }
        m_summary.cost = m_summary.cost.value_or(Models::Money()) + *row.cost;
        ++m_priced;
    }

    void addJudged()
    {
        double total = 0;
        for (const PromptScores &judged : std::as_const(m_judged.scores))
            total += meanOf(judged.trials());
        m_summary.judgedPrompts = static_cast<int>(m_judged.scores.size());
        if (m_summary.judgedPrompts > 0)
            m_summary.judgedScore = Statistics::wilson95(total, m_summary.judgedPrompts);
    }

    void divideCost()
    {
        if (!m_summary.cost)
            return;
        const double cost = m_summary.cost->toDouble();
        m_summary.costPerAnswer = cost / m_priced;
        if (m_summary.correct > 0)
            m_summary.costPerCorrect = cost / m_summary.correct;
    }

    ModelSummary m_summary;
    struct Scores {
        QList<PromptScores> scores; ///< in the order in which their prompts first appear
        std::unordered_map<int, qsizetype> places; ///< by prompt
    };
    Scores m_exact;
    Scores m_judged;
    int m_priced = 0; ///< answers with a known cost
    QList<double> m_ttftMs;
    QList<double> m_speed;
};

Tally::Tally(const QList<Answer> &answers)
{
    m_rows.reserve(answers.size());
    m_places.reserve(answers.size());
    for (const Answer &answer : answers)
        put(answer);
}

void Tally::note(const Answer &answer)
{
    if (!m_firstAsked.isValid() || answer.askedAt < m_firstAsked)
        m_firstAsked = answer.askedAt;
    if (!m_lastAsked.isValid() || answer.askedAt > m_lastAsked)
        m_lastAsked = answer.askedAt;
    m_trials = std::max(m_trials, answer.key.trial);
    m_isSimulated = m_isSimulated || answer.simulated;
}

void Tally::put(const Answer &answer)
{
    note(answer);
    const Row row = rowOf(answer);
    const Place place{row.model, row.prompt, answer.key.trial, answer.key.turn};
    const auto known = m_places.constFind(place);
    if (known != m_places.constEnd()) {
        m_rows[*known] = row;
        return;
    }
    m_places.insert(place, m_rows.size());
    m_rows.push_back(row);
}

Tally::Row Tally::rowOf(const Answer &answer)
{
    Row row{.model = numberOf(answer.key.model, m_models, m_modelNumbers),
        .prompt = numberOf({answer.key.suite, answer.key.promptId}, m_prompts, m_promptNumbers),
        .trial = answer.key.trial,
        .status = answer.status,
        .verdict = answer.verdict(),
        .scored = answer.score || answer.override,
        .simulated = answer.simulated,
        .cut = answer.finishReason == Providers::FinishReason::Length,
        .judged = answer.isJudged(),
        .score = decidedScore(answer),
        .completionTokens = answer.usage.completion.value_or(0),
        .speed = answer.outputTokensPerSecond};
    if (answer.cost)
        row.cost = answer.cost->amount;
    if (answer.timeToFirstToken)
        row.ttftMs = std::chrono::duration<double, std::milli>(*answer.timeToFirstToken).count();
    return row;
}

std::vector<bool> Tally::chosen(const PromptFilter &of) const
{
    std::vector<bool> prompts(static_cast<size_t>(m_prompts.size()), true);
    for (qsizetype i = 0; of && i < m_prompts.size(); ++i)
        prompts[static_cast<size_t>(i)] = of(m_prompts.at(i).first, m_prompts.at(i).second);
    return prompts;
}

QList<ModelSummary> Tally::summaries(const PromptFilter &of) const
{
    const std::vector<bool> prompts = chosen(of);
    std::vector<Gatherer> gatherers(static_cast<size_t>(m_models.size()));
    for (const Row &row : m_rows) {
        if (prompts[static_cast<size_t>(row.prompt)])
            gatherers[static_cast<size_t>(row.model)].add(row);
    }
    QList<ModelSummary> summaries;
    for (qsizetype i = 0; i < m_models.size(); ++i) {
        Gatherer &gatherer = gatherers[static_cast<size_t>(i)];
        if (!gatherer.isEmpty())
            summaries += gatherer.finish(m_models.at(i));
    }
    return summaries;
}

Statistics::OutcomeTable Tally::outcomes(const QStringList &models, const PromptFilter &of) const
{
    const std::vector<bool> isChosen = chosen(of);
    QHash<int, int> columns;
    for (qsizetype i = 0; i < models.size(); ++i)
        columns.insert(m_modelNumbers.value(models.at(i), -1), static_cast<int>(i));
    QHash<int, int> lines;
    for (const Row &row : m_rows) {
        if (isChosen[static_cast<size_t>(row.prompt)] && columns.contains(row.model)
            && !lines.contains(row.prompt))
            lines.insert(row.prompt, static_cast<int>(lines.size()));
    }
    Statistics::OutcomeTable table(static_cast<int>(lines.size()), static_cast<int>(models.size()));
    for (const Row &row : m_rows) {
        const auto column = columns.constFind(row.model);
        const auto line = lines.constFind(row.prompt);
        if (column != columns.constEnd() && line != lines.constEnd())
            row.addTo(table.at(*line, *column));
    }
    for (int line = 0; line < table.prompts(); ++line) {
        for (int column = 0; column < table.contestants(); ++column)
            averageTrials(table.at(line, column));
    }
    return table;
}

QList<PromptSpread> Tally::spread(const QString &model) const
{
    const int number = m_modelNumbers.value(model, -1);
    QList<PromptSpread> spreads;
    QList<PromptScores> scores;
    std::unordered_map<int, qsizetype> places;
    for (const Row &row : m_rows) {
        if (row.model != number || !row.score || row.judged)
            continue;
        const auto [place, isNew] = places.try_emplace(row.prompt, spreads.size());
        if (isNew) {
            spreads += PromptSpread{m_prompts.at(row.prompt).first, m_prompts.at(row.prompt).second, {}};
            scores += PromptScores();
        }
        scores[place->second].add(row);
    }
    for (qsizetype i = 0; i < spreads.size(); ++i)
        spreads[i].trials = scores.at(i).trials();
    return spreads;
}

Standings standingsIn(const Tally &tally, const QList<ModelSummary> &summaries, const Tally::PromptFilter &of)
{
    QStringList models;
    for (const ModelSummary &summary : summaries)
        models += summary.model;
    const QList<Statistics::Standing> all = Statistics::standingsOf(tally.outcomes(models, of));
    Standings standings;
    for (qsizetype i = 0; i < all.size(); ++i)
        standings.insert(models.at(i), all.at(i));
    return standings;
}

} // namespace Pennybench::Runs
