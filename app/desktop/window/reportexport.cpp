#include "app/desktop/window/reportexport.h"

#include "app/base/language.h"
#include "app/desktop/common/exportfile.h"
#include "app/desktop/common/filedialogs.h"
#include "app/desktop/comparison/livecomparison.h"
#include "app/desktop/window/noticebar.h"
#include "app/reports/articlereport.h"
#include "app/reports/tablereports.h"
#include "app/store/sessionname.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <QThread>

namespace Pennybench::Desktop {

namespace {

constexpr std::chrono::milliseconds progressPause{100};

} // namespace

ReportExport::ReportExport(
    LiveComparison &comparison, DesktopServices &services, NoticeBar &notice, QWidget *window)
    : QObject(window)
    , m_comparison(comparison)
    , m_shown(comparison.shown())
    , m_services(services)
    , m_notice(notice)
    , m_window(window)
{
    m_tick.setInterval(progressPause);
    connect(&m_tick, &QTimer::timeout, this, &ReportExport::showProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportExport::take);
}

ReportExport::~ReportExport()
{
    if (!m_writing)
        return;
    m_writing->cancel();
    // The other thread may wait for a chart that only this one can draw.
    while (!m_watcher.isFinished()) {
        QCoreApplication::sendPostedEvents(qApp, QEvent::MetaCall);
        QThread::msleep(1);
    }
}

void ReportExport::choose()
{
    if (!m_shown.hasAnswers())
        return;
    QStringList forms{tr("Table (*.csv)"), tr("Report for the browser (*.html)"), tr("Workbook (*.xlsx)"),
        tr("JSON lines (*.jsonl)"), tr("Report for printing (*.pdf)"), tr("Chart (*.png *.svg)")};
    if (!Reports::writesWorkbooks())
        forms.removeOne(tr("Workbook (*.xlsx)"));
    const FilePurpose purpose{QStringLiteral("export"), tr("Export the answers"), forms};
    const ChosenFile chosen = chooseFileToSave(m_window, m_services.settings, purpose,
        Store::shortSessionName(m_shown.sessionPath()) + QStringLiteral(".csv"));
    if (!chosen.path.isEmpty())
        write(chosen.path);
}

void ReportExport::write(const QString &path)
{
    if (!mayStart())
        return;
    m_comparison.finishLoading();
    start(path, [files = reportFileFor(path)](const SessionSnapshot &shown, Reports::Writing &writing) {
        const Expected<Store::Session> session = shown.wholeSession();
        if (!session)
            return Reports::WrittenReports{.paths = {}, .problems = {session.error()}};
        QBuffer unused;
        return Reports::writeReports(files, *session, unused, &writing);
    });
}

void ReportExport::writeClaims(const QString &path, const Article::TestedClaims &claims)
{
    if (!mayStart())
        return;
    start(path,
        [path, claims, today = m_services.clock.utcNow().date()](
            const SessionSnapshot &shown, Reports::Writing &writing) {
            const Store::Session session = shown.session();
            const Reports::ArticleContent content = Reports::articleContent(session, claims, today);
            const Expected<void> done = Reports::writeArticleFile(path, content, session, &writing);
            return done ? Reports::WrittenReports{.paths = {path}, .problems = {}}
                        : Reports::WrittenReports{.paths = {}, .problems = {done.error()}};
        });
}

bool ReportExport::mayStart()
{
    if (m_writing)
        m_notice.say(tr("A report is being written already; wait for it, or cancel it."),
            {{tr("Cancel"), [this] { cancel(); }}});
    return !m_writing;
}

void ReportExport::start(const QString &path, const Work &work)
{
    m_writing = std::make_shared<Reports::Writing>();
    m_notice.sayProgress(
        tr("Writing %1…").arg(QFileInfo(path).fileName()), {{tr("Cancel"), [this] { cancel(); }}});
    m_tick.start();
    m_watcher.setFuture(QtConcurrent::run(
        [work, shown = m_shown.snapshot(), writing = m_writing] { return work(shown, *writing); }));
}

void ReportExport::cancel()
{
    if (m_writing)
        m_writing->cancel();
}

void ReportExport::showProgress()
{
    if (m_writing)
        m_notice.setProgress(m_writing->share());
}

void ReportExport::take()
{
    m_tick.stop();
    const bool cancelled = std::exchange(m_writing, nullptr)->isCancelled();
    const Reports::WrittenReports written = m_watcher.result();
    if (!written.paths.isEmpty())
        m_notice.say(tr("Wrote %1").arg(written.paths.join(QStringLiteral(", "))));
    else if (cancelled)
        m_notice.say(tr("The report was cancelled; no file was written."));
    else if (!written.problems.isEmpty())
        m_notice.say(translated(written.problems.constFirst()));
}

} // namespace Pennybench::Desktop
