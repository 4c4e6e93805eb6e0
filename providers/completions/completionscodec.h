#pragma once

#include "providers/codec.h"

namespace Pennybench::Providers {

/// Raw completions: base_url + "/completions". The server continues a text, which is the model's template
/// with the prompt, or the request's own raw text.
class CompletionsCodec final : public Codec {
public:
    HttpRequest encode(const Endpoint &endpoint, const ChatRequest &request) const override;
    std::unique_ptr<AnswerDecoder> decoder(const ChatRequest &request) const override;
};

} // namespace Pennybench::Providers
