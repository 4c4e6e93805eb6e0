#include "providers/completions/prompttemplate.h"

#include <optional>

namespace Pennybench::Providers {

namespace {

const QString promptPlace = QStringLiteral("{prompt}");
const QString systemPlace = QStringLiteral("{system}");

/// ChatML, which Qwen2.5 and its descendants are trained on.
PromptTemplate chatMl()
{
    return {.text = QStringLiteral("<|im_start|>system\n{system}<|im_end|>\n"
                                   "<|im_start|>user\n{prompt}<|im_end|>\n<|im_start|>assistant\n"),
        .usualSystem = QStringLiteral("You are Qwen, created by Alibaba Cloud. You are a helpful assistant."),
        .thinkingBegins = QStringLiteral("<think>"),
        .thinkingEnds = QStringLiteral("</think>"),
        .stops = {QStringLiteral("<|im_end|>")}};
}

/// s1 thinks between two of ChatML's own marks (github.com/simplescaling/s1).
PromptTemplate s1()
{
    PromptTemplate form = chatMl();
    form.thinkingBegins = QStringLiteral("<|im_start|>think");
    form.thinkingEnds = QStringLiteral("<|im_start|>answer");
    return form;
}

/// A base model without a chat form, which was rewarded for <think> and <answer>
/// (github.com/Jiayi-Pan/TinyZero).
PromptTemplate tinyZero()
{
    return {
        .text = QStringLiteral("{system}\nUser: {prompt} Show your work in <think> </think> tags. And return "
                               "the final answer in <answer> </answer> tags.\nAssistant: Let me solve this "
                               "step by step.\n<think>"),
        .usualSystem =
            QStringLiteral("A conversation between User and Assistant. The user asks a question, and "
                           "the Assistant solves it."),
        .thinkingBegins = QStringLiteral("<think>"),
        .thinkingEnds = QStringLiteral("</think>"),
        .stops = {QStringLiteral("</answer>"), QStringLiteral("\nUser:")}};
}

std::optional<PromptTemplate> builtInTemplate(const QString &name)
{
    if (name == u"chatml" || name.isEmpty())
        return chatMl();
    if (name == u"s1")
        return s1();
    if (name == u"tinyzero")
        return tinyZero();
    return std::nullopt;
}

} // namespace

PromptTemplate promptTemplateFor(const ModelRules &rules)
{
    if (const auto known = builtInTemplate(rules.promptTemplate))
        return *known;
    PromptTemplate form = chatMl();
    form.text = rules.promptTemplate;
    form.usualSystem.clear();
    if (!form.text.contains(form.stops.first()))
        form.stops.clear();
    if (rules.thinkingMarks.size() == 2) {
        form.thinkingBegins = rules.thinkingMarks.first();
        form.thinkingEnds = rules.thinkingMarks.last();
    }
    return form;
}

bool isPromptTemplate(const QString &words)
{
    return builtInTemplate(words).has_value() || words.contains(promptPlace);
}

QString filledTemplate(const PromptTemplate &form, const ChatRequest &request)
{
    QString said;
    for (const ChatMessage &message : request.earlier)
        said += message.text + QStringLiteral("\n\n");
    // In one go, so that a prompt with "{system}" in it stays as it is.
    QString filled;
    const QString system = request.system.isEmpty() ? form.usualSystem : request.system;
    for (qsizetype at = 0; at < form.text.size();) {
        const QStringView rest = QStringView(form.text).mid(at);
        if (rest.startsWith(promptPlace)) {
            filled += said + request.prompt;
            at += promptPlace.size();
        } else if (rest.startsWith(systemPlace)) {
            filled += system;
            at += systemPlace.size();
        } else {
            filled += form.text.at(at++);
        }
    }
    return filled;
}

} // namespace Pennybench::Providers
