#pragma once

#include "app/reports/sidebyside.h"
#include "widgets/card.h"

namespace Pennybench::Desktop {

/// What changed besides the answers: cost, tokens and time with their intervals, and what both were asked
/// with.
class ChangesCard : public Widgets::Card {
    Q_OBJECT

public:
    explicit ChangesCard(QWidget *parent = nullptr);

    void show(const Reports::SideBySide &sides);

private:
    QLabel *m_rows;
};

} // namespace Pennybench::Desktop
