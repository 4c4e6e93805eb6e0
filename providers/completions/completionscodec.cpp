#include "providers/completions/completionscodec.h"

#include "providers/completions/prompttemplate.h"
#include "providers/openai/openaibody.h"
#include "providers/openai/openaidecoder.h"
#include "providers/requestparts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench::Providers {

namespace {

QByteArray completionBody(const ChatRequest &request)
{
    const PromptTemplate form = promptTemplateFor(request.rules);
    OpenAiBody body(request.rules);
    body.add(QLatin1String("model"), request.model);
    body.add(QLatin1String("prompt"),
        request.rawPrompt.isEmpty() ? filledTemplate(form, request) : request.rawPrompt);
    body.add(QLatin1String("stream"), request.stream);
    if (request.stream)
        body.addJson(QLatin1String("stream_options"), R"({"include_usage":true})");
    if (const int limit = tokenLimit(request, request.rules.usualMaxTokens); limit > 0)
        body.add(QLatin1String("max_tokens"), static_cast<qint64>(limit));
    if (request.temperature)
        body.add(QLatin1String("temperature"), *request.temperature);
    if (request.seed)
        body.add(QLatin1String("seed"), *request.seed);
    const QStringList stops = request.rawPrompt.isEmpty() ? form.stops : request.stops;
    if (!stops.isEmpty())
        body.addJson(QLatin1String("stop"),
            QJsonDocument(QJsonArray::fromStringList(stops)).toJson(QJsonDocument::Compact));
    return body.bytes();
}

} // namespace

HttpRequest CompletionsCodec::encode(const Endpoint &endpoint, const ChatRequest &request) const
{
    return openAiRequest(endpoint, QStringLiteral("/completions"), completionBody(request), request.stream);
}

std::unique_ptr<AnswerDecoder> CompletionsCodec::decoder(const ChatRequest &request) const
{
    const PromptTemplate form = promptTemplateFor(request.rules);
    return std::make_unique<OpenAiDecoder>(QStringList{form.thinkingBegins, form.thinkingEnds});
}

} // namespace Pennybench::Providers
