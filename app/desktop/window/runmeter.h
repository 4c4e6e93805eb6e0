#pragma once

#include "app/desktop/comparison/shownsession.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace Pennybench::Widgets {
class ElidedLabel;
}

namespace Pennybench::Desktop {

/// How far the run has come, how long it will take, and its money: spent, committed, left of the budget.
/// While a provider wants to wait it says so, with the seconds.
class RunMeter : public QWidget {
    Q_OBJECT

public:
    explicit RunMeter(const ShownSession &shown, QWidget *parent = nullptr);

    void refresh();

private:
    QString progressText() const;

    const ShownSession &m_shown;
    Widgets::ElidedLabel *m_text;
    QProgressBar *m_bar;
    Widgets::ElidedLabel *m_money;
    QTimer m_tick; ///< counts a wait down
};

/// "$0.31 spent · $0.02 committed · $0.17 left of $0.50"; without a budget only what is spent and committed.
QString moneyText(const Runs::RunProgress &progress);
/// "40 s", "1 min 10 s".
QString timeLeftText(std::chrono::seconds left);

} // namespace Pennybench::Desktop
