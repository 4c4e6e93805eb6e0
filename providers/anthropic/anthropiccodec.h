#pragma once

#include "providers/codec.h"

namespace Pennybench::Providers {

/// Anthropic's messages. base_url + "/messages".
class AnthropicCodec final : public Codec {
public:
    HttpRequest encode(const Endpoint &endpoint, const ChatRequest &request) const override;
    std::unique_ptr<AnswerDecoder> decoder(const ChatRequest &request) const override;
};

} // namespace Pennybench::Providers
