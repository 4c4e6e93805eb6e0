#include "app/desktop/window/mainwindow.h"

#include "app/base/language.h"
#include "app/desktop/answers/answerspage.h"
#include "app/desktop/ask/askpage.h"
#include "app/desktop/bench/benchpage.h"
#include "app/desktop/charts/chartspage.h"
#include "app/desktop/claims/claimspage.h"
#include "app/desktop/common/codeconsent.h"
#include "app/desktop/common/exportfile.h"
#include "app/desktop/common/filedialogs.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/compare/comparepage.h"
#include "app/desktop/comparison/chosencontestant.h"
#include "app/desktop/comparison/comparewith.h"
#include "app/desktop/comparison/matrixmodel.h"
#include "app/desktop/models/modelspage.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/settings/settingspage.h"
#include "app/desktop/setup/setuppage.h"
#include "app/desktop/strengths/strengthspage.h"
#include "app/desktop/suites/suitespage.h"
#include "app/desktop/window/closequestion.h"
#include "app/desktop/window/continuedialog.h"
#include "app/desktop/window/noticebar.h"
#include "app/desktop/window/runbar.h"
#include "app/desktop/window/unexpectedends.h"
#include "app/reports/reportfiles.h"
#include "app/runs/conversationplan.h"
#include "widgets/eachlanguage.h"
#include "widgets/rail.h"

#include <QApplication>
#include <QBuffer>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

