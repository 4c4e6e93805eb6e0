#include "app/desktop/window/runmeter.h"

#include "app/desktop/common/wording.h"
#include "app/desktop/comparison/waitingtext.h"
#include "app/reports/numbertext.h"
#include "widgets/eachlanguage.h"
#include "widgets/elidedlabel.h"
#include "widgets/figures.h"

#include <QCoreApplication>
#include <QProgressBar>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

QString moneyText(const Runs::RunProgress &progress)
{
    QStringList parts;
    if (progress.unpriced == 0 || progress.spent > Models::Money())
        parts += QCoreApplication::translate("RunMeter", "%1 spent")
                     .arg(Reports::dollars(std::optional(progress.spent)));
    if (progress.unpriced > 0)
        parts += QCoreApplication::translate("RunMeter", "%1 of unknown cost").arg(progress.unpriced);
    if (progress.committed > Models::Money())
        parts += QCoreApplication::translate("RunMeter", "%1 committed")
                     .arg(Reports::dollars(std::optional(progress.committed)));
    if (progress.budget) {
        const Models::Money left =
            std::max(Models::Money(), *progress.budget - progress.spent - progress.committed);
        parts += QCoreApplication::translate("RunMeter", "%1 left of %2")
                     .arg(Reports::dollars(std::optional(left)), Reports::dollars(progress.budget));
    }
    return parts.join(QStringLiteral(" · "));
}

QString timeLeftText(std::chrono::seconds left)
{
    if (left < std::chrono::minutes(1))
        return QCoreApplication::translate("RunMeter", "%1 s").arg(left.count());
    return QCoreApplication::translate("RunMeter", "%1 min %2 s")
        .arg(left.count() / 60)
        .arg(left.count() % 60);
}

RunMeter::RunMeter(const ShownSession &shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_text(new Widgets::ElidedLabel("status"))
    , m_bar(new QProgressBar)
    , m_money(new Widgets::ElidedLabel("status"))
{
    setObjectName(QStringLiteral("meter"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_money);
    m_text->setObjectName(QStringLiteral("status"));
    m_bar->setTextVisible(false);
    Widgets::inEachLanguage(this, [this] {
        m_bar->setAccessibleName(tr("Progress"));
        refresh();
    });
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &RunMeter::refresh);
    connect(&shown, &ShownSession::waitingChanged, this, &RunMeter::refresh);
}

void RunMeter::refresh()
{
    const Runs::RunProgress &progress = m_shown.progress();
    m_bar->setRange(0, std::max(1, progress.total));
    m_bar->setValue(progress.finished);
    m_text->setFullText(progressText());
    m_money->setFullText(moneyText(progress));
    m_money->setAccessibleName(m_money->fullText());
    m_bar->setAccessibleDescription(m_text->fullText());
    if (m_shown.inFlight().firstWaiting() && m_shown.isUnderWay())
        m_tick.start();
    else
        m_tick.stop();
}

QString RunMeter::progressText() const
{
    const Runs::RunProgress &progress = m_shown.progress();
    QString text =
        tr("%1 of %2").arg(Widgets::wholeNumber(progress.finished), Widgets::wholeNumber(progress.total));
    if (progress.failed > 0)
        text += QStringLiteral(" · ") + tr("%1 failed").arg(Widgets::wholeNumber(progress.failed));
    if (m_shown.state() == ShownSession::State::Preparing)
        return tr("getting ready…");
    if (m_shown.state() == ShownSession::State::Paused)
        return text + QStringLiteral(" · ") + tr("paused");
    if (const auto waiting = m_shown.inFlight().firstWaiting())
        return text + QStringLiteral(" · ")
            + waitingText(m_shown.plan(), *waiting, m_shown.inFlight().left(*waiting));
    if (progress.remaining)
        text += QStringLiteral(" · ") + tr("%1 left").arg(timeLeftText(*progress.remaining));
    return text;
}

} // namespace Pennybench::Desktop
