#pragma once

#include "app/desktop/livecomparison.h"
#include "app/desktop/matrixmodel.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Pennybench {

class AnswerPane;

/// All models' answers to one prompt, side by side, streaming in while it is asked. Follows the run from
/// prompt to prompt until a person chooses one.
class AnswersPage : public QWidget {
    Q_OBJECT

public:
    AnswersPage(
        LiveComparison &comparison, const MatrixModel &matrix, ThemeSource &theme, QWidget *parent = nullptr);

    /// Shows this prompt and stops following.
    void showRow(int row);
    int row() const { return m_row; }
    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);

private:
    void rebuild();
    void load(int row);
    void loadPane(int model);
    void onStarted(const AnswerKey &key);
    void onChanged(const AnswerKey &key);
    void refreshStatus(int model);
    void refreshInFlight();
    bool isShown(const AnswerKey &key) const;
    int modelOf(const AnswerKey &key) const;
    void offerOverride(int model, QWidget *at);

    LiveComparison &m_comparison;
    const MatrixModel &m_matrix;
    ThemeSource &m_theme;
    QLabel *m_id;
    QLabel *m_prompt;
    QLabel *m_expected;
    QPushButton *m_follow;
    QHBoxLayout *m_columns;
    QList<AnswerPane *> m_panes;
    QTimer m_tick;
    int m_row = -1;
    bool m_following = true;
};

} // namespace Pennybench
