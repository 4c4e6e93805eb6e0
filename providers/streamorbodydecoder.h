#pragma once

#include "providers/jsondecoder.h"

namespace Pennybench::Providers {

/// Reads an answer that is a stream of server-sent events or, from a server that does not stream, one body.
/// Which of the two it is shows in its first byte.
class StreamOrBodyDecoder : public JsonDecoder {
public:
    using JsonDecoder::JsonDecoder;

    QList<ChatEvent> append(QByteArrayView bytes) final;
    QList<ChatEvent> finish() final;

protected:
    bool isStream() const { return m_form == Form::Stream; }
    bool isWholeBody() const { return m_form == Form::Whole; }
    /// Everything was taken, and the answer is not concluded yet.
    virtual void allTaken() { }

private:
    enum class Form { Unknown, Stream, Whole };

    Form m_form = Form::Unknown;
    QByteArray m_start; ///< what decides the form, then the body
};

} // namespace Pennybench::Providers
