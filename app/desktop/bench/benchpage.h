#pragma once

#include "app/desktop/comparison/matrixmodel.h"
#include "app/desktop/comparison/shownsession.h"
#include "app/runs/summary.h"

#include <QTimer>
#include <QWidget>

namespace Pennybench::Widgets {
class ChipRow;
}

namespace Pennybench::Desktop {

class ChartCard;
class FindingsCard;
class TotalsRow;

/// The matrix of prompts x models with its totals, the chart, and what it means in words.
class BenchPage : public QWidget {
    Q_OBJECT

public:
    BenchPage(const ShownSession &shown, const MatrixModel &matrix, Widgets::ThemeSource &theme,
        QWidget *parent = nullptr);

    void selectRow(int row);
    /// In matrix, chart and table.
    void selectContestant(const QString &letter);

signals:
    /// model: the column that was chosen, -1 where it was the prompt.
    void promptChosen(int row, int model);
    void contestantChosen(const QString &letter);
    void compareRequested(const QString &first, const QString &second);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void retranslate();
    void layOutColumns();
    void offerMenu(const QPoint &at);
    QString longestId() const;
    void update();
    void updateTotals(const QList<Runs::ModelSummary> &summaries);
    void updateWords();
    QWidget *makeMatrix(const MatrixModel &matrix);

    const ShownSession &m_shown;
    Widgets::ThemeSource &m_theme;
    Widgets::ScoreMatrixView *m_view;
    TotalsRow *m_totals;
    TotalsRow *m_scores; ///< only where answers were partly right
    TotalsRow *m_costs;
    ChartCard *m_chart;
    Widgets::ChipRow *m_legend;
    FindingsCard *m_words;
    QTimer m_updateSoon;
};

} // namespace Pennybench::Desktop
