#include "app/secrets/redactedlog.h"

#include <mutex>

namespace Pennybench::Secrets {

namespace {

/// Qt knows one message handler for the whole program and hands it no object; this is that object.
RedactedLog *innermost = nullptr;
std::recursive_mutex guard;

} // namespace

RedactedLog::RedactedLog(const KeyRedactor &redactor)
    : m_redactor(redactor)
{
    const std::lock_guard lock(guard);
    m_outer = innermost;
    innermost = this;
    m_previous = qInstallMessageHandler(&RedactedLog::handle);
}

RedactedLog::~RedactedLog()
{
    const std::lock_guard lock(guard);
    qInstallMessageHandler(m_outer ? &RedactedLog::handle : m_previous);
    innermost = m_outer;
}

void RedactedLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const std::lock_guard lock(guard);
    QString text = message;
    const RedactedLog *log = innermost;
    for (; log; log = log->m_outer) {
        text = log->m_redactor.redact(text);
        if (!log->m_outer)
            break;
    }
    if (log && log->m_previous)
        log->m_previous(type, context, text);
}

} // namespace Pennybench::Secrets
