#pragma once

#include "app/suites/suite.h"

#include <QUndoStack>

namespace Pennybench::Desktop {

/// Changes suites of one's own, each step at once in the file, and undoes and redoes the steps. A step that
/// another program came in between of is not done, and the steps before it are forgotten.
class SuiteHistory : public QObject {
    Q_OBJECT

public:
    explicit SuiteHistory(QObject *parent = nullptr);
    ~SuiteHistory() override;

    /// See Suites::changeOwnSuite(). name says what is undone.
    std::optional<Problem> change(const QString &name, const QString &id,
        const std::optional<Suites::Suite> &known, const std::optional<Suites::Suite> &next);
    QUndoStack &undoStack() { return m_undo; }

signals:
    /// The suite's file is another one now, or gone.
    void changed(const QString &id);
    /// A step could not be undone or redone.
    void failed(const Pennybench::Problem &problem);

private:
    std::optional<Problem> apply(const QString &id, const std::optional<Suites::Suite> &known,
        const std::optional<Suites::Suite> &next);

    QUndoStack m_undo;
};

} // namespace Pennybench::Desktop
