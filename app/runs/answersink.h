#pragma once

#include "app/base/expected.h"
#include "app/runs/answer.h"

#include <QObject>

namespace Pennybench::Runs {

class WorkShare;

/// Where a run puts its answers. The session file is one; tests have others.
class AnswerSink : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A request for this answer leaves next, the attempt-th of all that ever were tried. When this returns
    /// without a problem, a crash would not hide it any more; with one the request must not leave, and
    /// recovered() comes when it can be tried again.
    virtual Expected<void> noteLeaving(const AnswerKey &key, int attempt) = 0;
    /// Keeps the answer in its final state, replacing an earlier one with the same key. saved() follows.
    virtual void save(const Answer &answer) = 0;
    /// Keeps the score of an answer that was saved. scoreSaved() follows.
    virtual void saveScore(const AnswerKey &key, const Scoring::Score &score) = 0;
    /// Where several runs may write the same session at once; null where one alone does.
    virtual WorkShare *share() { return nullptr; }

signals:
    /// The answer would survive a crash now.
    void saved(const Pennybench::Runs::AnswerKey &key);
    void scoreSaved(const Pennybench::Runs::AnswerKey &key);
    /// What was given cannot be kept at the moment; it is held in memory and tried again.
    void failed(const Pennybench::Problem &problem);
    /// After failed(): everything held back is kept now.
    void recovered();
};

} // namespace Pennybench::Runs
