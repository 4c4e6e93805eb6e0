#pragma once

#include "app/catalogue/catalogue.h"
#include "app/runs/answer.h"
#include "app/suites/suite.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace Pennybench::Runs {

/// Some of a plan's questions: these prompts, put to these models, so many times.
struct AskedPart {
    QSet<QString> models; ///< ids; empty: every model
    QSet<std::pair<QString, QString>> prompts; ///< suite and id
    int trials = 1; ///< at most those of the settings

    bool operator==(const AskedPart &) const = default;
    bool holds(const AnswerKey &key) const
    {
        return key.trial <= trials && (models.isEmpty() || models.contains(key.model))
            && prompts.contains({key.suite, key.promptId});
    }
};

/// Which model judges what no rule decides, as the catalogue had it when it was chosen.
struct JudgeChoice {
    Models::ModelEntry model;
    Models::ProviderEntry provider;

    bool operator==(const JudgeChoice &) const = default;
};

/// How the questions are asked. What is missing is not sent.
struct RunSettings {
    int trials = 1;
    /// What is asked of suites x models x trials: whatever one of the parts holds. Empty: everything.
    QList<AskedPart> parts;
    QString system; ///< of the prompts that have no system text of their own
    std::optional<bool> stream; ///< whether answers come piece by piece; missing: as the provider says
    std::optional<double> temperature;
    std::optional<int> maxTokens;
    Providers::Effort effort = Providers::Effort::Default;
    std::optional<qint64> seed; ///< trial t is asked with seed + t - 1
    std::optional<int> wait; ///< how often thinking that ends is made to go on; raw completions only
    std::optional<int> thinkMax; ///< the most tokens of thinking; raw completions only
    int concurrency = 0; ///< per provider; 0: the catalogue's, else the engine's default
    int retries = 3; ///< further requests after the first for one answer
    Models::TimeLimits timeLimits; ///< given for this run; each wins over the provider's own
    std::optional<Models::Money> budget; ///< for the whole run
    QHash<QString, Models::Money> providerBudgets; ///< by provider id
    /// Whether models without a price may be asked although there is a budget; those on this machine always
    /// may.
    bool allowUnpriced = false;
    bool allowCode = false; ///< run model-written code in the sandbox
    bool repeatMaybeCharged =
        true; ///< continuing asks again what was in flight, though it may have been charged
    bool unload = false; ///< free a model of this machine after its last answer
    QList<JudgeChoice> judges; ///< of answers to prompts with the scorer "judge"; each model once
    bool reuseAnswers = false; ///< take answers to the same question from earlier sessions

    bool operator==(const RunSettings &) const = default;
};

/// What one contestant is asked with in place of the run's settings; only what was given.
struct OwnSettings {
    std::optional<QString> system;
    std::optional<double> temperature;
    std::optional<int> maxTokens;
    std::optional<Providers::Effort> effort;
    std::optional<qint64> seed;
    std::optional<bool> stream;
    std::optional<int> wait;
    std::optional<int> thinkMax;

    bool operator==(const OwnSettings &) const = default;
};

/// A model of the plan that has settings or a label of its own, or that stands in the plan a second time.
struct Contestant {
    /// Its identity in the session, kept for ever: the id of its entry among the plan's models and the model
    /// of its answers' keys. The catalogue's id for a model's first contestant, "ID#2" for its second.
    QString id;
    QString model; ///< the catalogue's id
    QString label; ///< empty: the model's name and the settings say it
    OwnSettings settings;

    bool operator==(const Contestant &) const = default;
};

/// How many requests may be under way to a provider at once: the settings' number, else the catalogue's, else
/// one on this machine and eight elsewhere.
int concurrencyOf(const Models::ProviderEntry &provider, const RunSettings &settings);

/// What to ask whom: suites x models x trials. A value that can be saved and estimated.
struct RunPlan {
    QList<Suites::Suite> suites;
    /// Whom it asks, in the order of their letters. A model that is asked twice stands here twice, the second
    /// time under its contestant's id.
    QList<Models::ModelEntry> models;
    QList<Contestant> contestants; ///< of the models, those that have anything of their own
    QList<Models::ProviderEntry> providers; ///< of the models
    RunSettings settings;

    bool operator==(const RunPlan &) const = default;
    int answerCount() const; ///< of what is asked: one for every turn, trial and model
    /// Whether the settings leave the answer in; the plan has to have it. Pasted contestants are never asked.
    bool asks(const AnswerKey &key) const;
    const Suites::Prompt *prompt(const AnswerKey &key) const; ///< null where the plan has none
    const Models::ModelEntry *model(QStringView id) const;
    /// Whether everything is asked: no parts, and no contestant whose answers were pasted.
    bool asksAll() const;
    const Models::ProviderEntry *provider(QStringView id) const;
    /// Whoever may get a request of this plan: its models' providers and the judges'.
    QList<Models::ProviderEntry> allProviders() const;
    const Contestant *contestant(QStringView id) const; ///< null where it has nothing of its own
    /// The run's settings with the contestant's own in their place.
    RunSettings settingsOf(QStringView contestant) const;
    /// The catalogue's id of a contestant's model.
    QString modelIdOf(const QString &contestant) const;
    /// How many of the provider's models are asked side by side, the others after them; 0: all. Practice
    /// models need no memory.
    int askedSideBySide(const Models::ProviderEntry &provider) const;
};

/// Every answer of the plan in the order in which it is numbered: the first trial prompt by prompt and turn
/// by turn, every model in turn with the providers taking turns, so that a person sees all models answer the
/// first prompt first; then the next trial. It is asked in this order too, but a provider that holds few
/// models goes on to the next model when one has all its answers.
QList<AnswerKey> askingOrder(const RunPlan &plan);

/// The answers of an earlier session that the plan may take over instead of asking: they came whole, from the
/// same model of the same provider, to the same prompt and system text in the same trial, with the same
/// temperature, effort, seed and output limit; to a later turn, if those to all turns before it are taken
/// over from the same conversation. They carry the plan's keys, run 0, the session's id, no score.
QList<Answer> reusableAnswers(
    const RunPlan &plan, const RunPlan &earlier, const QList<Answer> &answers, const QString &sessionId);

/// What a run will take, before it starts.
struct RunEstimate {
    int requests = 0;
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    Models::Money costLow;
    Models::Money costExpected;
    Models::Money costHigh;
    QStringList unpricedModels; ///< not in the cost
    std::chrono::seconds duration{0};
    int loads = 0; ///< how often a server that holds few models loads another one; part of duration
    bool fromEarlierSessions = false; ///< else from the lengths of the prompts and usual answers

    bool operator==(const RunEstimate &) const = default;
};

/// earlier: answers of earlier sessions; a model's own lengths and times are taken from them where it has
/// any, those of the same prompt first. Practice models say beforehand what they will answer. done: answers
/// that the run starts with, its own or reused ones; what they answer is not asked and not counted. The range
/// of the cost holds 19 of 20 runs where the model's answers are known, and is half to double elsewhere.
RunEstimate estimateRun(
    const RunPlan &plan, const QList<Answer> &earlier = {}, const QList<Answer> &done = {});

} // namespace Pennybench::Runs
