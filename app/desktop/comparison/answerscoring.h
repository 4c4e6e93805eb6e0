#pragma once

#include "app/desktop/comparison/openedsession.h"
#include "app/scoring/scoringservice.h"

#include <QHash>

#include <memory>

namespace Pennybench::Desktop {

/// Scores answers of the session that is shown by other scorers than it was asked with; the scores are saved
/// with it.
class AnswerScoring : public QObject {
    Q_OBJECT

public:
    AnswerScoring(ShownSession &shown, OpenedSession &opened);
    ~AnswerScoring() override;

    /// The session's plan becomes this one, which has all that it had, and its whole answers of these keys
    /// are scored anew, away from the window's thread. False, after failed(), where nothing can be saved;
    /// also while something is asked or played.
    bool score(const Runs::RunPlan &plan, const QList<Runs::AnswerKey> &keys,
        const Scoring::ScoringPermissions &may);

signals:
    void failed(const Pennybench::Problem &problem);

private:
    struct Underway {
        QString session; ///< the file
        Runs::AnswerKey key;
        QString text;
    };

    Scoring::ScoringService &service(const Scoring::ScoringPermissions &may);
    void keep(quint64 ticket, const Scoring::Score &score);

    ShownSession &m_shown;
    OpenedSession &m_opened;
    /// What was begun with one permission is not ended by the other.
    std::unique_ptr<Scoring::ScoringService> m_withCode;
    std::unique_ptr<Scoring::ScoringService> m_withoutCode;
    QHash<quint64, Underway> m_underway;
    quint64 m_lastTicket = 0;
};

} // namespace Pennybench::Desktop
