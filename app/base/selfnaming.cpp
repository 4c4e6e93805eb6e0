#include "app/base/selfnaming.h"

#include <QRegularExpression>

#include <algorithm>

namespace Pennybench {

namespace {

constexpr int shortestName = 3;

const QStringList &knownNames()
{
    static const QStringList names = QStringLiteral(
        "OpenAI|ChatGPT|GPT-?\\d[\\w.-]*|Anthropic|Claude|Google DeepMind|DeepMind|Google|Gemini|Gemma|Bard|"
        "DeepSeek|深度求索|Alibaba Cloud|Alibaba|阿里巴巴|阿里云|Qwen|Tongyi|通义千问|通义|Meta "
        "AI|Meta|Llama|"
        "Mistral AI|Mistral|Mixtral|Moonshot AI|Moonshot|Kimi|月之暗面|Zhipu "
        "AI|Zhipu|智谱|GLM|ChatGLM|xAI|Grok|"
        "MiniMax|ByteDance|字节跳动|Doubao|豆包|Baidu|百度|ERNIE|文心一言|Tencent|腾讯|Hunyuan|混元|Cohere|"
        "Microsoft|Copilot|Phi-?\\d[\\w.-]*|Nvidia|Nemotron|VinAI|PhoGPT|Amazon|Nova")
                                         .split(u'|');
    return names;
}

QRegularExpression wordsOf(const QStringList &patterns)
{
    // \b knows no borders between Chinese characters: only names that begin or end in a letter need one.
    QStringList bordered;
    for (const QString &pattern : patterns) {
        const bool latin = pattern.front().unicode() < 0x250;
        bordered += latin ? QStringLiteral("(?<![A-Za-z0-9])%1(?![A-Za-z0-9])").arg(pattern) : pattern;
    }
    return QRegularExpression(bordered.join(u'|'),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Up to the end of the sentence.
const QRegularExpression &selfReference()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "(?:\\bI(?:'|’| a)m\\b|\\bmy (?:name|creators?|developers?|maker)\\b|\\bas an? (?:AI|artificial|"
            "(?:large )?language model)|\\b(?:developed|created|trained|made|built) by\\b|\\bcall me\\b|"
            "tôi là|mình là|tên tôi|được (?:phát triển|tạo ra|huấn luyện)|我是|我叫|作为|"
            "由.{0,20}(?:开发|训练|创建|研发)|我的(?:名字|开发者))(?:[^.!?。！？\\n]|\\.(?=\\S))*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

QString replaced(const QString &text, const QRegularExpression &names, int &count)
{
    QString result;
    qsizetype at = 0;
    for (auto matches = names.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        result += nameMark;
        at = match.capturedEnd();
        ++count;
    }
    result += QStringView(text).mid(at);
    return result;
}

} // namespace

MaskedText maskSelfNaming(const QString &answer, const QStringList &names)
{
    MaskedText masked;
    QStringList given;
    for (const QString &name : names) {
        if (name.trimmed().size() >= shortestName)
            given += QRegularExpression::escape(name.trimmed());
    }
    std::sort(given.begin(), given.end(),
        [](const QString &left, const QString &right) { return left.size() > right.size(); });
    const QString text = given.isEmpty() ? answer : replaced(answer, wordsOf(given), masked.masked);
    static const QRegularExpression known = wordsOf(knownNames());
    qsizetype at = 0;
    for (auto matches = selfReference().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        masked.text += QStringView(text).mid(at, match.capturedStart() - at);
        masked.text += replaced(match.captured(), known, masked.masked);
        at = match.capturedEnd();
    }
    masked.text += QStringView(text).mid(at);
    return masked;
}

} // namespace Pennybench
