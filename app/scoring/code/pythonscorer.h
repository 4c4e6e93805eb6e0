#pragma once

#include "app/scoring/code/sandbox.h"
#include "app/scoring/scorer.h"

#include <QJsonArray>

#include <mutex>
#include <optional>

namespace Pennybench {

/// Runs the Python code of an answer in the sandbox against the prompt's tests. Tests of the form {"call":
/// [arguments], "expect": value} are compared outside: the expected values never enter the sandbox. Tests
/// that are Python text run inside and end with a word that is made anew for each run.
class PythonScorer final : public Scorer {
public:
    explicit PythonScorer(const ScoringPermissions &permissions);

    QString name() const override { return QStringLiteral("code-python/1"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;

private:
    const Sandbox &sandbox() const;
    Score scoreCalls(Score score, const QString &code, const ScorerSpec &spec) const;
    Score scoreScript(Score score, const QString &code, const ScoringInput &input) const;

    ScoringPermissions m_permissions;
    mutable std::once_flag m_probed;
    mutable std::optional<Sandbox> m_sandbox;
};

} // namespace Pennybench
