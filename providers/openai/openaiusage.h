#pragma once

#include "providers/tokenusage.h"

#include <QJsonObject>

namespace Pennybench::Providers {

/// Usage of chat completions in our meaning. Reasoning stands inside completion_tokens, except where
/// total_tokens shows that it stands beside them (xAI).
TokenUsage openAiUsage(const QJsonObject &usage);

} // namespace Pennybench::Providers
