#pragma once

#include "providers/modelrules.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Pennybench::Providers {

/// How hard a reasoning model is asked to think. Default sends nothing.
enum class Effort { Default, Low, Medium, High };

/// "low", "medium", "high"; empty for Default.
QString toText(Effort effort);
/// Empty for a name that toText() never returns; the empty name is Default.
std::optional<Effort> effortFromText(QStringView text);

enum class Role { System, User, Assistant };

struct ChatMessage {
    Role role = Role::User;
    QString text;

    bool operator==(const ChatMessage &) const = default;
};

/// One question to one model. Fields that the model's rules reject are never sent.
struct ChatRequest {
    QString model; ///< the provider's own name for the model
    QString system; ///< empty: no system prompt
    QString prompt;
    /// What was said before the prompt: the user's and the model's texts in turns, the user's first, none
    /// empty. What the model thought is not among them: no provider needs it back where no tools are used.
    QList<ChatMessage> earlier;
    std::optional<double> temperature;
    std::optional<int> maxTokens; ///< visible and reasoning tokens together
    int maxOutput = 0; ///< the most tokens that the model gives; no request asks for more; 0: unknown
    std::optional<qint64> seed;
    Effort effort = Effort::Default;
    bool stream = true; ///< false asks for the whole answer at once
    /// The server may have to load the model first: the answer may begin this much later.
    std::chrono::milliseconds loadAllowance{0};
    /// Raw completions only: how often thinking that ends is made to go on, and the most tokens that it
    /// takes.
    std::optional<int> wait;
    std::optional<int> thinkMax;
    QString rawPrompt; ///< what is to be continued, in place of the model's template with the prompt
    QStringList stops; ///< marks that end what continues rawPrompt
    bool unload = false; ///< asks nothing and frees the model's memory; Ollama only
    ModelRules rules;

    bool operator==(const ChatRequest &) const = default;
};

} // namespace Pennybench::Providers
