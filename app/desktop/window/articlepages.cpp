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
    m_strengths.onceMade([this](StrengthsPage &page) {
        connect(&page, &StrengthsPage::comparisonWanted, this, [this] { showPage(SetUp); });
        connect(&page, &StrengthsPage::answersWanted, this, [this] { showPage(Answers); });
    });
    m_models.onceMade([this](ModelsPage &page) {
        connect(&page, &ModelsPage::shown, this, [this, &page] {
            const ShownSession &shown = m_comparison->shown();
            page.articleModels().setMeasured(Article::tableOf(shown.plan(), shown.tally()));
        });
        page.setModelsInUse([this] { return m_setup->chosenModels(); });
    });
    m_claims.onceMade([this](ClaimsPage &page) {
        connect(&page, &ClaimsPage::comparisonWanted, this, [this] { showPage(SetUp); });
        connect(&page, &ClaimsPage::answerCostWanted, this, [this] {
            m_charts->showKind(Reports::ChartKind::QualityCost);
            showPage(Charts);
        });
        connect(&page, &ClaimsPage::said, this, &MainWindow::say);
        connect(&page, &ClaimsPage::reportWanted, m_export.get(), &ReportExport::writeClaims);
        connect(&page, &ClaimsPage::missingWanted, this,
            [this](const Runs::RunPlan &plan, const Continuation &how) {
                m_notice->hide();
                m_comparison->run().goOn(how, plan);
            });
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
    m_answers.onceMade([this, paste](AnswersPage &page) {
        connect(&page, &AnswersPage::pastingWanted, this, [this, paste] {
            const ShownSession &shown = m_comparison->shown();
            paste(shown.sessionPath().isEmpty() ? Runs::RunPlan() : shown.plan(), shown.answers(),
                shown.sessionPath());
        });
    });
    m_setup.onceMade([this, paste](SetupPage &page) {
        connect(&page, &SetupPage::priceUpdateWanted, this, &MainWindow::updatePrices);
        connect(&page, &SetupPage::pastingWanted, this, [this, paste](const Runs::RunPlan &plan) {
            paste(plan, {}, Store::newSessionPath(m_services.clock.utcNow()));
        });
    });
}

void MainWindow::updatePrices()
{
    showPage(Models);
    m_models->updatePrices();
}

void MainWindow::connectStart()
{
    m_start.onceMade([this](StartPage &page) {
        connect(&page, &StartPage::practiceWanted, this, [this] {
            m_ask->asking().setLineUp(Store::builtInLineUps().constLast());
            showPage(Ask);
        });
        connect(&page, &StartPage::localWanted, this, [this](const QStringList &models) {
            Store::LineUp local;
            for (const QString &model : models.mid(0, Asking::mostMembers))
                local.members += Store::LineUpMember{model, {}};
            m_ask->asking().setLineUp(local);
            showPage(Ask);
        });
        connect(&page, &StartPage::keyWanted, this, [this] { showPage(Settings); });
    });
}

void MainWindow::find()
{
    if (!m_find->begin(*m_pages->currentWidget()))
        say(tr("There is nothing to search on this page."));
}

} // namespace Pennybench::Desktop
