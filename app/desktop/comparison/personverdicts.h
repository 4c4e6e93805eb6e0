#pragma once

#include "app/desktop/comparison/openedsession.h"

#include <QUndoStack>

namespace Pennybench::Desktop {

/// A person's verdicts on the session that is shown. They stand beside the scorer's, are saved at once and
/// can be undone.
class PersonVerdicts : public QObject {
    Q_OBJECT

public:
    PersonVerdicts(ShownSession &shown, OpenedSession &opened);
    ~PersonVerdicts() override;

    /// Empty takes the verdict back. failed() where it cannot be saved; nothing while a replay is shown,
    /// which refused() says.
    void set(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict);
    QUndoStack &undoStack() { return m_undo; }

signals:
    void failed(const Pennybench::Problem &problem);
    void refused();

private:
    void apply(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict);

    ShownSession &m_shown;
    OpenedSession &m_opened;
    QUndoStack m_undo;
};

} // namespace Pennybench::Desktop
