#pragma once

#include "app/desktop/models/systemfacts.h"
#include "widgets/card.h"

namespace Pennybench::Desktop {

/// One system of the article: its facts, its prices over the time, published results with source and grade,
/// what was measured here, and what can be done today. Facts that differ from another card's have a dot.
class SystemCard : public Widgets::Card {
    Q_OBJECT

public:
    explicit SystemCard(const Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    /// shown: all that stand side by side; measured: see measuredHere().
    void show(const SystemFacts &facts, const QList<SystemFacts> &shown, const QString &measured,
        const Models::Catalogue &catalogue, const Widgets::Theme &theme);

private:
    QLabel *m_state;
    QLabel *m_facts;
    QLabel *m_priceHead;
    Widgets::PriceHistoryView *m_history;
    QLabel *m_results;
    QLabel *m_ways;
};

} // namespace Pennybench::Desktop
