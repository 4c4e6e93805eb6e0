#include "app/article/articlemessages.h"

#include "app/article/articledata.h"

#include <array>

namespace Pennybench::Article::ArticleMessages {

namespace {

/// The sentences of resources/article, named here so that they are translated; a test holds both together.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Message",
        "A free chatbot since January 2025, open source, level with the best American ones although it cost "
        "little to develop."),
    QT_TRANSLATE_NOOP("Message", "Open and cheap, made for logical reasoning; strong at maths and at code."),
    QT_TRANSLATE_NOOP("Message",
        "Costs half of o1-mini to use; steady, accurate and good at natural language; strong at maths, "
        "programming and science; closed."),
    QT_TRANSLATE_NOOP("Message", "The model whose price o3-mini is measured against."),
    QT_TRANSLATE_NOOP(
        "Message", "ChatGPT began the race two years before and is the baseline of the others."),
    QT_TRANSLATE_NOOP("Message", "A smaller model of ChatGPT; the article names ChatGPT only."),
    QT_TRANSLATE_NOOP("Message",
        "Presented on 5 February 2025; made for low cost and for language, with the help of Google's other "
        "services; closed."),
    QT_TRANSLATE_NOOP("Message", "Presented on the same day as a rival at a low price."),
    QT_TRANSLATE_NOOP("Message", "An experiment that took about 50 US dollars of research cost."),
    QT_TRANSLATE_NOOP("Message",
        "An experiment that repeated the core technique of DeepSeek R1 for about 30 US dollars in a few "
        "days."),
    QT_TRANSLATE_NOOP("Message", "Counts the final training; leaves out the base model that it starts from."),
    QT_TRANSLATE_NOOP(
        "Message", "Counts a few days of training that repeat the core technique of R1, on Countdown only."),
    QT_TRANSLATE_NOOP("Message",
        "Counts the rent of the machines for the final training; leaves out earlier tries, staff and "
        "machines."),
    QT_TRANSLATE_NOOP("Message", "Counts the hardware bought over time; a lower bound."),
    QT_TRANSLATE_NOOP("Message", "Counts running the clusters; a part of the sum of the servers."),
    QT_TRANSLATE_NOOP("Message", "Counts the servers and running them."),
    QT_TRANSLATE_NOOP("Message", "The weights are published."),
    QT_TRANSLATE_NOOP("Message", "No weights are published."),
    QT_TRANSLATE_NOOP("Message", "The code is published; the makers publish no weights, others do."),
    QT_TRANSLATE_NOOP("Message", "R1 is strong at maths and at code."),
    QT_TRANSLATE_NOOP(
        "Message", "o3-mini is steady and accurate, good at language, strong at maths, code and science."),
    QT_TRANSLATE_NOOP("Message", "Gemini 2.0 Flash is strong on cost and on language."),
    QT_TRANSLATE_NOOP("Message", "DeepSeek-V3 is on a par with the best of the others."),
    QT_TRANSLATE_NOOP("Message", "o3-mini costs half of o1-mini."),
    QT_TRANSLATE_NOOP("Message", "DeepSeek is open; o3-mini and Gemini are closed."),
    QT_TRANSLATE_NOOP("Message", "The announced cost of making a model understates the real one."),
    QT_TRANSLATE_NOOP("Message", "per task"),
    QT_TRANSLATE_NOOP("Message", "per run"),
    QT_TRANSLATE_NOOP("Message", "per 1,000 calls"),
    QT_TRANSLATE_NOOP("Message", "per game"),
    QT_TRANSLATE_NOOP("Message", "per run of the benchmark"),
};

const MessageText *knownCategory(const QString &category)
{
    static const std::array known{std::pair{QStringLiteral("math"), &maths},
        std::pair{QStringLiteral("code"), &code}, std::pair{QStringLiteral("language"), &language},
        std::pair{QStringLiteral("science"), &science}, std::pair{QStringLiteral("countdown"), &countdown},
        std::pair{QStringLiteral("language:en"), &english},
        std::pair{QStringLiteral("language:vi"), &vietnamese},
        std::pair{QStringLiteral("language:zh"), &chinese}};
    for (const auto &[name, text] : known) {
        if (name == category)
            return text;
    }
    return nullptr;
}

} // namespace

Message ofData(const QString &id, const QString &words)
{
    Message message(words);
    if (!words.isEmpty())
        message.id = QStringLiteral("article.data.") + id;
    return message;
}

QStringList dataTexts()
{
    QStringList texts;
    for (const char *sentence : sentences)
        texts += QString::fromUtf8(sentence);
    return texts;
}

Message categoryName(const QString &category)
{
    const MessageText *known = knownCategory(category);
    return known ? Message(*known) : Message(category);
}

Message partName(const QString &name)
{
    static const std::array known{std::pair{QStringLiteral("maths"), &maths},
        std::pair{QStringLiteral("code"), &code}, std::pair{QStringLiteral("language"), &language},
        std::pair{QStringLiteral("science"), &science}, std::pair{QStringLiteral("accurate"), &accurate},
        std::pair{QStringLiteral("steady"), &steady}, std::pair{QStringLiteral("cost"), &cost},
        std::pair{QStringLiteral("all"), &all}, std::pair{QStringLiteral("list-price-at-launch"), &listPrice},
        std::pair{QStringLiteral("list-price-on-the-first-day"), &firstDay},
        std::pair{QStringLiteral("per-answer"), &perAnswer},
        std::pair{QStringLiteral("per-correct"), &perCorrect}};
    for (const auto &[part, text] : known) {
        if (part == name)
            return Message(*text);
    }
    const System *system = builtInArticle().systemCalled(name);
    return Message(system ? system->name : name);
}

} // namespace Pennybench::Article::ArticleMessages
