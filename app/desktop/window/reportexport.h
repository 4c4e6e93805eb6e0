#pragma once

#include "app/article/testedclaims.h"
#include "app/desktop/common/desktopservices.h"
#include "app/desktop/comparison/shownsession.h"
#include "app/reports/reportfiles.h"
#include "app/reports/writing.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Pennybench::Desktop {

class LiveComparison;
class NoticeBar;

/// Writes the session that is shown, or what its answers say of claims, as a report: another thread writes
/// what the session says at this moment, the notice bar says how far it is and offers to cancel. Only charts
/// are drawn in the window's thread. A report that was cancelled leaves no file.
class ReportExport : public QObject {
    Q_OBJECT

public:
    ReportExport(LiveComparison &comparison, DesktopServices &services, NoticeBar &notice, QWidget *window);
    /// Cancels a report that is being written.
    ~ReportExport() override;

    /// Asks for a file; nothing happens where the session has no answer.
    void choose();
    /// The ending of the path decides what is written. One report at a time; a second one is refused.
    void write(const QString &path);
    /// The article's report of these claims, as HTML or PDF.
    void writeClaims(const QString &path, const Article::TestedClaims &claims);
    bool isWriting() const { return m_writing != nullptr; }
    void cancel();

private:
    using Work = std::function<Reports::WrittenReports(const SessionSnapshot &, Reports::Writing &)>;
    void start(const QString &path, const Work &work);
    bool mayStart();
    void showProgress();
    void take();

    LiveComparison &m_comparison;
    const ShownSession &m_shown;
    DesktopServices &m_services;
    NoticeBar &m_notice;
    QPointer<QWidget> m_window;
    std::shared_ptr<Reports::Writing> m_writing; ///< null: nothing is written
    QFutureWatcher<Reports::WrittenReports> m_watcher;
    QTimer m_tick;
};

} // namespace Pennybench::Desktop
