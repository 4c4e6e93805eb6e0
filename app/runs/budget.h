#pragma once

#include "app/catalogue/catalogue.h"
#include "app/runs/runplan.h"
#include "app/runs/workshare.h"

#include <QHash>

#include <optional>

namespace Pennybench::Runs {

/// Keeps a run within its caps: what is spent plus the worst case of what is under way never passes them.
class Budget {
public:
    Budget(std::optional<Models::Money> cap, QHash<QString, Models::Money> providerCaps);

    /// Whether any cap applies to the provider.
    bool limits(const QString &provider) const;
    bool fits(const QString &provider, Models::Money worst) const;
    /// Whether it would fit if nothing were under way.
    bool couldFit(const QString &provider, Models::Money worst) const;
    void commit(const QString &provider, Models::Money worst);
    /// The request has ended: what it may have cost is not known, so its worst case stays committed.
    void hold(const QString &provider, Models::Money worst);
    /// The request has ended without a charge, or its charge is in spend().
    void release(const QString &provider, Models::Money worst);
    void spend(const QString &provider, Models::Money amount);

    /// By provider; what is under way is not in it.
    QHash<QString, Charge> charges() const;
    Models::Money spent() const { return m_all.spent; }
    Models::Money committed() const { return m_all.committed; }
    std::optional<Models::Money> cap() const { return m_cap; }

private:
    struct Account {
        Models::Money spent;
        Models::Money committed;
        Models::Money held; ///< part of committed that stays
    };

    std::optional<Models::Money> m_cap;
    QHash<QString, Models::Money> m_providerCaps;
    Account m_all;
    QHash<QString, Account> m_providers;
};

/// The output limit that a request is sent with: the run's, but no more than the model gives; else the one
/// that the catalogue has for such requests; else, with a budget, none where the catalogue knows the model's
/// and one of our own where it does not, so that the worst case has an end. Empty where the model takes no
/// limit and none is known.
struct OutputBound {
    std::optional<int> send; ///< what goes into the request
    std::optional<qint64> tokens; ///< no answer is longer
    int requests = 1; ///< that one answer may take; each but the first repeats what came before it
};
OutputBound outputBound(const Models::ModelEntry &model, const RunSettings &settings, bool budgeted);

/// The most that one request can cost at the prices from utc on: every byte of the prompt a token at the
/// dearest input price, and the longest answer at the dearest output price; or a whole timeout of the
/// provider's machine. Missing without a price or a bound.
std::optional<Models::Money> worstCase(const Models::ModelEntry &model, const Models::ProviderEntry *provider,
    const Suites::Prompt &prompt, const OutputBound &bound, const Models::TimeLimits &given,
    const QDateTime &utc);

} // namespace Pennybench::Runs
