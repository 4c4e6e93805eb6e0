#pragma once

#include "providers/codec.h"

namespace Pennybench::Providers {

/// Google's generateContent. base_url + "/models/{name}:streamGenerateContent?alt=sse".
class GeminiCodec final : public Codec {
public:
    HttpRequest encode(const Endpoint &endpoint, const ChatRequest &request) const override;
    std::unique_ptr<AnswerDecoder> decoder(const ChatRequest &request) const override;
};

} // namespace Pennybench::Providers
