#pragma once

#include "app/runs/summary.h"
#include "app/statistics/standing.h"

#include <QHash>

#include <functional>
#include <utility>
#include <vector>

namespace Pennybench::Runs {

/// How a comparison stands, kept from answer to answer: what statistics need of each, without its texts, so
/// that a hundred thousand answers are counted again in the time of a frame or two. A value that is copied at
/// once, so that another thread can count.
class Tally {
public:
    /// Which prompts are looked at; empty: all. Asked once a prompt.
    using PromptFilter = std::function<bool(const QString &suite, const QString &promptId)>;

    Tally() = default;
    explicit Tally(const QList<Answer> &answers);

    /// Replaces what was known of the same key, in its place.
    void put(const Answer &answer);
    bool isEmpty() const { return m_rows.isEmpty(); }
    qsizetype size() const { return m_rows.size(); }

    /// One summary a model, in the order in which the models first appear; only models with such an answer.
    QList<ModelSummary> summaries(const PromptFilter &of = {}) const;
    /// The outcomes of these models, in their order, on the prompts that any of them has an answer to, in the
    /// order in which these first appear.
    Statistics::OutcomeTable outcomes(const QStringList &models, const PromptFilter &of = {}) const;
    /// The decided trials of one model, prompt by prompt, in the order in which the prompts first appear.
    QList<PromptSpread> spread(const QString &model) const;
    /// Suite and id of every prompt that has an answer, in the order in which they first appear.
    const QList<std::pair<QString, QString>> &prompts() const { return m_prompts; }
    /// Of all answers; invalid where there is none.
    QDateTime firstAsked() const { return m_firstAsked; }
    QDateTime lastAsked() const { return m_lastAsked; }
    /// The highest number of a trial.
    int trials() const { return m_trials; }
    /// Whether a practice model is among them.
    bool isSimulated() const { return m_isSimulated; }

private:
    struct Row {
        int model = 0; ///< its place in m_models
        int prompt = 0; ///< its place in m_prompts
        int trial = 1;
        AnswerStatus status = AnswerStatus::Ok;
        Scoring::Verdict verdict = Scoring::Verdict::Undecided;
        bool scored = false; ///< by a scorer or a person
        bool simulated = false;
        bool cut = false;
        bool judged = false; ///< by a model: counted apart
        std::optional<double> score; ///< what it counts for; missing: cannot be decided
        std::optional<Models::Money> cost;
        qint64 completionTokens = 0;
        std::optional<double> ttftMs;
        std::optional<double> speed;

        void addTo(Statistics::PromptOutcome &outcome) const;
    };
    /// The key of an answer in numbers: a hundred thousand of them stay small.
    struct Place {
        int model = 0;
        int prompt = 0;
        int trial = 0;
        int turn = 0;

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.model, place.prompt, place.trial, place.turn);
        }
    };
    class Gatherer;
    class PromptScores;

    Row rowOf(const Answer &answer);
    void note(const Answer &answer);
    std::vector<bool> chosen(const PromptFilter &of) const;

    QList<Row> m_rows; ///< shared between copies
    QDateTime m_firstAsked;
    QDateTime m_lastAsked;
    int m_trials = 0;
    bool m_isSimulated = false;
    QHash<Place, qsizetype> m_places; ///< in m_rows
    QStringList m_models;
    QHash<QString, int> m_modelNumbers;
    QList<std::pair<QString, QString>> m_prompts;
    QHash<std::pair<QString, QString>, int> m_promptNumbers;
};

/// What drawing the prompts anew says, by model.
using Standings = QHash<QString, Statistics::Standing>;

/// Of these models, by the usual plan of the bootstrap. Takes about 10 ms for 1,000 answers.
Standings standingsIn(
    const Tally &tally, const QList<ModelSummary> &summaries, const Tally::PromptFilter &of = {});

} // namespace Pennybench::Runs
