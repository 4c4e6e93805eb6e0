#include "app/desktop/window/mainwindow.h"

#include "app/desktop/answers/answerspage.h"
#include "app/desktop/ask/askpage.h"
#include "app/desktop/bench/benchpage.h"
#include "app/desktop/charts/chartspage.h"
#include "app/desktop/claims/claimspage.h"
#include "app/desktop/common/savedsessions.h"
#include "app/desktop/compare/comparepage.h"
#include "app/desktop/comparison/chosencontestant.h"
#include "app/desktop/comparison/comparewith.h"
#include "app/desktop/comparison/matrixmodel.h"
#include "app/desktop/models/modelspage.h"
#include "app/desktop/present/presentcontrol.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/settings/settingspage.h"
#include "app/desktop/setup/setuppage.h"
#include "app/desktop/start/startpage.h"
#include "app/desktop/strengths/strengthspage.h"
#include "app/desktop/suites/suitespage.h"
#include "app/desktop/window/closequestion.h"
#include "app/desktop/window/commandlist.h"
#include "app/desktop/window/desktopbus.h"
#include "app/desktop/window/findbar.h"
#include "app/desktop/window/noticebar.h"
#include "app/desktop/window/pagestack.h"
#include "app/desktop/window/reportexport.h"
#include "app/desktop/window/runbar.h"
#include "app/desktop/window/runendnotice.h"
#include "app/desktop/window/troublenotice.h"
#include "app/desktop/window/unexpectedends.h"
#include "app/desktop/window/windowcommands.h"
#include "app/reports/findings.h"
#include "widgets/eachlanguage.h"
#include "widgets/rail.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMetaEnum>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

const auto lastPageKey = QStringLiteral("lastPage");
const auto lastSessionKey = QStringLiteral("lastSession");

} // namespace

