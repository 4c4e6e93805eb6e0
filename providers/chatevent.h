#pragma once

#include "providers/errorkind.h"
#include "providers/tokenusage.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace Pennybench::Providers {

/// Why the model stopped, the same for every dialect.
enum class FinishReason { Stop, Length, ContentFilter, ToolCalls, Other };

/// "stop", "length", "content_filter", "tool_calls", "other": the names of the public contract.
QString toText(FinishReason reason);
/// Empty for a name that toText() never returns.
std::optional<FinishReason> finishReasonFromText(QStringView text);

/// The request's bytes have gone to the server: the clock of the time to first token starts here.
struct Started {
    bool operator==(const Started &) const = default;
};

/// A piece of the answer's visible text; never empty.
struct TextAdded {
    QString text;
    bool operator==(const TextAdded &) const = default;
};

/// A piece of the reasoning text, which is never part of the answer; never empty.
struct ReasoningAdded {
    QString text;
    bool operator==(const ReasoningAdded &) const = default;
};

/// The whole text and reasoning up to now, instead of all pieces before.
struct TextReplaced {
    QString text;
    QString reasoning;
    bool operator==(const TextReplaced &) const = default;
};

/// Replaces every earlier report of the same request.
struct UsageReported {
    TokenUsage usage;
    bool operator==(const UsageReported &) const = default;
};

/// Something that a reader of the answer must know, e.g. that a number of the provider was rejected.
struct Noted {
    Message message;
    bool operator==(const Noted &) const = default;
};

/// The answer is complete: the model said why it stopped, or the dialect's own end mark was seen.
struct Finished {
    FinishReason reason = FinishReason::Stop;
    QString servedModel; ///< the model that the answer names; empty if none
    int httpStatus = 200;
    std::optional<std::chrono::nanoseconds>
        loadTime; ///< how long the server loaded the model; missing: not said
    bool operator==(const Finished &) const = default;
};

/// No complete answer came. Text that had arrived before stays with the receiver.
struct Failed {
    ChatError error;
    QString servedModel; ///< the model that the partial answer names; empty if none
    bool operator==(const Failed &) const = default;
};

/// What happens to one request, in order: Started at most once, then text, reasoning, usage and notes in
/// any mix, then exactly one Finished or Failed, after which nothing follows.
using ChatEvent =
    std::variant<Started, TextAdded, ReasoningAdded, TextReplaced, UsageReported, Noted, Finished, Failed>;

/// Whether the event is the last one of its request.
bool isEnding(const ChatEvent &event);

} // namespace Pennybench::Providers

Q_DECLARE_METATYPE(Pennybench::Providers::ChatEvent)
