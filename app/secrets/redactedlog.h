#pragma once

#include "app/secrets/keyredactor.h"

#include <QtGlobal>

namespace Pennybench::Secrets {

/// While it lives, every message of Qt's log has the keys taken out before it goes on to the handler that was
/// there before. Objects end in the opposite order of their making. May be made in any thread.
class RedactedLog {
public:
    explicit RedactedLog(const KeyRedactor &redactor);
    ~RedactedLog();
    Q_DISABLE_COPY_MOVE(RedactedLog)

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);

    const KeyRedactor &m_redactor;
    QtMessageHandler m_previous;
    RedactedLog *m_outer;
};

} // namespace Pennybench::Secrets
