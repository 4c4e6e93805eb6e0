#pragma once

#include "app/desktop/ask/asking.h"
#include "app/desktop/ask/paneboard.h"

#include <QTimer>
#include <QWidget>

namespace Pennybench::Widgets {
class AnswerPane;
class ElidedLabel;
struct SaidBefore;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

/// The columns of the page Ask: a pane a member with its answer to the turn that is shown, as it streams in,
/// and what can be done to a column.
class AskColumns : public QWidget {
    Q_OBJECT

public:
    AskColumns(
        Asking &asking, LiveComparison &comparison, Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    void setArrangement(PaneBoard::Arrangement arrangement);
    /// Shows this member alone; -1 shows all.
    void enlarge(int member);
    int enlarged() const;
    void focusColumn(int member);

signals:
    void settingsRequested(int member);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void sync();
    void addPane();
    void placePanes();
    void label(int member);
    void load(int member);
    void refreshStatus(int member);
    void refreshOpen(int member, const Runs::AnswerKey &key);
    void refreshAll();
    void followState();
    void onChanged(const Runs::AnswerKey &key);
    int memberOf(const Runs::AnswerKey &key) const;
    QList<Widgets::SaidBefore> saidBefore(int member) const;
    int memberWithEarlier(const Runs::AnswerKey &key) const;
    bool isInFlight(const Runs::AnswerKey &key) const;
    void act(int member);
    void offerMenu(int member, const QPoint &at);
    QString nameOf(int member) const;

    Asking &m_asking;
    const ShownSession &m_session;
    RunControl &m_run;
    Widgets::ThemeSource &m_theme;
    PaneBoard *m_board;
    QList<Widgets::AnswerPane *> m_panes; ///< by member
    QList<Widgets::ElidedLabel *> m_settings; ///< in the panes
    QTimer m_tick;
    bool m_wasShown = false; ///< panes are made when they are first seen
};

} // namespace Pennybench::Desktop
