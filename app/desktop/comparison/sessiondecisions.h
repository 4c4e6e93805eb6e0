#pragma once

#include "app/desktop/comparison/openedsession.h"

#include <QUndoStack>

namespace Pennybench::Desktop {

/// What a person decides about the session that is shown besides its answers: who plays whom, margins, claims
/// of one's own. Saved at once, and undone on the stack of the person's verdicts.
class SessionDecisions : public QObject {
    Q_OBJECT

public:
    /// undo is cleared when another plan is shown; its owner sees to that.
    SessionDecisions(ShownSession &shown, OpenedSession &opened, QUndoStack &undo);

    /// See app/store/decisions.h for names; empty JSON takes it back. failed() where it cannot be saved.
    void set(const QString &name, const QByteArray &json);

signals:
    void failed(const Pennybench::Problem &problem);

private:
    void apply(const QString &name, const QByteArray &json);

    ShownSession &m_shown;
    OpenedSession &m_opened;
    QUndoStack &m_undo;
};

} // namespace Pennybench::Desktop
