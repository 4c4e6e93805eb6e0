#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <utility>

namespace Pennybench::Desktop {

/// Changes within this time are computed together.
constexpr std::chrono::milliseconds computationPause{200};

/// What a page shows of something that changes. It is computed in another thread, one computation at a time,
/// a moment after a change, and only while the page is seen. A change during a computation starts another one
/// after it.
template <typename Value>
class PageComputation {
public:
    /// `prepare` takes what is needed in the window's thread and returns the work for the other one. `show`
    /// gets the result in the window's thread. The page owns this object.
    PageComputation(QWidget *page, std::chrono::milliseconds pause,
        std::function<std::function<Value()>()> prepare, std::function<void(Value)> show)
        : m_page(page)
        , m_prepare(std::move(prepare))
        , m_show(std::move(show))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(pause);
        QObject::connect(&m_timer, &QTimer::timeout, page, [this] { start(); });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, page, [this] { take(); });
    }
    ~PageComputation() { m_watcher.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(PageComputation)

    /// Something has changed.
    void soon()
    {
        m_isStale = true;
        if (m_page->isVisible() && !m_timer.isActive())
            m_timer.start();
    }

    /// The page is seen now.
    void pageShown()
    {
        if (m_isStale)
            soon();
    }

    /// What is shown is not yet that of the last change.
    bool isBehind() const { return m_isStale || m_isComputing; }

private:
    void start()
    {
        if (m_isComputing)
            return;
        m_isStale = false;
        m_isComputing = true;
        m_watcher.setFuture(QtConcurrent::run(m_prepare()));
    }

    void take()
    {
        m_isComputing = false;
        m_show(m_watcher.result());
        pageShown();
    }

    QWidget *m_page;
    std::function<std::function<Value()>()> m_prepare;
    std::function<void(Value)> m_show;
    QFutureWatcher<Value> m_watcher;
    QTimer m_timer;
    bool m_isStale = true;
    bool m_isComputing = false; ///< until its result is shown
};

} // namespace Pennybench::Desktop
