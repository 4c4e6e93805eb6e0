#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Pennybench::Providers {

/// What one model accepts, as the catalogue says. A dialect reads these and nothing about names.
struct ModelRules {
    enum class SystemRole { System, Developer, InUserMessage };
    enum class TokenLimit { MaxTokens, MaxCompletionTokens };
    /// The form in which the model takes an effort. None: effort is left out.
    enum class Thinking {
        None,
        ReasoningEffort, ///< OpenAI: "reasoning_effort": "low"
        ReasoningObject, ///< OpenRouter: "reasoning": {"effort": "low"}
        ThinkingSwitch, ///< DeepSeek, Z.ai: "thinking": {"type": "enabled"} beside reasoning_effort
        Budget, ///< Gemini 2.5, older Claude: a number of thinking tokens
        Level, ///< Gemini 3: "thinkingLevel"
        Adaptive, ///< newer Claude: adaptive thinking and output_config.effort
        Think ///< Ollama: "think"
    };

    QStringList rejects; ///< request fields never sent: "temperature", "seed", "max_tokens", "system" …
    SystemRole systemRole = SystemRole::System;
    TokenLimit tokenLimit = TokenLimit::MaxTokens;
    Thinking thinking = Thinking::None;
    /// What this model takes for "low", "medium" and "high": another name, a number of thinking tokens, or
    /// true for one that can only be switched. One that is missing goes by its own name.
    QJsonObject efforts;
    int usualMaxTokens = 0; ///< the limit of an answer where none is asked for; 0: none is sent
    /// The marks before and after the thinking that this model writes into its answer, where they are not
    /// among those that ThinkSplitter knows; else empty.
    QStringList thinkingMarks;
    QJsonObject extraBody; ///< merged into the request as it is

    bool operator==(const ModelRules &) const = default;
};

} // namespace Pennybench::Providers
