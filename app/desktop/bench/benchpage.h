#pragma once

#include "app/desktop/common/pagecomputation.h"
#include "app/desktop/comparison/matrixmodel.h"
#include "app/desktop/comparison/shownsession.h"
#include "app/runs/summary.h"
#include "app/statistics/standing.h"

#include <QTimer>
#include <QWidget>

namespace Pennybench::Widgets {
class ChipRow;
}

namespace Pennybench::Desktop {

class ChartCard;
class FindingsCard;
class TotalsRow;

/// The matrix of prompts x models with its totals, the chart, and what it means in words. The answers of a
/// large session are counted in another thread.
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
    void showEvent(QShowEvent *event) override;

private:
    struct Counted {
        int plan = 0; ///< which of those that were shown
        QList<Runs::ModelSummary> summaries;
        Statistics::OutcomeTable outcomes{0, 0};
        QStringList caption;
    };
    struct Findings {
        int plan = 0;
        QStringList sentences;
    };

    static Counted counted(const Runs::RunPlan &plan, const Runs::Tally &tally);
    void show(const Counted &counted);
    bool isLarge() const;
    std::function<Findings()> findings() const;
    void showWords(const Findings &findings);
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
    PageComputation<Counted> m_counting; ///< of a large session
    PageComputation<Findings> m_wording;
    int m_plan = 0; ///< counts the plans that were shown: a result may be of the one before
};

} // namespace Pennybench::Desktop
