#pragma once

#include "app/runs/answer.h"

#include <QHash>

namespace Pennybench::Runs {

/// Whether any server can be reached at all, told from each model's latest answer.
class Reachability {
public:
    /// Answers that were cancelled say nothing and change nothing.
    void note(const Answer &answer);

    /// The latest failure in words, where the latest answers of all these models failed because no server was
    /// reached. Empty while one of the models has no answer yet, and where no model is named.
    std::optional<Message> offline(const QStringList &models) const;

private:
    QHash<QString, bool> m_reached; ///< by model
    Message m_why;
};

} // namespace Pennybench::Runs