MainWindow::MainWindow(DesktopServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_comparison(std::make_unique<LiveComparison>(services))
    , m_matrix(new MatrixModel(m_comparison->shown(), this))
    , m_chosen(new ChosenContestant(this))
    , m_rail(new Widgets::Rail)
    , m_pages(new PageStack(*m_rail))
    , m_bar(new RunBar(*m_comparison))
    , m_notice(new NoticeBar)
    , m_find(new FindBar)
    , m_export(std::make_unique<ReportExport>(*m_comparison, services, *m_notice, this))
    , m_commands(std::make_unique<CommandList>(*this, services.settings))
    , m_present(std::make_unique<PresentControl>(*m_comparison, services, *this))
{
    Widgets::inEachLanguage(this, [this] { nameWindow(); });
    setAcceptDrops(true);
    // The frame of the window needs some room, too.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, 40)));
    setMinimumSize(960, 600);
    layOut();
    connectPages();
    connectContestants();
    addPages();
    connectComparison();
    addWindowCommands(*m_commands, *this, services);
    new RunEndNotice(m_comparison->shown(), services.clock, this,
        [](const QString &title, const QString &text) { notifyDesktop(desktopBus(), title, text); });
    connect(&services.theme, &Widgets::ThemeSource::changed, this, &MainWindow::applyTheme);
    applyTheme();
    m_pages->begin(SetUp);
}

MainWindow::~MainWindow()
{
    m_present.reset();
    m_export.reset();
    // The views look at the comparison to their end, so they go first.
    delete centralWidget();
    delete m_matrix;
}

void MainWindow::layOut()
{
    auto *central = new QWidget;
    central->setObjectName(QStringLiteral("page"));
    auto *across = new QHBoxLayout(central);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    auto *down = new QVBoxLayout;
    down->setSpacing(0);
    down->addWidget(m_bar);
    down->addWidget(m_notice);
    down->addWidget(m_find);
    down->addWidget(m_pages, 1);
    across->addLayout(down, 1);
    setCentralWidget(central);
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageStack::titleChanged, m_bar, &RunBar::setTitle);
    connectStart();
    connect(m_rail, &Widgets::Rail::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    m_ask.onceMade([this](AskPage &page) {
        connect(&page, &AskPage::conversationWanted, this, &MainWindow::converse);
        connect(&page, &AskPage::said, this, &MainWindow::say);
        connect(&page, &AskPage::suiteChanged, this, [this](const QString &id) {
            if (m_suites.ifMade())
                m_suites->refresh();
            m_setup->refreshSuites(id);
        });
    });
    m_setup.onceMade([this](SetupPage &page) {
        connect(&page, &SetupPage::runRequested, this, &MainWindow::run);
        connect(&page, &SetupPage::suiteFileChosen, this, &MainWindow::addSuiteFile);
        connect(&page, &SetupPage::failed, this, &MainWindow::say);
    });
    m_suites.onceMade([this](SuitesPage &page) {
        connect(&page, &SuitesPage::suitesChanged, this, [this](const QString &added) {
            // One that is added is chosen there.
            if (m_setup.ifMade() || !added.isEmpty())
                m_setup->refreshSuites(added);
        });
    });
    m_bench.onceMade([this](BenchPage &page) {
        connect(&page, &BenchPage::promptChosen, this, [this](int row, int model) {
            m_answers->showRow(row);
            showPage(Answers);
            if (model >= 0)
                m_answers->inspectModel(model);
        });
        if (m_answers.ifMade() && m_answers->row() >= 0)
            page.selectRow(m_answers->row());
    });
    m_answers.onceMade([this](AnswersPage &page) {
        connect(&page, &AnswersPage::rowChanged, this, [this](int row) {
            if (m_bench.ifMade())
                m_bench->selectRow(row);
        });
    });
    m_charts.onceMade([this](ChartsPage &page) {
        connect(&page, &ChartsPage::comparisonWanted, this, [this] { showPage(SetUp); });
        connect(&page, &ChartsPage::said, this, &MainWindow::say);
    });
    m_compare.onceMade([this](ComparePage &page) {
        connect(&page, &ComparePage::comparisonWanted, this, [this] { showPage(SetUp); });
        connect(&page, &ComparePage::sessionsWanted, this, [this] { showPage(Sessions); });
    });
    m_settings.onceMade([this](SettingsPage &page) {
        connect(&page, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    });
    connectArticlePages();
    connectSessions();
}

/// The chosen contestant is the same everywhere, and two of them are compared from everywhere.
void MainWindow::connectContestants()
{
    const auto compareTwo = [this](const QString &first, const QString &second) {
        m_compare->compareContestants(first, second);
        showPage(Compare);
    };
    m_bench.onceMade([this, compareTwo](BenchPage &page) {
        connect(&page, &BenchPage::contestantChosen, m_chosen, &ChosenContestant::choose);
        connect(m_chosen, &ChosenContestant::changed, &page, &BenchPage::selectContestant);
        connect(&page, &BenchPage::compareRequested, this, compareTwo);
        page.selectContestant(m_chosen->letter());
    });
    m_answers.onceMade([this, compareTwo](AnswersPage &page) {
        connect(&page, &AnswersPage::contestantChosen, m_chosen, &ChosenContestant::choose);
        connect(m_chosen, &ChosenContestant::changed, &page, &AnswersPage::selectContestant);
        connect(&page, &AnswersPage::compareRequested, this, compareTwo);
        page.selectContestant(m_chosen->letter());
    });
    m_charts.onceMade([this, compareTwo](ChartsPage &page) {
        connect(&page, &ChartsPage::compareRequested, this, compareTwo);
    });
    // Letters are those of the plan that is shown.
    connect(&m_comparison->shown(), &ShownSession::planChanged, m_chosen, [this] {
        if (contestantLettered(m_comparison->shown().plan(), m_chosen->letter()).isEmpty())
            m_chosen->choose({});
    });
}

void MainWindow::connectComparison()
{
    connect(m_bar, &RunBar::continueRequested, this, &MainWindow::continueShown);
    connect(m_bar, &RunBar::replayRequested, this, &MainWindow::replayShown);
    connect(m_bar, &RunBar::exportRequested, m_export.get(), &ReportExport::choose);
    connect(m_bar, &RunBar::presentRequested, this, [this] { m_present->start(); });
    connect(m_present.get(), &PresentControl::said, this, &MainWindow::say);
    connect(m_comparison.get(), &LiveComparison::said, this, &MainWindow::say);
    connect(m_commands.get(), &CommandList::refused, this, &MainWindow::say);
    auto *trouble = new TroubleNotice(*m_comparison, *m_notice, m_notice);
    connect(trouble, &TroubleNotice::exportWanted, m_export.get(), &ReportExport::choose);
    connect(trouble, &TroubleNotice::continueWanted, this, &MainWindow::continueShown);
    connect(&m_comparison->shown(), &ShownSession::planChanged, this, &MainWindow::nameWindow);
    connect(&m_comparison->shown(), &ShownSession::titleChanged, this, &MainWindow::nameWindow);
    connect(&m_comparison->shown(), &ShownSession::stateChanged, this, &MainWindow::nameWindow);
    // Not from inside of the signal: the window goes with the comparison.
    connect(
        &m_comparison->shown(), &ShownSession::stateChanged, this,
        [this] {
            if (m_closing && !m_comparison->shown().isRunUnderWay())
                close();
        },
        Qt::QueuedConnection);
}

void MainWindow::run(const Runs::RunPlan &plan)
{
    if (!mayEnd(m_comparison->shown(), Ending::StopAndStart, this))
        return;
    m_notice->hide();
    m_comparison->start(plan);
    showPage(Bench);
}

void MainWindow::converse(const Runs::RunPlan &plan)
{
    if (!mayEnd(m_comparison->shown(), Ending::StopAndStart, this))
        return;
    m_notice->hide();
    m_comparison->start(plan);
}

QUndoStack &MainWindow::undoStack()
{
    switch (m_pages->currentIndex()) {
    case Suites:
        return m_suites->undoStack();
    case Settings:
        return m_settings->undoStack();
    default:
        return m_comparison->verdicts().undoStack();
    }
}

void MainWindow::undo()
{
    if (m_pages->currentIndex() != Sessions || !m_sessions->undo())
        undoStack().undo();
}

bool MainWindow::canUndo()
{
    return (m_pages->currentIndex() == Sessions && m_sessions->canUndo()) || undoStack().canUndo();
}

/// Esc: out of the inspector or of the enlarged answers, then to the matrix. It never stops a run.
void MainWindow::goBack()
{
    if (!m_find->isHidden())
        m_find->leave();
    else if (m_pages->currentIndex() == Ask)
        m_ask->closeInnermost();
    else if (m_pages->currentIndex() == Answers && !m_answers->closeInnermost())
        showPage(Bench);
    else if (m_pages->currentIndex() == Compare)
        m_compare->closeReading();
    else if (m_pages->currentIndex() == Sessions)
        m_sessions->endSearch();
}

void MainWindow::showPage(Page page)
{
    m_find->leave();
    m_pages->show(page);
    if (page != Start)
        m_services.settings.setValue(
            lastPageKey, QLatin1String(QMetaEnum::fromType<Page>().valueToKey(page)));
}

void MainWindow::bringBackLast()
{
    bool isKnown = false;
    // Opening a session shows another page.
    const int page = QMetaEnum::fromType<Page>().keyToValue(
        m_services.settings.value(lastPageKey).toByteArray().constData(), &isKnown);
    const QString session = m_services.settings.value(lastSessionKey).toString();
    // One that is being written elsewhere is no reason for a message: nobody asked for it now.
    if (QFileInfo::exists(session) && !Store::isBeingWritten(session))
        openSession(session);
    if (isKnown)
        showPage(static_cast<Page>(page));
}

/// The window's name, and what comes back at the next start.
void MainWindow::nameWindow()
{
    const QString title = Reports::sessionTitle(m_comparison->shown().title());
    setWindowTitle(title.isEmpty() ? QStringLiteral("Pennybench") : title + QStringLiteral(" – Pennybench"));
    if (!m_comparison->shown().sessionPath().isEmpty())
        m_services.settings.setValue(lastSessionKey, m_comparison->shown().sessionPath());
}

bool MainWindow::isFirstStart(const QSettings &settings, const QString &sessionFolder)
{
    return !settings.contains(lastPageKey) && savedSessions(sessionFolder).isEmpty();
}

void MainWindow::startComparison()
{
    m_setup->requestRun();
}

void MainWindow::addSuiteFile(const QString &path)
{
    showPage(Suites);
    m_suites->importFile(path);
}

void MainWindow::applyTheme()
{
    const Widgets::Theme &theme = m_services.theme.theme();
    const QString sheet = Pennybench::Widgets::styleSheet(theme, m_services.theme.bodyPixels());
    // Another window may have set it already.
    if (qApp->styleSheet() != sheet)
        qApp->setStyleSheet(sheet);
    m_rail->setColours(theme.dim, theme.accent);
}

void MainWindow::say(const QString &message)
{
    m_notice->say(message);
}

void MainWindow::sayUnexpectedEnd(const UnexpectedEnd &end)
{
    m_notice->say(
        unexpectedEndText(end), unexpectedEndActions(end, [this](const QString &path) { open(path); }));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    // A question must not hold up the program that the file was dragged from.
    QMetaObject::invokeMethod(
        this,
        [this, path] {
            if (path.endsWith(u".pennybench"))
                open(path);
            else
                addSuiteFile(path);
        },
        Qt::QueuedConnection);
}

void MainWindow::stopAndClose()
{
    m_closing = true;
    m_comparison->stop();
    if (!m_comparison->shown().isRunUnderWay())
        close();
}

/// A run ends in the event loop, so that the window stays until then. Who closes it once more while it stops
/// need not wait, for a locked session file say.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && !mayEnd(m_comparison->shown(), Ending::StopAndClose, this)) {
        event->ignore();
        return;
    }
    if (!m_closing && m_comparison->shown().isRunUnderWay()) {
        event->ignore();
        stopAndClose();
        return;
    }
    m_present->end();
    m_services.settings.setValue(QStringLiteral("geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace Pennybench::Desktop
