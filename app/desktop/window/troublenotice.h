#pragma once

#include "app/desktop/comparison/livecomparison.h"

namespace Pennybench::Desktop {

class NoticeBar;

/// Says what keeps the run from getting answers and how it goes on; takes it back when that is cured.
class TroubleNotice : public QObject {
    Q_OBJECT

public:
    TroubleNotice(LiveComparison &comparison, NoticeBar &notice, QObject *parent);

signals:
    void exportWanted();
    /// Failed answers of a run that has ended are to be asked again.
    void continueWanted();

private:
    enum class Trouble { None, CannotSave, Offline };

    void refresh();
    void retryFailed();

    LiveComparison &m_comparison;
    NoticeBar &m_notice;
    Trouble m_trouble = Trouble::None; ///< what m_notice tells
};

} // namespace Pennybench::Desktop
