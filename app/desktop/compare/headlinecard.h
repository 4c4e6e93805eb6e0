#pragma once

#include "app/reports/sidebyside.h"
#include "widgets/card.h"
#include "widgets/theme.h"

namespace Pennybench::Widgets {
class ElidedLabel;
}

namespace Pennybench::Desktop {

class RightBar;

/// The answer of a comparison first: by how much, how sure that is, who was right where, and what it means
/// in words.
class HeadlineCard : public Widgets::Card {
    Q_OBJECT

public:
    explicit HeadlineCard(const Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    void show(const Reports::SideBySide &sides);

private:
    Widgets::ElidedLabel *m_title;
    Widgets::ElidedLabel *m_basis;
    QLabel *m_figure;
    QLabel *m_interval;
    QLabel *m_shares;
    RightBar *m_bar;
    QLabel *m_counts;
    QLabel *m_words;
    Widgets::ElidedLabel *m_simulated;
};

} // namespace Pennybench::Desktop
