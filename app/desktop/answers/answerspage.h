#pragma once

#include "app/desktop/comparison/livecomparison.h"
#include "app/desktop/comparison/matrixmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Pennybench::Widgets {
class ElidedLabel;
}

namespace Pennybench::Desktop {

class AnswerColumns;
class BlindBallot;
class Inspector;

/// One prompt with all models' answers side by side, and the inspector beside them. Follows the run from
/// prompt to prompt until a person chooses one. Arrows up and down go through the prompts, left and right
/// through the columns, Return opens the inspector, Esc closes it and then goes back. While names are hidden,
/// 1 to 8 vote for an answer and 0 for a tie.
class AnswersPage : public QWidget {
    Q_OBJECT

public:
    AnswersPage(LiveComparison &comparison, const MatrixModel &matrix, Widgets::ThemeSource &theme,
        QWidget *parent = nullptr);

    /// Shows this prompt and stops following.
    void showRow(int row);
    int row() const;
    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// Opens the inspector for the shown prompt's answer of this model.
    void inspectModel(int model);
    /// Closes the inspector, or the column that is shown alone. False where neither was open.
    bool closeInnermost();
    /// Highlights the head of its column.
    void selectContestant(const QString &letter);

signals:
    /// A person went to another prompt.
    void rowChanged(int row);
    void contestantChosen(const QString &letter);
    /// Answers that were given elsewhere are to be added.
    void pastingWanted();
    void compareRequested(const QString &first, const QString &second);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeQuestion();
    QPushButton *toggle(QHBoxLayout *line, const std::function<QString()> &text, const char *name);
    void sayWhatIsExpected();
    void rebuild();
    int rowInFlight() const;
    void load(int row);
    void hideNames(bool hidden);
    void askBlindly();
    void onStarted(const Runs::AnswerKey &key);

    const ShownSession &m_shown;
    const MatrixModel &m_matrix;
    AnswerColumns *m_columns;
    BlindBallot *m_ballot;
    QStackedWidget *m_stack;
    QPushButton *m_hideNames = nullptr;
    Inspector *m_inspector;
    QLabel *m_id;
    QLabel *m_prompt;
    Widgets::ElidedLabel *m_expected;
    QPushButton *m_follow = nullptr;
    int m_inspected = -1;
    bool m_following = true;
};

} // namespace Pennybench::Desktop
