#pragma once

#include <QJSEngine>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Pennybench::Widgets {

/// Interrupts an engine that works on one thing for too long.
class EngineWatchdog {
public:
    explicit EngineWatchdog(QJSEngine &engine)
        : m_engine(engine)
        , m_thread([this] { watch(); })
    {
    }
    ~EngineWatchdog()
    {
        set(false, true);
        m_thread.join();
    }

    void begin()
    {
        m_engine.setInterrupted(false);
        set(true, false);
    }
    void end()
    {
        set(false, false);
        m_engine.setInterrupted(false);
    }

    static constexpr std::chrono::seconds longest{3};

private:
    void set(bool working, bool over)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_working = working;
            m_over = over;
        }
        m_change.notify_all();
    }

    void watch()
    {
        std::unique_lock lock(m_mutex);
        while (!m_over) {
            m_change.wait(lock, [this] { return m_working || m_over; });
            if (m_working && !m_change.wait_for(lock, longest, [this] { return !m_working; })) {
                m_engine.setInterrupted(true);
                m_working = false;
            }
        }
    }

    QJSEngine &m_engine;
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_working = false;
    bool m_over = false;
    std::thread m_thread; ///< last: it uses all others
};

} // namespace Pennybench::Widgets
