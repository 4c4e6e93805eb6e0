#pragma once

#include "providers/base/message.h"

/// The parts of reasons that several scorers share. An id never changes its meaning.
namespace Pennybench::Scoring::Reasons {

// After a reason, %1: that the answer was cut.
inline constexpr MessageText cutSentence{
    "score.cut-sentence", QT_TRANSLATE_NOOP("Message", "%1 The answer was cut at the token limit.")};
inline constexpr MessageText cutPart{
    "score.cut-part", QT_TRANSLATE_NOOP("Message", "%1; the answer was cut at the token limit")};
inline constexpr MessageText asSentence{"score.as-sentence", QT_TRANSLATE_NOOP("Message", "%1.")};

// One after the other.
inline constexpr MessageText semicolon{"score.semicolon", QT_TRANSLATE_NOOP("Message", "%1; %2")};
inline constexpr MessageText comma{"score.comma", QT_TRANSLATE_NOOP("Message", "%1, %2")};
inline constexpr MessageText bracket{"score.bracket", QT_TRANSLATE_NOOP("Message", "%1 (%2)")};
inline constexpr MessageText colon{"score.colon", QT_TRANSLATE_NOOP("Message", "%1: %2")};

/// All parts in one message, with "semicolon" or another of the four between them; empty without parts.
Message joined(const QList<Message> &parts, const MessageText &between);

} // namespace Pennybench::Scoring::Reasons
