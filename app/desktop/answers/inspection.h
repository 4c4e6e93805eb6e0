#pragma once

#include "app/runs/runplan.h"
#include "widgets/answerpane.h"

namespace Pennybench::Desktop {

/// Everything that a person needs to believe or to change the verdict on one answer, in words.
struct Inspection {
    QString verdict; ///< that counts, with its symbol
    Widgets::Meaning meaning = Widgets::Meaning::None;
    QString decidedBy; ///< the scorer, or a person and what the scorer said
    QString text; ///< the answer as it came
    qsizetype extractedAt = -1; ///< in text; -1: nowhere
    qsizetype extractedLength = 0;
    QList<std::pair<QString, QString>> rows; ///< what it is, and what it says
    QStringList warnings;

    bool operator==(const Inspection &) const = default;
};

Inspection inspect(const Runs::RunPlan &plan, const Runs::Answer &answer);

} // namespace Pennybench::Desktop
