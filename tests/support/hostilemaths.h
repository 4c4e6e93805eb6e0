#pragma once

#include "app/scoring/score.h"

#include <QList>
#include <QString>

namespace Pennybench {

/// An answer that is made to take long. The expected value is 5 throughout.
struct HostileMaths {
    const char *name;
    QString answer;
    Scoring::Verdict verdict; ///< what a scorer has to say
};

/// Towers of powers, deep nesting, long digit strings, many boxes, texts that make patterns backtrack.
QList<HostileMaths> hostileMaths();

} // namespace Pennybench
