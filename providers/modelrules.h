#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Pennybench::Providers {

/// What one model accepts, as the catalogue says. Dialects use only these rules, never the names of models.
struct ModelRules {
    enum class SystemRole { System, Developer, InUserMessage };
    enum class TokenLimit { MaxTokens, MaxCompletionTokens };
    /// How the model takes an effort. None: effort is left out.
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
    /// What to send for "low", "medium" and "high": another name, a number of thinking tokens, or true if
    /// thinking can only be switched on. A missing one is sent by its own name.
    QJsonObject efforts;
    int usualMaxTokens = 0; ///< the token limit to send if the request has none; 0: none is sent
    /// The marks around the thinking that this model writes into its answer, if ThinkSplitter does not know
    /// them; else empty.
    QStringList thinkingMarks;
    /// Raw completions only: the name of a built-in form of prompt, or a text with {prompt}.
    QString promptTemplate;
    QJsonObject extraBody; ///< merged into the request unchanged

    bool operator==(const ModelRules &) const = default;
};

} // namespace Pennybench::Providers
