#pragma once

#include "app/scoring/scoringservice.h"
#include "widgets/card.h"

#include <QTimer>

class QPlainTextEdit;

namespace Pennybench::Desktop {

/// Where an answer is typed to see at once what a scorer says to it, and why.
class ScorerTrial : public Widgets::Card {
    Q_OBJECT

public:
    explicit ScorerTrial(const Scoring::ScoringPermissions &may, QWidget *parent = nullptr);

    void setAnswer(const QString &answer);
    /// What answers are held against; problem: why none can be decided, in the window's language.
    void setScorer(const Scoring::ScoringInput &input, const QString &problem);

private:
    void tryLater();
    void tryNow();
    void say(const Scoring::Score &score);

    Scoring::ScoringService m_service;
    Scoring::ScoringInput m_input;
    QString m_problem;
    QPlainTextEdit *m_answer;
    QLabel *m_verdict;
    QLabel *m_reason;
    QLabel *m_compared;
    QTimer m_pause; ///< since the last key
    quint64 m_ticket = 0; ///< only the newest counts
};

} // namespace Pennybench::Desktop