QByteArray iconFile(const char *name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

MainWindow::MainWindow(DesktopServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_comparison(std::make_unique<LiveComparison>(services))
    , m_matrix(new MatrixModel(m_comparison->shown(), this))
    , m_chosen(new ChosenContestant(this))
    , m_rail(new Widgets::Rail)
    , m_pages(new QStackedWidget)
    , m_bar(new RunBar(*m_comparison))
    , m_notice(new NoticeBar)
{
    setWindowTitle(QStringLiteral("Pennybench"));
    setAcceptDrops(true);
    // The frame of the window needs some room, too.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, 40)));
    setMinimumSize(960, 600);
    layOut();
    makePages();
    connectPages();
    connectContestants();
    connectComparison();
    makeShortcuts();
    connect(&services.theme, &Widgets::ThemeSource::changed, this, &MainWindow::applyTheme);
    applyTheme();
    showPage(SetUp);
}

MainWindow::~MainWindow()
{
    // The views look at the comparison to their end, so they go first.
    delete takeCentralWidget();
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
    down->addWidget(m_pages, 1);
    across->addLayout(down, 1);
    setCentralWidget(central);
}

void MainWindow::makePages()
{
    m_ask = new AskPage(m_services, *m_comparison);
    m_setup = new SetupPage(m_services);
    m_answers = new AnswersPage(*m_comparison, *m_matrix, m_services.theme);
    m_bench = new BenchPage(m_comparison->shown(), *m_matrix, m_services.theme);
    m_charts = new ChartsPage(m_comparison->shown(), m_services, *m_chosen);
    m_compare = new ComparePage(m_comparison->shown(), m_services, *m_chosen);
    m_strengths = new StrengthsPage(m_comparison->shown(), m_services, *m_chosen);
    m_claims = new ClaimsPage(*m_comparison, m_services);
    m_sessions = new SessionsPage(m_services);
    m_suites = new SuitesPage(m_services);
    m_models = new ModelsPage(m_services);
    m_settings = new SettingsPage(m_services);
    // In the order of the enumeration.
    addPage(
        m_ask, [] { return tr("Ask"); }, "chat");
    addPage(
        m_setup, [] { return tr("New"); }, "plus-circle");
    addPage(
        m_answers, [] { return tr("Answers"); }, "layout-three-columns");
    addPage(
        m_bench, [] { return tr("Bench"); }, "bar-chart");
    addPage(
        m_charts, [] { return tr("Charts"); }, "graph-up");
    addPage(
        m_strengths, [] { return tr("Strengths"); }, "sliders");
    addPage(
        m_claims, [] { return tr("Claims"); }, "patch-check");
    addPage(
        m_compare, [] { return tr("Compare"); }, "layout-split");
    addPage(
        m_sessions, [] { return tr("Sessions"); }, "briefcase");
    addPage(
        m_suites, [] { return tr("Suites"); }, "journal-check");
    addPage(
        m_models, [] { return tr("Models"); }, "grid");
    addPage(
        m_settings, [] { return tr("Settings"); }, "gear", true);
}

void MainWindow::connectPages()
{
    connect(m_rail, &Widgets::Rail::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_ask, &AskPage::conversationWanted, this, &MainWindow::converse);
    connect(m_ask, &AskPage::said, this, &MainWindow::say);
    connect(m_setup, &SetupPage::runRequested, this, &MainWindow::run);
    connect(m_setup, &SetupPage::suiteFileChosen, this, &MainWindow::addSuiteFile);
    connect(m_suites, &SuitesPage::suitesChanged, m_setup, &SetupPage::refreshSuites);
    connect(m_setup, &SetupPage::failed, this, &MainWindow::say);
    connect(m_bench, &BenchPage::promptChosen, this, [this](int row, int model) {
        m_answers->showRow(row);
        showPage(Answers);
        if (model >= 0)
            m_answers->inspectModel(model);
    });
    connect(m_charts, &ChartsPage::comparisonWanted, this, [this] { showPage(SetUp); });
    connect(m_charts, &ChartsPage::said, this, &MainWindow::say);
    connect(m_answers, &AnswersPage::rowChanged, m_bench, &BenchPage::selectRow);
    connect(m_compare, &ComparePage::comparisonWanted, this, [this] { showPage(SetUp); });
    connect(m_compare, &ComparePage::sessionsWanted, this, [this] { showPage(Sessions); });
    connect(m_sessions, &SessionsPage::compareRequested, this,
        [this](const QString &first, const QString &second) {
            m_compare->compareSessions(first, second);
            showPage(Compare);
        });
    connect(m_sessions, &SessionsPage::openRequested, this, [this](const QString &path) { open(path); });
    connect(m_sessions, &SessionsPage::replayRequested, this,
        [this](const QString &path) { open(path, Opening::Replay); });
    connect(m_sessions, &SessionsPage::continueRequested, this,
        [this](const QString &path) { open(path, Opening::Continue); });
    connect(m_settings, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connectArticlePages();
    connectSessions();
}

/// The chosen contestant is the same everywhere, and two of them are compared from everywhere.
void MainWindow::connectContestants()
{
    connect(m_bench, &BenchPage::contestantChosen, m_chosen, &ChosenContestant::choose);
    connect(m_chosen, &ChosenContestant::changed, m_bench, &BenchPage::selectContestant);
    connect(m_answers, &AnswersPage::contestantChosen, m_chosen, &ChosenContestant::choose);
    connect(m_chosen, &ChosenContestant::changed, m_answers, &AnswersPage::selectContestant);
    const auto compareTwo = [this](const QString &first, const QString &second) {
        m_compare->compareContestants(first, second);
        showPage(Compare);
    };
    connect(m_bench, &BenchPage::compareRequested, this, compareTwo);
    connect(m_answers, &AnswersPage::compareRequested, this, compareTwo);
    connect(m_charts, &ChartsPage::compareRequested, this, compareTwo);
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
    connect(m_bar, &RunBar::exportRequested, this, &MainWindow::exportReport);
    connect(m_comparison.get(), &LiveComparison::said, this, &MainWindow::say);
    connect(&m_comparison->shown(), &ShownSession::stateChanged, this, &MainWindow::showTrouble);
    connect(&m_comparison->shown(), &ShownSession::stateChanged, this, &MainWindow::nameSession);
    connect(&m_comparison->shown(), &ShownSession::planChanged, this, &MainWindow::nameSession);
    connect(&m_comparison->shown(), &ShownSession::titleChanged, this, &MainWindow::nameSession);
    connect(&m_comparison->run(), &RunControl::reachabilityChanged, this, &MainWindow::showTrouble);
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

/// Says what keeps the run from getting answers and how it goes on; takes it back when that is cured.
void MainWindow::showTrouble()
{
    const std::optional<Message> offline = m_comparison->run().offline();
    const Trouble trouble = m_comparison->run().halted() ? Trouble::CannotSave
        : offline                                        ? Trouble::Offline
                                                         : Trouble::None;
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    switch (trouble) {
    case Trouble::None:
        m_notice->hide();
        break;
    case Trouble::CannotSave:
        m_notice->say(tr("The run waits, because the session cannot be saved; nothing that has come is lost, "
                         "and it goes on by itself when this is cured. %1")
                          .arg(translated(*m_comparison->run().halted())),
            {{tr("Try again"), [this] { m_comparison->resume(); }},
                {tr("Export finished answers…"), [this] { exportReport(); }}});
        break;
    case Trouble::Offline:
        m_notice->say(tr("Offline: no model can be reached. %1").arg(sentenceOf(*offline)),
            {{tr("Ask again"), [this] { retryFailed(); }}});
        break;
    }
}

void MainWindow::retryFailed()
{
    if (m_comparison->shown().isUnderWay())
        m_comparison->run().retryFailed();
    else
        continueShown();
}

void MainWindow::addPage(
    QWidget *widget, const std::function<QString()> &title, const char *symbol, bool atEnd)
{
    m_pages->addWidget(widget);
    m_titles += title;
    const int entry = m_rail->addEntry(title(), iconFile(symbol), atEnd);
    Widgets::inEachLanguage(this, [this, entry, title] {
        m_rail->setEntryText(entry, title());
        if (m_pages->currentIndex() == entry)
            m_bar->setTitle(title());
    });
}

void MainWindow::makeShortcuts()
{
    const auto onKey = [this](const QKeySequence &keys, auto &&action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    onKey(Qt::CTRL | Qt::Key_N, [this] { showPage(SetUp); });
    onKey(Qt::CTRL | Qt::Key_O, [this] { showPage(Sessions); });
    onKey(Qt::CTRL | Qt::Key_Comma, [this] { showPage(Settings); });
    onKey(Qt::CTRL | Qt::Key_E, [this] { exportReport(); });
    onKey(Qt::Key_Escape, [this] { goBack(); });
    onKey(QKeySequence::Undo, [this] {
        if (m_pages->currentIndex() != Sessions || !m_sessions->undo())
            m_comparison->verdicts().undoStack().undo();
    });
    for (const QKeySequence &keys :
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)})
        onKey(keys, [this] { m_comparison->verdicts().undoStack().redo(); });
    for (int key : {Qt::Key_Plus, Qt::Key_Equal})
        onKey(QKeySequence(static_cast<int>(Qt::CTRL) | key),
            [this] { resizeText(m_services.theme.bodyPixels() + 2); });
    onKey(Qt::CTRL | Qt::Key_Minus, [this] { resizeText(m_services.theme.bodyPixels() - 2); });
    onKey(Qt::CTRL | Qt::Key_0, [this] { resizeText(Widgets::ThemeSource::usualPixels); });
    onKey(Qt::CTRL | Qt::Key_Period, [this] { m_comparison->stop(); });
    onKey(QKeySequence::Quit, [this] { emit quitRequested(); });
    onKey(QKeySequence::Close, [this] { close(); });
    constexpr int digits = 9;
    for (int page = 0; page < std::min(digits, m_pages->count()); ++page)
        onKey(QKeySequence(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_1) + page)),
            [this, page] { showPage(static_cast<Page>(page)); });
}

/// Esc: out of the inspector or of the enlarged answers, then to the matrix. It never stops a run.
void MainWindow::goBack()
{
    if (m_pages->currentIndex() == Ask)
        m_ask->closeInnermost();
    else if (m_pages->currentIndex() == Answers && !m_answers->closeInnermost())
        showPage(Bench);
    else if (m_pages->currentIndex() == Compare)
        m_compare->closeReading();
    else if (m_pages->currentIndex() == Sessions)
        m_sessions->endSearch();
}

void MainWindow::resizeText(int pixels)
{
    m_services.theme.setBodyPixels(pixels);
    m_services.settings.setValue(QStringLiteral("fontSize"), m_services.theme.bodyPixels());
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    m_rail->setCurrent(page);
    m_bar->setTitle(m_titles.at(page)());
    m_pages->currentWidget()->setFocus();
    if (page == SetUp)
        m_setup->refreshExperience();
}

void MainWindow::startComparison()
{
    m_setup->requestRun();
}

bool MainWindow::openSession(const QString &path)
{
    m_notice->hide();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const bool shown = m_comparison->show(path);
    QGuiApplication::restoreOverrideCursor();
    if (!shown)
        return false;
    showPage(Runs::isConversation(m_comparison->shown().plan()) ? Ask : Bench);
    return true;
}

void MainWindow::open(const QString &path, Opening how)
{
    if (m_comparison->shown().isRunUnderWay()) {
        emit windowWanted(path, how);
        return;
    }
    if (!openSession(path))
        return;
    if (how == Opening::Replay)
        replayShown();
    else if (how == Opening::Continue)
        continueShown();
}

void MainWindow::replayShown()
{
    m_notice->hide();
    m_comparison->finishLoading();
    m_comparison->replay().start(1);
    if (Runs::isConversation(m_comparison->shown().plan()))
        showPage(Ask);
    else
        showPage(m_pages->currentIndex() == Answers ? Answers : Bench);
}

void MainWindow::continueShown()
{
    m_comparison->finishLoading();
    const OpenWork work = m_comparison->shown().openWork();
    if (work.total() == 0) {
        say(tr("Every question in this session has an answer."));
        return;
    }
    ContinueDialog dialog(work, m_comparison->shown().spent(), m_comparison->shown().plan().settings, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Continuation how = dialog.continuation();
    how.allowCode =
        how.allowCode && CodeConsent(m_services.settings).allows(m_comparison->shown().plan(), this);
    m_notice->hide();
    m_comparison->run().goOn(how);
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

void MainWindow::exportReport()
{
    if (!m_comparison->shown().hasAnswers())
        return;
    const FilePurpose purpose{QStringLiteral("export"), tr("Export the answers"),
        {tr("Table (*.csv)"), tr("Report for the browser (*.html)"), tr("Workbook (*.xlsx)"),
            tr("JSON lines (*.jsonl)"), tr("Report for printing (*.pdf)"), tr("Chart (*.png *.svg)")}};
    const ChosenFile chosen = chooseFileToSave(this, m_services.settings, purpose,
        QFileInfo(m_comparison->shown().sessionPath()).completeBaseName() + QStringLiteral(".csv"));
    if (!chosen.path.isEmpty())
        exportTo(chosen.path);
}

void MainWindow::exportTo(const QString &path)
{
    m_comparison->finishLoading();
    const Expected<Store::Session> session = m_comparison->shown().wholeSession();
    if (!session) {
        say(translated(session.error()));
        return;
    }
    QBuffer unused;
    const Reports::WrittenReports written = Reports::writeReports(reportFileFor(path), *session, unused);
    say(written.problems.isEmpty() ? tr("Wrote %1").arg(written.paths.join(QStringLiteral(", ")))
                                   : translated(written.problems.constFirst()));
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
    if (!m_closing) {
        if (!mayEnd(m_comparison->shown(), Ending::StopAndClose, this)) {
            event->ignore();
            return;
        }
        if (m_comparison->shown().isRunUnderWay()) {
            event->ignore();
            stopAndClose();
            return;
        }
    }
    m_services.settings.setValue(QStringLiteral("geometry"), saveGeometry());
    keepForNextStart();
    QMainWindow::closeEvent(event);
}

} // namespace Pennybench::Desktop
