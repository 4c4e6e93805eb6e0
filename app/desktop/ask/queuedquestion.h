#pragma once

#include "app/desktop/ask/asking.h"

namespace Pennybench::Desktop {

/// The question that is asked next, as soon as all columns have answered the one before. There is one at
/// most. Where an answer fails or is stopped, or something else is shown meanwhile, it is given back and not
/// asked: it was written for answers that did not come.
class QueuedQuestion : public QObject {
    Q_OBJECT

public:
    explicit QueuedQuestion(Asking &asking);

    /// Whether answers are coming that a question can wait for, and none waits yet.
    bool canTake() const;
    /// Empty: none waits.
    QString text() const { return m_text; }
    void take(const QString &question);
    /// A person wants it back.
    void giveBack();

signals:
    void changed();
    /// It was not asked.
    void givenBack(const QString &question);

private:
    void look();
    bool isStillShown() const;
    bool haveAllAnswered() const;

    Asking &m_asking;
    QString m_text;
    QString m_path; ///< of its session
    QString m_branch;
};

} // namespace Pennybench::Desktop
