#include "providers/chatclients.h"

#include "providers/httpchatclient.h"
#include "providers/openai/openaicodec.h"

namespace Pennybench {

const Codec &codecFor(Dialect dialect)
{
    static const OpenAiCodec openAi;
    switch (dialect) {
    case Dialect::OpenAi:
    case Dialect::Gemini:
    case Dialect::Anthropic:
    case Dialect::Ollama:
        break;
    }
    return openAi;
}

std::unique_ptr<ChatClient> makeChatClient(const Endpoint &endpoint, HttpTransport &transport)
{
    return std::make_unique<HttpChatClient>(endpoint, codecFor(endpoint.dialect), transport);
}

} // namespace Pennybench
