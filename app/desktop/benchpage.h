#pragma once

#include "app/desktop/livecomparison.h"
#include "app/desktop/matrixmodel.h"
#include "app/runs/summary.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace Pennybench {

class Card;
class QualityCostPlot;

/// The matrix of prompts x models with its totals, the chart, and what it means in words.
class BenchPage : public QWidget {
    Q_OBJECT

public:
    BenchPage(
        LiveComparison &comparison, const MatrixModel &matrix, ThemeSource &theme, QWidget *parent = nullptr);

    void selectRow(int row);

signals:
    void promptChosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOutColumns();
    void update();
    void updateTotals(const QList<ModelSummary> &summaries);
    void updatePlot(const QList<ModelSummary> &summaries);
    void updateWords();
    QWidget *makeMatrix(const MatrixModel &matrix);

    LiveComparison &m_comparison;
    ThemeSource &m_theme;
    ScoreMatrixView *m_view;
    QWidget *m_totals;
    QWidget *m_costs;
    QualityCostPlot *m_plot;
    Card *m_words;
    QTimer m_updateSoon;
};

} // namespace Pennybench
