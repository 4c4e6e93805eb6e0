#pragma once

namespace Pennybench {

/// For the thread sanitizer, which does not see how Qt's libraries order threads, because they are not built
/// with it. What a thread did before it called handOver() has happened for every thread that calls takeOver()
/// afterwards. Call the first before a thread pool or an event gets something, and the second as the first
/// thing that is done with it. In other builds both do nothing.
#if defined(__SANITIZE_THREAD__)
extern "C" void __tsan_acquire(void *);
extern "C" void __tsan_release(void *);

inline char threadOrder = 0;

inline void handOver()
{
    __tsan_release(&threadOrder);
}

inline void takeOver()
{
    __tsan_acquire(&threadOrder);
}
#else
inline void handOver() { }
inline void takeOver() { }
#endif

} // namespace Pennybench
