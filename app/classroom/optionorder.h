#pragma once

#include <QList>
#include <QString>

namespace Pennybench::Classroom {

/// The order in which a prompt's answers are shown: a permutation of 0 … options - 1, where entry i is the
/// contestant behind option i. The same session, suite and prompt always give the same order; each order is
/// as likely as any other over prompts and sessions. seed: for another order of the same prompt.
QList<int> optionOrder(
    int options, const QString &sessionId, const QString &suite, const QString &promptId, quint64 seed = 0);

} // namespace Pennybench::Classroom
