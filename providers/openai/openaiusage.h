#pragma once

#include "providers/tokenusage.h"

#include <QJsonObject>

namespace Pennybench::Providers {

/// Usage of chat completions in our meaning. completion_tokens includes reasoning, unless total_tokens shows
/// that it does not (xAI).
TokenUsage openAiUsage(const QJsonObject &usage);

} // namespace Pennybench::Providers
