#pragma once

#include "app/classroom/ownvotes.h"
#include "app/desktop/comparison/livecomparison.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Pennybench::Widgets {
class AnswerPane;
class ThemeSource;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

/// The answers to one prompt without names, prices, colours and speeds, in an order of their own, until a
/// person has said which one is best: key 1 to 8, or 0 for a tie. The vote is kept with the session, and the
/// names come after it. Answers appear when all have come, as they are otherwise told by their speed.
class BlindBallot : public QWidget {
    Q_OBJECT

public:
    BlindBallot(LiveComparison &comparison, Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    /// So many answers can be told apart by one key.
    static constexpr int mostAnswers = 8;

    /// The answers to one turn of a prompt, trial 1, by the plan's order; of more than mostAnswers those that
    /// come first in the ballot's own order.
    void ask(const QList<Runs::AnswerKey> &keys);
    /// 1 for the first answer that is shown; 0: a tie. Does nothing before all answers are there and after
    /// the vote.
    void vote(int number);
    bool isRevealed() const { return m_vote.has_value(); }

signals:
    /// After the vote: a person wants to know why the answer got its verdict.
    void whyRequested(const Pennybench::Runs::AnswerKey &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void fill();
    void hide(int place);
    void reveal(int place);
    void sayWhatToDo();
    bool areAllThere() const;
    QString nameOf(const QString &contestant) const;

    LiveComparison &m_comparison;
    const ShownSession &m_shown;
    Widgets::ThemeSource &m_theme;
    QLabel *m_hint;
    QHBoxLayout *m_columns;
    QList<Widgets::AnswerPane *> m_panes;
    QList<Runs::AnswerKey> m_asked; ///< by the plan's order
    QList<Runs::AnswerKey> m_keys; ///< in the order in which they are shown
    std::optional<Classroom::OwnVote> m_vote; ///< about what is shown
};

} // namespace Pennybench::Desktop
