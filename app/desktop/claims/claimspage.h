#pragma once

#include "app/article/margins.h"
#include "app/desktop/claims/claimevidence.h"
#include "app/desktop/common/desktopservices.h"
#include "app/desktop/common/pagecomputation.h"
#include "app/desktop/comparison/livecomparison.h"
#include "widgets/chartfile.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Pennybench::Widgets {
class QualityCostPlot;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

class ClaimGrid;
class OwnClaimForm;

/// The article's claims, and claims of one's own, tested against the comparison that is shown; beside them
/// what making the models cost, and real published figures. Tested in another thread, and only while the page
/// is seen.
class ClaimsPage : public QWidget {
    Q_OBJECT

public:
    enum Tab { Claims, MakingCost, Published };

    ClaimsPage(LiveComparison &comparison, DesktopServices &services, QWidget *parent = nullptr);

    void showTab(Tab tab);
    /// What is shown; that of the moment before while another is tested.
    const ClaimEvidence &evidence() const { return m_evidence; }
    bool isTesting() const { return m_computation.isBehind(); }

signals:
    /// Agreed to: the session goes on with this plan.
    void missingWanted(const Pennybench::Runs::RunPlan &plan, const Pennybench::Desktop::Continuation &how);
    /// There is nothing to test, and a person wants to change that.
    void comparisonWanted();
    void answerCostWanted();
    /// What the claims say is to be written to this file.
    void reportWanted(const QString &path, const Pennybench::Article::TestedClaims &claims);
    /// What was written, or why it was not.
    void said(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeClaims();
    QWidget *makeEmpty();
    QWidget *makePublished();
    void connectParts();
    void retranslate();
    std::function<ClaimEvidence()> test() const;
    void take(ClaimEvidence evidence);
    void showState();
    void showPlayers();
    void chooseRoles();
    void askMissing();
    void changeMargin(const QString &claim, const Article::Margin &margin);
    void addOwn(Article::ClaimPart part);
    void removeOwn(const QString &claim);
    void keepOwn(const QList<Article::Claim> &own);
    void saveReport();
    void saveChart(const Widgets::ChartDrawing &chart, const QString &name);

    LiveComparison &m_comparison;
    const ShownSession &m_session;
    DesktopServices &m_services;
    QTabBar *m_tabs;
    QPushButton *m_report;
    QPushButton *m_ask;
    QStackedWidget *m_views;
    QStackedWidget *m_claimViews; ///< the grid, or what to do where there is nothing
    QLabel *m_nothing;
    QPushButton *m_remedy;
    QLabel *m_playersHead;
    QWidget *m_players;
    QPushButton *m_choose;
    ClaimGrid *m_grid;
    OwnClaimForm *m_form;
    Widgets::QualityCostPlot *m_published = nullptr;
    ClaimEvidence m_evidence;
    QList<Suites::Suite> m_atHand;
    PageComputation<ClaimEvidence> m_computation;
};

} // namespace Pennybench::Desktop
