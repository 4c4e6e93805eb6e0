#include "app/desktop/answers/answerspage.h"
#include "app/desktop/ask/askpage.h"
#include "app/desktop/charts/chartspage.h"
#include "app/desktop/claims/claimspage.h"
#include "app/desktop/handwork/handworkdialog.h"
#include "app/desktop/models/articlemodels.h"
#include "app/desktop/models/modelspage.h"
#include "app/desktop/setup/setuppage.h"
#include "app/desktop/start/startpage.h"
#include "app/desktop/strengths/strengthspage.h"
#include "app/desktop/window/findbar.h"
#include "app/desktop/window/mainwindow.h"
#include "app/desktop/window/noticebar.h"
#include "app/desktop/window/pagestack.h"
#include "app/desktop/window/reportexport.h"

namespace Pennybench::Desktop {

void MainWindow::connectArticlePages()
{
    connect(m_strengths, &StrengthsPage::comparisonWanted, this, [this] { showPage(SetUp); });
    connect(m_strengths, &StrengthsPage::answersWanted, this, [this] { showPage(Answers); });
    connect(m_models, &ModelsPage::shown, this, [this] {
        const ShownSession &shown = m_comparison->shown();
        m_models->articleModels().setMeasured(Article::tableOf(shown.plan(), shown.tally()));
    });
    m_models->setModelsInUse([this] { return m_setup->chosenModels(); });
    connect(m_setup, &SetupPage::priceUpdateWanted, this, &MainWindow::updatePrices);
    connect(m_claims, &ClaimsPage::comparisonWanted, this, [this] { showPage(SetUp); });
    connect(m_claims, &ClaimsPage::answerCostWanted, this, [this] {
        m_charts->showKind(Reports::ChartKind::QualityCost);
        showPage(Charts);
    });
    connect(m_claims, &ClaimsPage::said, this, &MainWindow::say);
    connect(m_claims, &ClaimsPage::reportWanted, m_export.get(), &ReportExport::writeClaims);
    connect(m_claims, &ClaimsPage::missingWanted, this,
        [this](const Runs::RunPlan &plan, const Continuation &how) {
            m_notice->hide();
            m_comparison->run().goOn(how, plan);
        });
    const auto paste = [this](const Runs::RunPlan &plan, const QList<Runs::Answer> &earlier,
                           const QString &path) {
        if (plan.suites.isEmpty()) {
            say(tr("Choose prompts first; answers are added to a session that has some."));
            return;
        }
        HandworkDialog dialog(plan, earlier, m_services, this);
        if (dialog.exec() == QDialog::Accepted
            && m_comparison->addAnswers(dialog.plan(), dialog.answers(), path))
            showPage(Answers);
    };
    connect(m_answers, &AnswersPage::pastingWanted, this, [this, paste] {
        const ShownSession &shown = m_comparison->shown();
        paste(shown.sessionPath().isEmpty() ? Runs::RunPlan() : shown.plan(), shown.answers(),
            shown.sessionPath());
    });
    connect(m_setup, &SetupPage::pastingWanted, this, [this, paste](const Runs::RunPlan &plan) {
        paste(plan, {}, Store::newSessionPath(m_services.clock.utcNow()));
    });
}

void MainWindow::updatePrices()
{
    showPage(Models);
    m_models->updatePrices();
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::practiceWanted, this, [this] {
        m_ask->asking().setLineUp(Store::builtInLineUps().last());
        showPage(Ask);
    });
    connect(m_start, &StartPage::localWanted, this, [this](const QStringList &models) {
        Store::LineUp local;
        for (const QString &model : models.mid(0, Asking::mostMembers))
            local.members += Store::LineUpMember{model, {}};
        m_ask->asking().setLineUp(local);
        showPage(Ask);
    });
    connect(m_start, &StartPage::keyWanted, this, [this] { showPage(Settings); });
}

void MainWindow::find()
{
    if (!m_find->begin(*m_pages->currentWidget()))
        say(tr("There is nothing to search on this page."));
}

} // namespace Pennybench::Desktop
