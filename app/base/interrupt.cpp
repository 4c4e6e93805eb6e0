#include "app/base/interrupt.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <csignal>

namespace Pennybench {

namespace {

// A signal handler reaches nothing but globals.
std::atomic<int> writeEnd{-1};

void onSignal(int number)
{
    const char byte = 1;
    const int end = writeEnd.load();
    if (end >= 0 && write(end, &byte, 1) == 1)
        signal(number, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (read(m_pipe[0], &byte, 1) == 1) { }
        emit requested();
    });
    writeEnd = m_pipe[1];
    signal(SIGINT, onSignal);
    signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    writeEnd = -1;
    for (int end : m_pipe) {
        if (end >= 0)
            close(end);
    }
}

} // namespace Pennybench
