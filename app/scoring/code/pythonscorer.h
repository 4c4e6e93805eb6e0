#pragma once

#include "app/scoring/code/codeextraction.h"
#include "app/scoring/code/pythontask.h"
#include "app/scoring/code/sandbox.h"
#include "app/scoring/scorer.h"

#include <mutex>
#include <optional>

namespace Pennybench::Scoring {

/// Runs the Python code of an answer in one sandbox and the prompt's tests in another. Plain values go
/// between the two: the code meets no expected value, and the tests meet no object that could lie. The time
/// limit is that of the given limits; where the scorer's fields hold a "reference", code that takes longer is
/// given ten times what the reference takes.
class PythonScorer final : public Scorer {
public:
    explicit PythonScorer(const ScoringPermissions &permissions, const SandboxLimits &limits = {},
        const QString &bubblewrap = Sandbox::findBubblewrap());

    QString name() const override { return QStringLiteral("code-python/5"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;

private:
    const Sandbox &sandbox() const;
    void judge(Score &score, const QList<ExtractedCode> &programs, const PythonTests &tests,
        const ScoringInput &input) const;
    bool run(Score &score, const QList<ExtractedCode> &programs, const PythonTests &tests,
        const QString &prompt, const SandboxLimits &limits) const;

    ScoringPermissions m_permissions;
    SandboxLimits m_limits;
    QString m_bubblewrap;
    mutable std::once_flag m_probed;
    mutable std::optional<Sandbox> m_sandbox;
};

} // namespace Pennybench::Scoring
