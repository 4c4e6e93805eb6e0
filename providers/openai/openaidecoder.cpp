#include "providers/openai/openaidecoder.h"

#include "providers/openai/openaicontent.h"
#include "providers/openai/openaiusage.h"
#include "providers/requestmessages.h"
#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Pennybench::Providers {

namespace {

/// By their numbers, so that a later one does not come first.
QList<QJsonObject> choicesOf(const QJsonObject &object)
{
    QList<QJsonObject> choices;
    for (const QJsonValue &choice : object.value(u"choices").toArray())
        choices += choice.toObject();
    std::ranges::stable_sort(
        choices, {}, [](const QJsonObject &choice) { return choice.value(u"index").toInt(); });
    return choices;
}

/// Whether this is an error, or contains one beside its choices.
bool isError(const QJsonObject &object)
{
    const QJsonValue error = object.value(u"error");
    if (error.isObject() || (error.isString() && !error.toString().isEmpty()))
        return true;
    const bool hasWords = object.contains(u"message") || object.contains(u"msg");
    return hasWords && object.value(u"choices").toArray().isEmpty()
        && (object.value(u"object").toString() == u"error" || object.contains(u"code"));
}

} // namespace

std::optional<FinishReason> openAiFinishReason(const QString &raw)
{
    if (raw == u"stop" || raw == u"end_turn" || raw == u"eos" || raw == u"completed")
        return FinishReason::Stop;
    if (raw == u"length" || raw == u"max_tokens" || raw == u"model_length"
        || raw == u"model_context_window_exceeded")
        return FinishReason::Length;
    if (raw == u"content_filter" || raw == u"sensitive")
        return FinishReason::ContentFilter;
    if (raw == u"tool_calls" || raw == u"function_call")
        return FinishReason::ToolCalls;
    if (raw == u"error" || raw == u"insufficient_system_resource" || raw == u"network_error")
        return std::nullopt;
    return FinishReason::Other;
}

bool OpenAiDecoder::takeEndMark(const QByteArray &data, QList<ChatEvent> &events)
{
    if (data.trimmed() != "[DONE]")
        return false;
    end(events);
    return true;
}

void OpenAiDecoder::endWithReason(QList<ChatEvent> &events)
{
    end(events);
}

void OpenAiDecoder::take(const QJsonObject &object, QList<ChatEvent> &events)
{
    setServedModel(object.value(u"model").toString());
    bool isNews = takeUsage(object.value(u"usage").toObject(), events);
    isNews = takeUsage(object.value(u"x_groq").toObject().value(u"usage").toObject(), events) || isNews;
    const QList<QJsonObject> choices = choicesOf(object);
    const bool isWholeChat = isWholeBody() || object.value(u"object").toString() == u"chat.completion";
    for (const QJsonObject &choice : choices)
        isNews = takeChoice(choice, isWholeChat, events) || isNews;
    const bool isFirst = !std::exchange(m_hasChoices, m_hasChoices || !choices.isEmpty()) && m_hasChoices;
    if (isError(object) || isErrorEvent()) {
        failWith(streamError(object, QDateTime::currentDateTimeUtc()), events);
    } else if (isWholeBody() && choices.isEmpty()) {
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        failWith(
            {.kind = ErrorKind::Protocol,
                .message = {RequestMessages::noChoices, {QString::fromUtf8(json).simplified().left(200)}},
                .maybeCharged = true},
            events);
    } else if (isWholeBody()) {
        end(events);
    } else if (!isNews && !isFirst) {
        countAsNoProgress();
    }
    if (!object.contains(u"choices") && !isNews && m_withoutChoices.isEmpty())
        m_withoutChoices = object;
}

bool OpenAiDecoder::takeUsage(const QJsonObject &usage, QList<ChatEvent> &events)
{
    return !usage.isEmpty() && reportUsage(openAiUsage(usage), events);
}

/// A stream without any choices has its answer somewhere else.
void OpenAiDecoder::allTaken()
{
    noteMissingChoices();
}

void OpenAiDecoder::noteMissingChoices()
{
    if (!m_hasChoices && !m_withoutChoices.isEmpty())
        noteUnread(m_withoutChoices);
}

