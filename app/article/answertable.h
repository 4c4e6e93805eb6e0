#pragma once

#include "app/runs/runplan.h"
#include "app/runs/tally.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Pennybench::Article {

/// Who answered: a model, with its settings where a session has several of them.
struct Respondent {
    QString id;
    QString letter;
    QString name;
    QString baseModel; ///< catalogue id of the model whose weights it is; its own id by default
    bool simulated = false; ///< a practice model
    QString effort; ///< at which it thought, "medium"; empty: the model's own
    int family = 0; ///< which decides hue and shape, see app/runs/contestants.h

    bool operator==(const Respondent &) const = default;
};

/// A prompt that has an answer.
struct AskedPrompt {
    QString suite;
    QString id;
    QString category;
    QString language;

    bool operator==(const AskedPrompt &) const = default;
    /// Whether it belongs to "math", "language", "language:vi"; every prompt belongs to "".
    bool isIn(QStringView category) const;
};

/// What one contestant did with one prompt, over all trials.
struct PromptAnswers {
    QList<double> scores; ///< of the decided trials, 0 to 1; a partly right answer counts in part
    double correct = 0; ///< answers that are right
    double cost = 0; ///< USD, of the answers whose cost is known
    double priced = 0; ///< answers whose cost is known

    bool operator==(const PromptAnswers &) const = default;
    std::optional<double> mean() const; ///< of the scores
    std::optional<double> deviation() const; ///< standard deviation of the scores; missing below two
};

/// The answers of a session, as the tests of claims need them. All that this room knows of sessions.
class AnswerTable {
public:
    AnswerTable() = default;
    AnswerTable(QList<Respondent> contestants, QList<AskedPrompt> prompts);

    const QList<Respondent> &contestants() const { return m_contestants; }
    /// In the order in which they first appear among the answers.
    const QList<AskedPrompt> &prompts() const { return m_prompts; }
    const PromptAnswers &at(int prompt, int contestant) const { return m_cells[place(prompt, contestant)]; }
    PromptAnswers &at(int prompt, int contestant) { return m_cells[place(prompt, contestant)]; }
    /// The numbers of the category's prompts.
    QList<int> promptsIn(QStringView category) const;
    /// Categories in the order in which they first appear; "language" falls into its languages, where there
    /// are several.
    QStringList categories() const;
    /// Who is compared unless a person says so: the real models; practice models where there are no others.
    QList<int> compared() const;
    int trials() const { return m_trials; } ///< the highest number of a trial
    void setTrials(int trials) { m_trials = trials; }
    /// By id, letter, name or the id's last part, without regard to case; -1 where there is none or several.
    int contestantCalled(QStringView name) const;

private:
    size_t place(int prompt, int contestant) const
    {
        return static_cast<size_t>(prompt) * static_cast<size_t>(m_contestants.size())
            + static_cast<size_t>(contestant);
    }

    QList<Respondent> m_contestants;
    QList<AskedPrompt> m_prompts;
    std::vector<PromptAnswers> m_cells;
    int m_trials = 0;
};

/// The contestants of the plan that have answers, in the plan's order.
AnswerTable tableOf(const Runs::RunPlan &plan, const Runs::Tally &tally);

} // namespace Pennybench::Article
