#pragma once

#include "app/runs/summary.h"
#include "app/store/sessionfile.h"

#include <QStringList>

namespace Pennybench::Reports {

/// What the session's judge model decided, in sentences: who it was and what it cost, apart from the models;
/// every model's mean share of the points with its interval, which stands in no other figure; strengths from
/// pairs; and beside them how far people agree with the judge. Empty where nothing was judged. In the
/// language that is spoken. Needs no texts of answers.
QStringList judgedLines(const Store::Session &session, const QList<Runs::ModelSummary> &summaries);

} // namespace Pennybench::Reports
