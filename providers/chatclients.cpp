#include "providers/chatclients.h"

#include "providers/anthropic/anthropiccodec.h"
#include "providers/completions/completionscodec.h"
#include "providers/completions/forcedthinkingclient.h"
#include "providers/gemini/geminicodec.h"
#include "providers/httpchatclient.h"
#include "providers/ollama/ollamacodec.h"
#include "providers/openai/openaicodec.h"

namespace Pennybench::Providers {

const Codec &codecFor(Dialect dialect)
{
    static const OpenAiCodec openAi;
    static const GeminiCodec gemini;
    static const AnthropicCodec anthropic;
    static const OllamaCodec ollama;
    static const CompletionsCodec completions;
    switch (dialect) {
    case Dialect::OpenAi:
        return openAi;
    case Dialect::Gemini:
        return gemini;
    case Dialect::Anthropic:
        return anthropic;
    case Dialect::Ollama:
        return ollama;
    case Dialect::Completions:
        return completions;
    }
    Q_UNREACHABLE();
}

std::unique_ptr<ChatClient> makeChatClient(
    const Endpoint &endpoint, HttpTransport &transport, const Clock &clock)
{
    auto client = std::make_unique<HttpChatClient>(endpoint, codecFor(endpoint.dialect), transport, clock);
    if (endpoint.dialect != Dialect::Completions)
        return client;
    return std::make_unique<ForcedThinkingClient>(std::move(client));
}

} // namespace Pennybench::Providers
