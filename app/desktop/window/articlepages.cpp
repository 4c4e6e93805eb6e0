#include "app/desktop/charts/chartspage.h"
#include "app/desktop/claims/claimspage.h"
#include "app/desktop/models/articlemodels.h"
#include "app/desktop/models/modelspage.h"
#include "app/desktop/strengths/strengthspage.h"
#include "app/desktop/window/mainwindow.h"
#include "app/desktop/window/noticebar.h"

namespace Pennybench::Desktop {

void MainWindow::connectArticlePages()
{
    connect(m_strengths, &StrengthsPage::comparisonWanted, this, [this] { showPage(SetUp); });
    connect(m_strengths, &StrengthsPage::answersWanted, this, [this] { showPage(Answers); });
    connect(m_models, &ModelsPage::shown, this, [this] {
        const ShownSession &shown = m_comparison->shown();
        m_models->articleModels().setMeasured(Article::tableOf(shown.plan(), shown.tally()));
    });
    connect(m_claims, &ClaimsPage::comparisonWanted, this, [this] { showPage(SetUp); });
    connect(m_claims, &ClaimsPage::answerCostWanted, this, [this] {
        m_charts->showKind(Reports::ChartKind::QualityCost);
        showPage(Charts);
    });
    connect(m_claims, &ClaimsPage::said, this, &MainWindow::say);
    connect(m_claims, &ClaimsPage::missingWanted, this,
        [this](const Runs::RunPlan &plan, const Continuation &how) {
            m_notice->hide();
            m_comparison->run().goOn(how, plan);
        });
}

} // namespace Pennybench::Desktop
