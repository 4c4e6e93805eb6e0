#pragma once

#include "app/desktop/ask/asking.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QScrollArea;
class QTabBar;

namespace Pennybench::Widgets {
class AnswerPane;
class ElidedLabel;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

/// The columns of the page Ask: a pane a member with its answer to the turn that is shown, as it streams in,
/// and what can be done to a column. A column is dragged by its head to another place.
class AskColumns : public QWidget {
    Q_OBJECT

public:
    enum class Arrangement { Columns, Grid, Tabs, Focus };

    AskColumns(
        Asking &asking, LiveComparison &comparison, Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    void setArrangement(Arrangement arrangement);
    Arrangement arrangement() const { return m_arrangement; }
    /// Shows this member alone; -1 shows all.
    void enlarge(int member);
    int enlarged() const { return m_enlarged; }
    void focusColumn(int member);

signals:
    void settingsRequested(int member);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void sync();
    void addPane();
    void arrange();
    void place(QGridLayout &grid, const QList<int> &shown);
    void label(int member);
    void load(int member);
    void refreshStatus(int member);
    void refreshOpen(int member, const Runs::AnswerKey &key);
    void refreshAll();
    void onChanged(const Runs::AnswerKey &key);
    int memberOf(const Runs::AnswerKey &key) const;
    bool isInFlight(const Runs::AnswerKey &key) const;
    void act(int member);
    void offerMenu(int member, const QPoint &at);
    void drag(int member, const QPoint &globalPosition);
    QList<int> visibleMembers() const;
    QString nameOf(int member) const;

    Asking &m_asking;
    const ShownSession &m_session;
    RunControl &m_run;
    Widgets::ThemeSource &m_theme;
    QTabBar *m_tabs;
    QHBoxLayout *m_pinnedColumns;
    QScrollArea *m_scroll;
    QList<Widgets::AnswerPane *> m_panes; ///< by member
    QList<Widgets::ElidedLabel *> m_settings; ///< in the panes
    QTimer m_tick;
    Arrangement m_arrangement = Arrangement::Columns;
    int m_enlarged = -1;
    int m_current = 0; ///< of tabs, and the one in focus
    int m_dragged = -1;
    bool m_wasShown = false; ///< panes are made when they are first seen
};

} // namespace Pennybench::Desktop
