#pragma once

#include "app/article/margins.h"
#include "app/article/testedclaims.h"
#include "app/desktop/claims/marginchip.h"
#include "widgets/theme.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Pennybench::Widgets {
class EvidenceList;
class LaneView;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

/// The cells of one claim in the grid of claims: claim and test, verdict, own evidence, published evidence.
/// Its widgets belong to the grid's.
class ClaimRow : public QObject {
    Q_OBJECT

public:
    /// Puts its cells into this line of the grid.
    ClaimRow(const Article::Claim &claim, bool isOwn, int line, QGridLayout &grid,
        const Widgets::ThemeSource &theme, QWidget *parent);

    void show(const Article::ClaimResult &result, const Article::TestedClaims &claims, int number);
    void remove(); ///< takes its cells away

signals:
    void marginChanged(const QString &claim, const Pennybench::Article::Margin &margin);
    void removeWanted(const QString &claim);
    void missingWanted();
    void makingCostWanted();

private:
    QWidget *makeClaim();
    QWidget *makeVerdict();
    QWidget *makeEvidence(const Widgets::ThemeSource &theme);
    QWidget *makePublished(const Widgets::ThemeSource &theme);
    void showVerdict(const Article::ClaimResult &result);
    void showPublished(const Article::ClaimResult &result);

    Article::Claim m_claim;
    bool m_isOwn;
    QList<QWidget *> m_cells;
    QLabel *m_number = nullptr;
    QLabel *m_title = nullptr;
    QList<QLabel *> m_tests; ///< beside the chips
    QList<MarginChip *> m_chips;
    QLabel *m_fact = nullptr;
    QPushButton *m_removeButton = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_needs = nullptr;
    Widgets::EvidenceList *m_evidence = nullptr;
    QLabel *m_lesson = nullptr;
    QLabel *m_published = nullptr;
    QLabel *m_lanesHead = nullptr;
    Widgets::LaneView *m_lanes = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace Pennybench::Desktop
