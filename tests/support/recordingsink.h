#pragma once

#include "app/runs/answersink.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace Pennybench {

/// A sink that keeps everything in memory and says that it is saved from the event loop, or, while it is
/// broken, not at all.
class RecordingSink final : public Runs::AnswerSink {
    Q_OBJECT

public:
    using Runs::AnswerSink::AnswerSink;

    Expected<void> noteLeaving(const Runs::AnswerKey &key, int attempt) override;
    void save(const Runs::Answer &answer) override;
    void saveScore(const Runs::AnswerKey &key, const Scoring::Score &score) override;

    /// What noteLeaving() answers from now on; recovered() follows when it is taken back.
    void refuseNotes(const std::optional<Problem> &why);
    void breakDown(const Problem &problem);
    void repair();

    const QList<Runs::Answer> &answers() const { return m_answers; }
    const Runs::Answer *answer(const Runs::AnswerKey &key) const;
    int timesAsked(const Runs::AnswerKey &key) const { return static_cast<int>(m_asked.value(key).size()); }
    /// The numbers of the attempts that were noted for the answer.
    QList<int> attempts(const Runs::AnswerKey &key) const { return m_asked.value(key); }
    int scores() const { return m_scores; }

private:
    void later(std::function<void()> call);

    QList<Runs::Answer> m_answers;
    QHash<Runs::AnswerKey, QList<int>> m_asked;
    QList<std::function<void()>> m_heldBack;
    int m_scores = 0;
    std::optional<Problem> m_refusal;
    bool m_broken = false;
};

} // namespace Pennybench
