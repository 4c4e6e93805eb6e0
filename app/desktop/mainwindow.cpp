#include "app/desktop/mainwindow.h"

#include "app/desktop/answerspage.h"
#include "app/desktop/benchpage.h"
#include "app/desktop/matrixmodel.h"
#include "app/desktop/modelspage.h"
#include "app/desktop/sessionspage.h"
#include "app/desktop/settingspage.h"
#include "app/desktop/setuppage.h"
#include "app/desktop/suitespage.h"
#include "app/reports/numbertext.h"
#include "app/reports/reportfiles.h"
#include "widgets/card.h"
#include "widgets/elidedlabel.h"
#include "widgets/rail.h"

#include <QApplication>
#include <QBuffer>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Pennybench {

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
    , m_matrix(new MatrixModel(*m_comparison, this))
    , m_rail(new Rail)
    , m_pages(new QStackedWidget)
    , m_title(plainLabel({}, "pageTitle"))
    , m_what(new ElidedLabel("chip"))
    , m_badge(plainLabel(tr("Practice models: simulated answers"), "badge"))
    , m_progressText(plainLabel({}, "status"))
    , m_progress(new QProgressBar)
    , m_pause(new QPushButton(tr("Pause")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_export(new QPushButton(tr("Export…")))
    , m_message(plainLabel({}))
    , m_messageBar(new QWidget)
{
    setWindowTitle(QStringLiteral("Pennybench"));
    setAcceptDrops(true);
    // The frame of the window needs some room, too.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, 40)));
    setMinimumSize(960, 600);
    auto *central = new QWidget;
    central->setObjectName(QStringLiteral("page"));
    auto *across = new QHBoxLayout(central);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    auto *down = new QVBoxLayout;
    down->setSpacing(0);
    down->addWidget(makeBar());
    auto *messageLine = new QHBoxLayout(m_messageBar);
    messageLine->setContentsMargins(16, 12, 16, 0);
    auto *messageCard = new Card;
    messageLine->addWidget(messageCard);
    down->addWidget(m_messageBar);
    down->addWidget(m_pages, 1);
    across->addLayout(down, 1);
    setCentralWidget(central);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 8, 8);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("message"));
    line->addWidget(m_message, 1);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("plain"));
    line->addWidget(close);
    messageCard->body()->addLayout(line);
    m_messageBar->hide();
    connect(close, &QPushButton::clicked, m_messageBar, &QWidget::hide);

    makePages();
    makeShortcuts();
    connect(m_rail, &Rail::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_comparison.get(), &LiveComparison::stateChanged, this, &MainWindow::updateBar);
    connect(m_comparison.get(), &LiveComparison::progressChanged, this, &MainWindow::updateBar);
    connect(m_comparison.get(), &LiveComparison::planChanged, this, &MainWindow::updateBar);
    connect(m_comparison.get(), &LiveComparison::failed, this, &MainWindow::say);
    connect(m_comparison.get(), &LiveComparison::message, this, &MainWindow::say);
    connect(&services.theme, &ThemeSource::changed, this, &MainWindow::applyTheme);
    applyTheme();
    showPage(SetUp);
    updateBar();
}

MainWindow::~MainWindow()
{
    // The views look at the comparison to their end, so they go first.
    delete takeCentralWidget();
    delete m_matrix;
}

QWidget *MainWindow::makeBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(QStringLiteral("bar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_what);
    layout->addWidget(m_badge);
    layout->addStretch();
    auto *meter = new QVBoxLayout;
    meter->setSpacing(3);
    meter->addWidget(m_progressText);
    meter->addWidget(m_progress);
    m_progress->setTextVisible(false);
    m_progress->setMinimumWidth(220);
    m_progress->setAccessibleName(tr("Progress"));
    m_progressText->setObjectName(QStringLiteral("status"));
    layout->addLayout(meter);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_export->setObjectName(QStringLiteral("export"));
    for (QPushButton *button : {m_pause, m_stop, m_export}) {
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_comparison->state() == LiveComparison::State::Paused)
            m_comparison->resume();
        else
            m_comparison->pause();
    });
    connect(m_stop, &QPushButton::clicked, m_comparison.get(), &LiveComparison::stop);
    connect(m_export, &QPushButton::clicked, this, &MainWindow::exportReport);
    return bar;
}

