#pragma once

#include "app/runs/planindex.h"
#include "providers/chatrequest.h"

#include <QHash>

namespace Pennybench::Runs {

/// What was said in the conversations of a run, as far as later turns need it: a turn is asked after the same
/// contestant's own answers to the turns before it, in the same trial. The index must outlive it.
class Conversations {
public:
    explicit Conversations(const PlanIndex &index)
        : m_index(index)
    {
    }

    /// A whole answer came; what comes again replaces it.
    void keep(const Answer &answer);
    /// Whether the turn before it has its answer, or there is none.
    bool mayAsk(int number) const;

    /// What a request says before its prompt, and the prompt itself. Where an answer was empty, the question
    /// after it joins the one before, because no model takes an empty text.
    struct Said {
        QList<Providers::ChatMessage> earlier;
        QString prompt;
    };
    Said said(int number) const;
    /// For counting what a request holds: the prompt as it is asked, all that is said before it in its text.
    Suites::Prompt asCounted(int number) const;

private:
    const PlanIndex &m_index;
    QHash<int, QString> m_texts; ///< of answers that other turns follow
};

} // namespace Pennybench::Runs
