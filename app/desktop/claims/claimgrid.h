#pragma once

#include "app/desktop/claims/claimevidence.h"
#include "app/desktop/claims/claimrow.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace Pennybench::Desktop {

/// One line a claim: the claim and its test, the verdict, the own evidence, and on another ground the
/// published evidence. Scrolls both ways.
class ClaimGrid : public QScrollArea {
    Q_OBJECT

public:
    explicit ClaimGrid(const Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    void show(const ClaimEvidence &evidence);

signals:
    void marginChanged(const QString &claim, const Pennybench::Article::Margin &margin);
    void removeWanted(const QString &claim);
    void missingWanted();
    void makingCostWanted();

private:
    void makeHead();
    void retranslate();
    void makeRows(const ClaimEvidence &evidence);

    const Widgets::ThemeSource &m_theme;
    QGridLayout *m_grid;
    QList<QLabel *> m_heads; ///< claim, verdict, own, published
    QLabel *m_counts;
    QLabel *m_simulated;
    QStringList m_ids; ///< of the rows
    QList<ClaimRow *> m_rows;
    int m_nextLine = 2;
};

} // namespace Pennybench::Desktop