void MainWindow::makePages()
{
    m_setup = new SetupPage(m_services);
    m_answers = new AnswersPage(*m_comparison, *m_matrix, m_services.theme);
    m_bench = new BenchPage(*m_comparison, *m_matrix, m_services.theme);
    auto *sessions = new SessionsPage(m_services);
    m_suites = new SuitesPage(m_services);
    auto *settings = new SettingsPage(m_services);
    addPage(SetUp, m_setup, tr("New"), "plus-circle");
    addPage(Answers, m_answers, tr("Answers"), "chat");
    addPage(Bench, m_bench, tr("Bench"), "bar-chart");
    addPage(Sessions, sessions, tr("Sessions"), "briefcase");
    addPage(Suites, m_suites, tr("Suites"), "journal-check");
    addPage(Models, new ModelsPage(m_services), tr("Models"), "grid");
    addPage(Settings, settings, tr("Settings"), "gear", true);
    connect(m_setup, &SetupPage::runRequested, this, [this](const RunPlan &plan) {
        m_messageBar->hide();
        m_comparison->start(plan);
        showPage(Bench);
    });
    connect(m_setup, &SetupPage::suiteFileChosen, this, &MainWindow::addSuiteFile);
    connect(m_suites, &SuitesPage::suitesChanged, m_setup, &SetupPage::refreshSuites);
    connect(m_setup, &SetupPage::failed, this, &MainWindow::say);
    connect(m_bench, &BenchPage::promptChosen, this, [this](int row) {
        m_answers->showRow(row);
        showPage(Answers);
    });
    connect(sessions, &SessionsPage::openRequested, this, &MainWindow::openSession);
    connect(settings, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
}

void MainWindow::addPage(Page page, QWidget *widget, const QString &title, const char *symbol, bool atEnd)
{
    Q_UNUSED(page)
    m_pages->addWidget(widget);
    m_titles += title;
    m_rail->addEntry(title, iconFile(symbol), atEnd);
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
    onKey(Qt::Key_Escape, [this] { m_comparison->stop(); });
    onKey(QKeySequence::Quit, [this] { close(); });
    for (int page = SetUp; page <= Settings; ++page)
        onKey(QKeySequence(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_1) + page)),
            [this, page] { showPage(static_cast<Page>(page)); });
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    m_rail->setCurrent(page);
    m_title->setText(m_titles.at(page));
    m_pages->currentWidget()->setFocus();
}

void MainWindow::startComparison()
{
    m_setup->requestRun();
}

void MainWindow::openSession(const QString &path)
{
    m_messageBar->hide();
    m_comparison->show(path);
    if (m_comparison->sessionPath() == path)
        showPage(Bench);
}

void MainWindow::addSuiteFile(const QString &path)
{
    showPage(Suites);
    m_suites->importFile(path);
}

void MainWindow::updateBar()
{
    const RunPlan &plan = m_comparison->plan();
    const bool any = plan.answerCount() > 0;
    const bool underWay = m_comparison->isUnderWay();
    m_what->setVisible(any);
    if (any) {
        QStringList suites;
        int prompts = 0;
        for (const Suite &suite : plan.suites) {
            suites += suite.title.isEmpty() ? suite.id : suite.title;
            prompts += static_cast<int>(suite.prompts.size());
        }
        m_what->setFullText(suites.join(QStringLiteral(" · "))
            + tr("  ·  %1 models × %2 prompts × %3")
                  .arg(plan.models.size())
                  .arg(prompts)
                  .arg(plan.settings.trials));
    }
    m_badge->setVisible(any && m_comparison->isSimulated());
    m_progressText->setVisible(any && underWay);
    m_progress->setVisible(any && underWay);
    const RunProgress &progress = m_comparison->progress();
    m_progress->setRange(0, std::max(1, progress.total));
    m_progress->setValue(progress.finished);
    QString text = tr("%1 of %2").arg(progress.finished).arg(progress.total);
    if (progress.remaining)
        text += tr(" · %1 s left").arg(progress.remaining->count());
    text += QStringLiteral(" · ") + dollars(std::optional(progress.spent));
    if (progress.budget)
        text += tr(" of %1").arg(dollars(progress.budget));
    m_progressText->setText(text);
    m_pause->setVisible(underWay);
    m_pause->setText(m_comparison->state() == LiveComparison::State::Paused ? tr("Resume") : tr("Pause"));
    m_stop->setVisible(underWay);
    m_export->setVisible(any);
    m_export->setEnabled(!m_comparison->answers().isEmpty());
}

void MainWindow::applyTheme()
{
    const Theme &theme = m_services.theme.theme();
    qApp->setStyleSheet(Pennybench::styleSheet(theme, m_services.theme.bodyPixels()));
    m_rail->setColours(theme.dim, theme.accent);
}

void MainWindow::exportReport()
{
    if (m_comparison->answers().isEmpty())
        return;
    const QString start = QFileInfo(m_comparison->sessionPath()).completeBaseName() + QStringLiteral(".csv");
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the answers"), start,
        tr("Table (*.csv);;Report for the browser (*.html);;Workbook (*.xlsx);;JSON lines (*.jsonl);;"
           "Report for printing (*.pdf);;Chart (*.png *.svg)"));
    if (path.isEmpty())
        return;
    ReportFiles files;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"html")
        files.html = path;
    else if (ending == u"xlsx")
        files.xlsx = path;
    else if (ending == u"jsonl")
        files.jsonl = path;
    else if (ending == u"pdf")
        files.pdf = path;
    else if (ending == u"png" || ending == u"svg")
        files.chart = path;
    else
        files.csv = path;
    QBuffer unused;
    const Expected<QStringList> written = writeReports(files, m_comparison->session(), unused);
    say(written ? tr("Wrote %1").arg(written->join(QStringLiteral(", "))) : written.error().describe());
}

void MainWindow::say(const QString &message)
{
    m_message->setText(message);
    m_messageBar->show();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    if (path.endsWith(u".pennybench"))
        openSession(path);
    else // a question about bad rows must not hold up the program that the file was dragged from
        QMetaObject::invokeMethod(
            this, [this, path] { addSuiteFile(path); }, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setValue(QStringLiteral("geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace Pennybench
