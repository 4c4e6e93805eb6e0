#pragma once

#include "providers/chatevent.h"
#include "providers/chatrequest.h"
#include "providers/endpoint.h"
#include "providers/transport/httptransport.h"

#include <QByteArrayView>
#include <QList>

#include <memory>

namespace Pennybench::Providers {

/// Turns the bytes of one successful response into events. Used once.
class AnswerDecoder {
public:
    virtual ~AnswerDecoder() = default;

    /// Text, reasoning, usage and the ending that these bytes complete. After an ending everything is
    /// ignored.
    virtual QList<ChatEvent> append(QByteArrayView bytes) = 0;
    /// The response has ended, in whatever way: what was held back, and an ending if there is one. Without
    /// one, the answer was cut off.
    virtual QList<ChatEvent> finish() = 0;
    /// Data events with content so far. Comments and keep-alives are not progress and not counted.
    virtual int dataEvents() const = 0;
    /// Whether the model has said why it stopped. The answer is whole then, but its usage may follow.
    virtual bool hasFinishReason() const = 0;
    /// The model that the answer names, so far; empty where it names none.
    virtual QString servedModel() const = 0;
};

/// One wire dialect, pure: requests to bytes, bytes to events.
class Codec {
public:
    virtual ~Codec() = default;

    virtual HttpRequest encode(const Endpoint &endpoint, const ChatRequest &request) const = 0;
    virtual std::unique_ptr<AnswerDecoder> decoder(const ChatRequest &request) const = 0;
};

/// The codec of a dialect.
const Codec &codecFor(Dialect dialect);

} // namespace Pennybench::Providers
