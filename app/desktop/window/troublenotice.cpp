#include "app/desktop/window/troublenotice.h"

#include "app/base/language.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/window/noticebar.h"

namespace Pennybench::Desktop {

TroubleNotice::TroubleNotice(LiveComparison &comparison, NoticeBar &notice, QObject *parent)
    : QObject(parent)
    , m_comparison(comparison)
    , m_notice(notice)
{
    connect(&comparison.shown(), &ShownSession::stateChanged, this, &TroubleNotice::refresh);
    connect(&comparison.run(), &RunControl::reachabilityChanged, this, &TroubleNotice::refresh);
}

void TroubleNotice::refresh()
{
    const std::optional<Message> offline = m_comparison.run().offline();
    const Trouble trouble = m_comparison.run().halted() ? Trouble::CannotSave
        : offline                                       ? Trouble::Offline
                                                        : Trouble::None;
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    switch (trouble) {
    case Trouble::None:
        m_notice.hide();
        break;
    case Trouble::CannotSave:
        m_notice.say(tr("The run waits, because the session cannot be saved; nothing that has come is lost, "
                        "and it goes on by itself when this is cured. %1")
                         .arg(translated(*m_comparison.run().halted())),
            {{tr("Try again"), [this] { m_comparison.resume(); }},
                {tr("Export finished answers…"), [this] { emit exportWanted(); }}});
        break;
    case Trouble::Offline:
        m_notice.say(tr("Offline: no model can be reached. %1").arg(sentenceOf(*offline)),
            {{tr("Ask again"), [this] { retryFailed(); }}});
        break;
    }
}

void TroubleNotice::retryFailed()
{
    if (m_comparison.shown().isUnderWay())
        m_comparison.run().retryFailed();
    else
        emit continueWanted();
}

} // namespace Pennybench::Desktop
