#include "app/desktop/window/runendnotice.h"

#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "widgets/figures.h"

#include <QApplication>
#include <QWidget>

namespace Pennybench::Desktop {

RunEndNotice::RunEndNotice(const ShownSession &shown, const Clock &clock, QWidget *window, Notify notify)
    : QObject(window)
    , m_shown(shown)
    , m_clock(clock)
    , m_window(window)
    , m_notify(std::move(notify))
{
    connect(&shown, &ShownSession::stateChanged, this, &RunEndNotice::follow);
}

void RunEndNotice::follow()
{
    if (m_shown.isRunUnderWay()) {
        if (!m_began)
            m_began = m_clock.monotonic();
        return;
    }
    const auto began = std::exchange(m_began, std::nullopt);
    const bool isWorthIt = began && m_shown.state() == ShownSession::State::Ended
        && m_clock.monotonic() - *began >= longRun && !QApplication::activeWindow();
    if (!isWorthIt)
        return;
    QApplication::alert(m_window);
    const QString title = Reports::sessionTitle(m_shown.title());
    m_notify(title.isEmpty() ? tr("The run has ended") : title, summary());
}

QString RunEndNotice::summary() const
{
    const Runs::RunProgress &progress = m_shown.progress();
    QString text = tr("The run has ended: %1 of %2 answers for %3.")
                       .arg(Widgets::wholeNumber(progress.finished), Widgets::wholeNumber(progress.total),
                           Reports::dollars(std::optional(progress.spent)));
    if (progress.failed > 0)
        text += u' ' + tr("%1 ended in an error.").arg(Widgets::wholeNumber(progress.failed));
    return text;
}

} // namespace Pennybench::Desktop
