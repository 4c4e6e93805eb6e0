#pragma once

#include "app/desktop/comparison/livecomparison.h"
#include "app/desktop/comparison/matrixmodel.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace Pennybench::Widgets {
class AnswerPane;
class KeptInView;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

/// The columns of all models' answers to one prompt, streaming in while it is asked, and what can be done to
/// a column: copy, ask again, stop, pin, enlarge, raw text.
class AnswerColumns : public QWidget {
    Q_OBJECT

public:
    AnswerColumns(LiveComparison &comparison, const MatrixModel &matrix, Widgets::ThemeSource &theme,
        QWidget *parent = nullptr);

    void showRow(int row);
    int row() const { return m_row; }
    /// Whether every answer to the row that is shown has come.
    bool isRowDone() const;
    /// Scrolling one column scrolls all.
    void setScrollingTogether(bool together) { m_together = together; }
    void setRaw(bool raw);
    /// Shows this column alone; -1 shows all.
    void enlarge(int model);
    int enlarged() const { return m_enlarged; }
    void setPinned(int model, bool pinned);
    void focusColumn(int model);
    /// Also where there is less room for the columns; -1 keeps none in view.
    void keepInView(int model);
    /// The column that has the focus, else the first.
    int currentColumn() const;
    int count() const { return static_cast<int>(m_panes.size()); }
    void copy(int model) const;
    /// The letter of the contestant whose head is highlighted; empty: none.
    void setChosen(const QString &letter);
    /// Shows the answers of two columns word by word in a window of their own.
    void compare(int left, int right);

signals:
    void contestantChosen(const QString &letter);
    void compareRequested(const QString &first, const QString &second);
    /// A person wants to know why this model's answer got its verdict.
    void whyRequested(int model);

private:
    void rebuild();
    void followState();
    Widgets::AnswerPane *makePane(int model);
    void label(int model);
    void loadPane(int model);
    void refreshStatus(int model);
    void refreshOpen(int model);
    void refreshInFlight();
    void onChanged(const Runs::AnswerKey &key);
    void act(int model);
    void offerMenu(int model, const QPoint &at);
    void offerComparisons(QMenu &menu, int model);
    bool isShown(const Runs::AnswerKey &key) const;
    int modelOf(const Runs::AnswerKey &key) const;

    const ShownSession &m_shown;
    RunControl &m_run;
    const MatrixModel &m_matrix;
    Widgets::ThemeSource &m_theme;
    QHBoxLayout *m_pinnedColumns;
    QHBoxLayout *m_columns;
    Widgets::KeptInView *m_scroll;
    QList<Widgets::AnswerPane *> m_panes;
    QTimer m_tick;
    QString m_chosen;
    int m_row = -1;
    int m_enlarged = -1;
    bool m_together = false;
    bool m_raw = false;
};

} // namespace Pennybench::Desktop
