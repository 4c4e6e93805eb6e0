#pragma once

#include "app/secrets/keyredactor.h"

#include <QtGlobal>

namespace Pennybench::Secrets {

/// While it exists, keys are removed from every message of Qt's log before the previous handler gets it.
/// Destroy objects in the opposite order of creation. Usable from any thread.
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
