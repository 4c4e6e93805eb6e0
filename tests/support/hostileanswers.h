#pragma once

#include <QList>
#include <QString>

namespace Pennybench {

/// An answer that tries to make a view load, open, run or freeze.
struct HostileAnswer {
    const char *name;
    QString text;
};

/// Forty of them. port: of a server on this machine that nobody may call; pipe: a file that blocks whoever
/// reads it.
QList<HostileAnswer> hostileAnswers(int port, const QString &pipe);

} // namespace Pennybench
