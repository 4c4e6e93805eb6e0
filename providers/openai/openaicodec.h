#pragma once

#include "providers/codec.h"

namespace Pennybench::Providers {

/// OpenAI's chat completions and everything that speaks like them. base_url + "/chat/completions".
class OpenAiCodec final : public Codec {
public:
    HttpRequest encode(const Endpoint &endpoint, const ChatRequest &request) const override;
    std::unique_ptr<AnswerDecoder> decoder(const ChatRequest &request) const override;
};

} // namespace Pennybench::Providers
