#include "providers/codec.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Providers;

FUZZ_TARGET(decoders)
{
    for (const Dialect dialect : {Dialect::OpenAi, Dialect::Gemini, Dialect::Anthropic, Dialect::Ollama}) {
        for (const bool stream : {true, false}) {
            ChatRequest request;
            request.stream = stream;
            const auto decoder = codecFor(dialect).decoder(request);
            int endings = 0;
            const auto count = [&endings](const QList<ChatEvent> &events) {
                for (const ChatEvent &event : events)
                    endings +=
                        std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
            };
            inPieces(input, [&](QByteArrayView piece) { count(decoder->append(piece)); });
            count(decoder->finish());
            promise(endings <= 1);
        }
    }
}
