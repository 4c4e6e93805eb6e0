#pragma once

#include "app/runs/runplan.h"
#include "app/scoring/scoringservice.h"

namespace Pennybench::Desktop {

/// Scores answers that were given elsewhere, away from the window's thread.
class PastedScoring : public QObject {
    Q_OBJECT

public:
    explicit PastedScoring(const Scoring::ScoringPermissions &permissions, QObject *parent = nullptr);

    /// Once. done() follows, never from inside the call; an answer that is not to be scored has no score.
    void score(const Runs::RunPlan &plan, const QList<Runs::Answer> &answers);

signals:
    void done(const QList<Pennybench::Runs::Answer> &answers);

private:
    Scoring::ScoringService m_service;
    QList<Runs::Answer> m_answers;
    qsizetype m_missing = 0;
};

} // namespace Pennybench::Desktop
