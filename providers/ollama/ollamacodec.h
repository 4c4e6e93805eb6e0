#pragma once

#include "providers/codec.h"

namespace Pennybench::Providers {

/// Ollama's own chat. base_url + "/api/chat", JSON lines.
class OllamaCodec final : public Codec {
public:
    HttpRequest encode(const Endpoint &endpoint, const ChatRequest &request) const override;
    std::unique_ptr<AnswerDecoder> decoder(const ChatRequest &request) const override;
};

} // namespace Pennybench::Providers
