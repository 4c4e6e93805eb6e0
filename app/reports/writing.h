#pragma once

#include <QtGlobal>

#include <atomic>

namespace Pennybench::Reports {

/// A report that is being written: how far it is, and whether it is still wanted. May be used from any
/// thread.
class Writing {
public:
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

    /// There will be so many steps from now on.
    void begin(qsizetype steps)
    {
        m_done = 0;
        m_steps = steps;
    }
    /// False: it is not wanted any more.
    bool step()
    {
        ++m_done;
        return !m_cancelled;
    }
    /// From 0 to 1; 0 where the steps are not known yet.
    double share() const
    {
        const qsizetype steps = m_steps;
        return steps > 0 ? static_cast<double>(m_done) / static_cast<double>(steps) : 0;
    }

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<qsizetype> m_steps = 0;
    std::atomic<qsizetype> m_done = 0;
};

} // namespace Pennybench::Reports
