#pragma once

#include "app/desktop/comparison/shownsession.h"
#include "providers/base/clock.h"

#include <chrono>
#include <functional>
#include <optional>

namespace Pennybench::Desktop {

/// Tells a person who works elsewhere that a long run has ended: by the desktop's notifications and by the
/// window's entry in the task bar. Says how many answers there are and what they cost, never what they say.
class RunEndNotice : public QObject {
    Q_OBJECT

public:
    /// Shorter runs end unannounced.
    static constexpr std::chrono::seconds longRun{30};

    using Notify = std::function<void(const QString &title, const QString &text)>;

    RunEndNotice(const ShownSession &shown, const Clock &clock, QWidget *window, Notify notify);

private:
    void follow();
    QString summary() const;

    const ShownSession &m_shown;
    const Clock &m_clock;
    QWidget *m_window;
    Notify m_notify;
    std::optional<std::chrono::nanoseconds> m_began; ///< missing: nothing runs
};

} // namespace Pennybench::Desktop