/// Whether it says anything.
bool OpenAiDecoder::takeChoice(const QJsonObject &choice, bool isWholeChat, QList<ChatEvent> &events)
{
    const int number = choice.value(u"index").toInt();
    bool isNews = takeUsage(choice.value(u"usage").toObject(), events);
    const QString reason = choice.value(u"finish_reason").toString();
    const bool isLast = !reason.isEmpty() || m_finishReasons.contains(number);
    if (!reason.isEmpty())
        m_finishReasons.insert(number, reason);
    isNews = takeDelta(choice, isLast, events) || isNews;
    // Some servers send the whole answer as the one chunk of a stream, or once more as its last one.
    const bool isWhole = isWholeChat || (isLast && !m_hasPiecesInMessages);
    isNews = takeMessage(choice, isWhole, events) || isNews;
    const bool hasOutput = choice.contains(u"output") || choice.contains(u"response")
        || choice.contains(u"messages") || choice.contains(u"generated_text");
    if (hasOutput)
        noteUnread(choice);
    return isNews || !reason.isEmpty();
}

bool OpenAiDecoder::takeMessage(const QJsonObject &choice, bool isWhole, QList<ChatEvent> &events)
{
    if (!choice.contains(u"message"))
        return false;
    const int number = choice.value(u"index").toInt();
    const OpenAiContent content = openAiContent(choice.value(u"message"));
    if (content.isUnread)
        noteUnread(choice);
    if (!content.text.isEmpty() && !m_choicesWithText.contains(number))
        m_choicesWithText += number;
    // A message that grows is whole each time; one that does not holds the next piece.
    if (isWhole || content.text.startsWith(texts().answer())) {
        texts().setWhole(content.text, content.reasoning, events, number);
    } else {
        m_hasPiecesInMessages = m_hasPiecesInMessages || !content.text.isEmpty();
        texts().addReasoning(content.reasoning, events, number);
        texts().addAnswer(content.text, events, number);
    }
    return !content.isEmpty;
}

bool OpenAiDecoder::takeDelta(const QJsonObject &choice, bool isLast, QList<ChatEvent> &events)
{
    const int number = choice.value(u"index").toInt();
    OpenAiContent content = openAiContent(choice.value(u"delta"));
    const QString beside = choice.value(u"text").toString(choice.value(u"content").toString());
    // Older completions have the text in the choice itself; some gateways have it in both places.
    if (content.text.isEmpty())
        content.text = beside;
    if (content.isUnread)
        noteUnread(choice);
    texts().addReasoning(content.reasoning, events, number);
    if (!content.text.isEmpty() && !m_choicesWithText.contains(number))
        m_choicesWithText += number;
    if (!isLast || !texts().repeatsAll(content.text))
        texts().addAnswer(content.text, events, number);
    return !content.isEmpty || !beside.isEmpty();
}

/// The one of the choice whose text is the answer, else of a choice without text.
QString OpenAiDecoder::finishReason() const
{
    const std::optional<int> answering = texts().answeringChoice();
    if (answering && m_finishReasons.contains(*answering))
        return m_finishReasons.value(*answering);
    for (auto it = m_finishReasons.cbegin(); it != m_finishReasons.cend(); ++it) {
        if (!m_choicesWithText.contains(it.key()))
            return it.value();
    }
    return {};
}

void OpenAiDecoder::end(QList<ChatEvent> &events)
{
    noteMissingChoices();
    const QString raw = finishReason();
    const auto reason = openAiFinishReason(raw);
    if (raw.isEmpty() && isStream() && hasUnread()) {
        failUnread(events);
    } else if (raw.isEmpty() && isStream()) {
        failWith({.kind = ErrorKind::Truncated,
                     .message = RequestMessages::noFinishReason,
                     .retryable = true,
                     .maybeCharged = true},
            events);
    } else if (!reason) {
        failWith({.kind = ErrorKind::Overloaded,
                     .message = {RequestMessages::gaveUp, {raw}},
                     .providerCode = raw,
                     .retryable = true,
                     .maybeCharged = true},
            events);
    } else {
        finishWith(*reason, events);
    }
}

} // namespace Pennybench::Providers
