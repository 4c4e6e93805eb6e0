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

    /// Text, reasoning and usage that these bytes complete, and the ending where they hold it. After an
    /// ending everything is ignored.
    virtual QList<ChatEvent> append(QByteArrayView bytes) = 0;
    /// The response has ended, in whatever way: what was still held back, and an ending where it holds one.
    /// None means that the answer was cut.
    virtual QList<ChatEvent> finish() = 0;
    /// Data events seen so far that said anything. Comments and keep-alives are not counted: they are no
    /// progress.
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
