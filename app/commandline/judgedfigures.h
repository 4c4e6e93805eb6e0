#pragma once

#include "app/commandline/console.h"
#include "app/runs/summary.h"
#include "app/store/sessionfile.h"

class QJsonObject;

namespace Pennybench::CommandLine {

/// What `compare --json` says of the session's judge model as "judge"; empty where nothing was judged.
QJsonObject judgeJson(const Store::Session &session, const QList<Runs::ModelSummary> &summaries);

} // namespace Pennybench::CommandLine
