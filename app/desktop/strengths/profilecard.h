#pragma once

#include "app/desktop/strengths/strengthevidence.h"
#include "widgets/card.h"
#include "widgets/theme.h"

class QPushButton;
class QScrollArea;

namespace Pennybench::Widgets {
class EvidenceList;
class RadarView;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

/// One contestant: where it stands out in words, its points over the middle of the others, what it costs and
/// how fast it is, and, where a person wants it, a radar.
class ProfileCard : public Widgets::Card {
    Q_OBJECT

public:
    explicit ProfileCard(const Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    /// contestant: place in the table; -1 shows nothing.
    void show(const StrengthEvidence &evidence, int contestant);

signals:
    void answersWanted();

private:
    void showOver(const StrengthEvidence &evidence, int contestant);
    void showCosts(const StrengthEvidence &evidence, int contestant);
    void showRadar(const StrengthEvidence &evidence, int contestant);

    QLabel *m_share;
    QLabel *m_words;
    QLabel *m_overHead;
    Widgets::EvidenceList *m_over;
    QLabel *m_costs;
    QPushButton *m_radarButton;
    Widgets::RadarView *m_radar;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_radarWords;
};

} // namespace Pennybench::Desktop
