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

/// In the order of the enumeration.
void MainWindow::addPages()
{
    PageStack &pages = *m_pages;
    const ShownSession &shown = m_comparison->shown();
    const auto orEmpty = [this, &shown](QWidget *parent, const std::function<QString()> &sentence) {
        auto *state = new EmptyState(
            {sentence, [] { return tr("New comparison"); }},
            [&shown] { return shown.plan().answerCount() == 0; }, parent);
        connect(state, &EmptyState::chosen, this, [this] { showPage(SetUp); });
        connect(&shown, &ShownSession::planChanged, state, &EmptyState::refresh);
        return state;
    };
    m_ask.addTo(
        pages, [this](QWidget *parent) { return new AskPage(m_services, *m_comparison, parent); },
        [] { return tr("Ask"); }, "chat");
    m_setup.addTo(
        pages, [this](QWidget *parent) { return new SetupPage(m_services, parent); },
        [] { return tr("New"); }, "plus-circle");
    m_answers.addTo(
        pages,
        [this](
            QWidget *parent) { return new AnswersPage(*m_comparison, *m_matrix, m_services.theme, parent); },
        [] { return tr("Answers"); }, "layout-three-columns", false,
        [orEmpty](QWidget *parent) {
            return orEmpty(
                parent, [] { return tr("All models' answers to a prompt stand here side by side."); });
        });
    m_bench.addTo(
        pages,
        [this, &shown](QWidget *parent) { return new BenchPage(shown, *m_matrix, m_services.theme, parent); },
        [] { return tr("Bench"); }, "bar-chart", false,
        [orEmpty](QWidget *parent) {
            return orEmpty(parent,
                [] { return tr("Who answered which prompt rightly, and at which cost, is shown here."); });
        });
    m_charts.addTo(
        pages,
        [this, &shown](QWidget *parent) { return new ChartsPage(shown, m_services, *m_chosen, parent); },
        [] { return tr("Charts"); }, "graph-up");
    m_strengths.addTo(
        pages,
        [this, &shown](QWidget *parent) { return new StrengthsPage(shown, m_services, *m_chosen, parent); },
        [] { return tr("Strengths"); }, "sliders");
    m_claims.addTo(
        pages, [this](QWidget *parent) { return new ClaimsPage(*m_comparison, m_services, parent); },
        [] { return tr("Claims"); }, "patch-check");
    m_compare.addTo(
        pages,
        [this, &shown](QWidget *parent) {
            return new ComparePage(shown, m_comparison->verdicts(), m_services, *m_chosen, parent);
        },
        [] { return tr("Compare"); }, "layout-split");
    m_sessions.addTo(
        pages, [this](QWidget *parent) { return new SessionsPage(m_services, parent); },
        [] { return tr("Sessions"); }, "briefcase");
    m_suites.addTo(
        pages, [this](QWidget *parent) { return new SuitesPage(m_services, parent); },
        [] { return tr("Suites"); }, "journal-check");
    m_models.addTo(
        pages, [this](QWidget *parent) { return new ModelsPage(m_services, parent); },
        [] { return tr("Models"); }, "grid");
    m_settings.addTo(
        pages, [this](QWidget *parent) { return new SettingsPage(m_services, parent); },
        [] { return tr("Settings"); }, "gear", true);
    m_start.addTo(
        pages, [this](QWidget *parent) { return new StartPage(m_services, parent); },
        [] { return tr("First steps"); }, nullptr);
}

} // namespace Pennybench::Desktop
