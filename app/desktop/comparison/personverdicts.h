#pragma once

#include "app/desktop/comparison/openedsession.h"

#include <QUndoStack>

namespace Pennybench::Desktop {

/// A person's verdicts, on the session that is shown or on another file. They stand beside the scorer's, are
/// saved at once and can be undone.
class PersonVerdicts : public QObject {
    Q_OBJECT

public:
    PersonVerdicts(ShownSession &shown, OpenedSession &opened);
    ~PersonVerdicts() override;

    /// Empty takes the verdict back. failed() where it cannot be saved; nothing while a replay is shown,
    /// which refused() says.
    void set(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict);
    /// The same for an answer of another session file, whose verdict by a person is before. The file is open
    /// for writing for this moment only; failed() where another process writes it.
    void setIn(const QString &path, const Runs::AnswerKey &key, std::optional<Scoring::Verdict> before,
        std::optional<Scoring::Verdict> verdict);
    QUndoStack &undoStack() { return m_undo; }

signals:
    void failed(const Pennybench::Problem &problem);
    void refused();
    /// The session file has a verdict more or less; it is on disk.
    void saved(const QString &path);

private:
    bool apply(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict);
    bool applyIn(const QString &path, const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict);
    void sayWhetherSaved(Store::SessionFile &file);

    ShownSession &m_shown;
    OpenedSession &m_opened;
    QUndoStack m_undo;
};

} // namespace Pennybench::Desktop
