#pragma once

#include "app/runs/answersink.h"

#include <QHash>
#include <QList>

#include <functional>

namespace Pennybench {

/// A sink that keeps everything in memory and says that it is saved from the event loop, or, while it is
/// broken, not at all.
class RecordingSink final : public AnswerSink {
    Q_OBJECT

public:
    using AnswerSink::AnswerSink;

    void noteAsked(const AnswerKey &key, int attempt) override;
    bool confirmsAsked() const override { return m_confirms; }
    void save(const Answer &answer) override;
    void saveScore(const AnswerKey &key, const Score &score) override;

    /// Whether requests wait until this sink has confirmed them.
    void setConfirms(bool confirms) { m_confirms = confirms; }
    void breakDown(const Problem &problem);
    void repair();

    const QList<Answer> &answers() const { return m_answers; }
    const Answer *answer(const AnswerKey &key) const;
    int timesAsked(const AnswerKey &key) const { return m_asked.value(key); }
    int scores() const { return m_scores; }

private:
    void later(std::function<void()> call);

    QList<Answer> m_answers;
    QHash<AnswerKey, int> m_asked;
    QList<std::function<void()>> m_heldBack;
    int m_scores = 0;
    bool m_confirms = false;
    bool m_broken = false;
};

} // namespace Pennybench
