#include "app/desktop/answers/answerspage.h"
#include "app/desktop/ask/askpage.h"
#include "app/desktop/bench/benchpage.h"
#include "app/desktop/charts/chartspage.h"
#include "app/desktop/claims/claimspage.h"
#include "app/desktop/compare/comparepage.h"
#include "app/desktop/comparison/matrixmodel.h"
#include "app/desktop/models/modelspage.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/settings/settingspage.h"
#include "app/desktop/setup/setuppage.h"
#include "app/desktop/start/startpage.h"
#include "app/desktop/strengths/strengthspage.h"
#include "app/desktop/suites/suitespage.h"
#include "app/desktop/window/emptystate.h"
#include "app/desktop/window/mainwindow.h"
#include "app/desktop/window/pagestack.h"

namespace Pennybench::Desktop {

void MainWindow::makePages()
{
    m_ask = new AskPage(m_services, *m_comparison);
    m_setup = new SetupPage(m_services);
    m_answers = new AnswersPage(*m_comparison, *m_matrix, m_services.theme);
    m_bench = new BenchPage(m_comparison->shown(), *m_matrix, m_services.theme);
    m_charts = new ChartsPage(m_comparison->shown(), m_services, *m_chosen);
    m_compare = new ComparePage(m_comparison->shown(), m_comparison->verdicts(), m_services, *m_chosen);
    m_strengths = new StrengthsPage(m_comparison->shown(), m_services, *m_chosen);
    m_claims = new ClaimsPage(*m_comparison, m_services);
    m_sessions = new SessionsPage(m_services);
    m_suites = new SuitesPage(m_services);
    m_models = new ModelsPage(m_services);
    m_settings = new SettingsPage(m_services);
    m_start = new StartPage(m_services);
    const auto hasNothing = [this] { return m_comparison->shown().plan().answerCount() == 0; };
    const auto orEmpty = [&](QWidget *page, const std::function<QString()> &sentence) {
        auto *state = new EmptyState(page, {sentence, [] { return tr("New comparison"); }}, hasNothing);
        connect(state, &EmptyState::chosen, this, [this] { showPage(SetUp); });
        connect(&m_comparison->shown(), &ShownSession::planChanged, state, &EmptyState::refresh);
        return state;
    };
    // In the order of the enumeration.
    m_pages->add(
        m_ask, [] { return tr("Ask"); }, "chat");
    m_pages->add(
        m_setup, [] { return tr("New"); }, "plus-circle");
    m_pages->add(
        orEmpty(m_answers, [] { return tr("All models' answers to a prompt stand here side by side."); }),
        [] { return tr("Answers"); }, "layout-three-columns");
    m_pages->add(
        orEmpty(m_bench,
            [] { return tr("Who answered which prompt rightly, and at which cost, is shown here."); }),
        [] { return tr("Bench"); }, "bar-chart");
    m_pages->add(
        m_charts, [] { return tr("Charts"); }, "graph-up");
    m_pages->add(
        m_strengths, [] { return tr("Strengths"); }, "sliders");
    m_pages->add(
        m_claims, [] { return tr("Claims"); }, "patch-check");
    m_pages->add(
        m_compare, [] { return tr("Compare"); }, "layout-split");
    m_pages->add(
        m_sessions, [] { return tr("Sessions"); }, "briefcase");
    m_pages->add(
        m_suites, [] { return tr("Suites"); }, "journal-check");
    m_pages->add(
        m_models, [] { return tr("Models"); }, "grid");
    m_pages->add(
        m_settings, [] { return tr("Settings"); }, "gear", true);
    m_pages->add(
        m_start, [] { return tr("First steps"); }, nullptr);
}

} // namespace Pennybench::Desktop
