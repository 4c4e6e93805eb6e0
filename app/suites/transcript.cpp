#include "app/suites/transcript.h"

#include <QRegularExpression>

#include <optional>

namespace Pennybench::Suites {

namespace {

/// A line that may name a speaker.
struct SpeakerLine {
    QString marks; ///< before the name: "## ", "**"
    QString name; ///< folded
    QString rest; ///< what is said on the same line
};

std::optional<SpeakerLine> speakerLine(const QString &line)
{
    static const QRegularExpression heading(
        QStringLiteral(R"(^\s{0,3}(#{1,6})\s+(?:\*\*)?([^*:：]{1,40}?)(?:\*\*)?\s*[:：]?\s*$)"));
    static const QRegularExpression bold(
        QStringLiteral(R"(^\s{0,3}(\*\*|__)([^*_:：]{1,40}?)\s*(?:[:：]\s*\1|\1\s*[:：]|\1\s*$)\s*(.*)$)"));
    static const QRegularExpression plain(
        QStringLiteral(R"(^\s{0,3}()([\p{L}][\p{L}\p{N} .-]{0,39}?)\s*[:：]\s*(.*)$)"));
    for (const QRegularExpression *form : {&heading, &bold, &plain}) {
        const auto match = form->match(line);
        if (match.hasMatch())
            return SpeakerLine{match.captured(1), match.captured(2).simplified().toCaseFolded(),
                form == &heading ? QString() : match.captured(3)};
    }
    return std::nullopt;
}

bool isPerson(const QString &name)
{
    static const QStringList names{QStringLiteral("user"), QStringLiteral("you"), QStringLiteral("you said"),
        QStringLiteral("human"), QStringLiteral("me"), QStringLiteral("prompt"), QStringLiteral("question"),
        QStringLiteral("q"), QStringLiteral("người dùng"), QStringLiteral("bạn"),
        QStringLiteral("bạn đã nói"), QStringLiteral("câu hỏi"), QStringLiteral("用户"), QStringLiteral("你"),
        QStringLiteral("您说"), QStringLiteral("我"), QStringLiteral("问"), QStringLiteral("问题")};
    return names.contains(name);
}

bool mayAnswer(const QString &name)
{
    static const QStringList names{QStringLiteral("assistant"), QStringLiteral("chatgpt"),
        QStringLiteral("claude"), QStringLiteral("deepseek"), QStringLiteral("gemini"), QStringLiteral("ai"),
        QStringLiteral("bot"), QStringLiteral("model"), QStringLiteral("answer"), QStringLiteral("response"),
        QStringLiteral("a"), QStringLiteral("trợ lý"), QStringLiteral("trả lời"), QStringLiteral("助手"),
        QStringLiteral("答"), QStringLiteral("回答")};
    const QString speaker = name.endsWith(u" said") ? name.chopped(5) : name;
    return names.contains(speaker) || speaker.startsWith(u"gpt") || speaker.startsWith(u"deepseek")
        || speaker.startsWith(u"o1") || speaker.startsWith(u"o3");
}

bool isSameSpeaker(const SpeakerLine &line, const std::optional<SpeakerLine> &first)
{
    return first && line.marks == first->marks && line.name == first->name;
}

} // namespace

QList<SavedAnswer> answersOfTranscript(const QString &text)
{
    std::optional<SpeakerLine> person;
    std::optional<SpeakerLine> other;
    QList<SavedAnswer> answers;
    QString asked;
    bool isAnswering = false;
    int number = 0;
    const auto add = [&](const QString &line) {
        QString *into = isAnswering ? &answers.last().text : &asked;
        if (person)
            *into += line + u'\n';
    };
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const auto speaker = speakerLine(line);
        if (speaker && (person ? isSameSpeaker(*speaker, person) : isPerson(speaker->name))) {
            person = person ? person : speaker;
            asked.clear();
            isAnswering = false;
            add(speaker->rest);
        } else if (speaker && person
            && (other ? isSameSpeaker(*speaker, other)
                      : speaker->marks == person->marks && mayAnswer(speaker->name))) {
            other = other ? other : speaker;
            if (!isAnswering)
                answers += SavedAnswer{.prompt = asked.trimmed(), .line = number};
            isAnswering = true;
            add(speaker->rest);
        } else {
            add(line);
        }
    }
    for (SavedAnswer &answer : answers)
        answer.text = answer.text.trimmed();
    return answers;
}

} // namespace Pennybench::Suites
