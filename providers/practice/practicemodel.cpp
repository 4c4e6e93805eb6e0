#include "providers/practice/practicemodel.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace Pennybench::Providers {

namespace {

/// A number from 0 to 1 that depends on nothing but its arguments, on every machine.
double chance(quint64 seed, const QString &model, const QString &prompt, int occurrence, const char *what)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {QByteArray::number(seed), model.toUtf8(), prompt.toUtf8(),
             QByteArray::number(occurrence), QByteArray(what)}) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    const auto bits = qFromBigEndian<quint64>(hash.result().constData());
    return static_cast<double>(bits >> 11) / static_cast<double>(quint64(1) << 53);
}

/// Calls with the begin and length of each piece of about four characters; together they are the text, and
/// none splits a character.
template <typename Take>
void forEachToken(const QString &text, const Take &take)
{
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool end = i == text.size();
        const bool wide = !end && text.at(i - 1).unicode() >= 0x2E80;
        const bool wordEnd = !end && text.at(i).isSpace();
        const bool splitsCharacter = !end && text.at(i).isLowSurrogate();
        if (end || (!splitsCharacter && (wide || wordEnd || i - start >= 6))) {
            take(start, i - start);
            start = i;
        }
    }
}

QList<QString> asTokens(const QString &text)
{
    QList<QString> tokens;
    forEachToken(text, [&](qsizetype start, qsizetype length) { tokens += text.mid(start, length); });
    return tokens;
}

int tokenCount(const QString &text)
{
    int count = 0;
    forEachToken(text, [&count](qsizetype, qsizetype) { ++count; });
    return count;
}

constexpr std::array<QStringView, 6> explanations{
    u"Let me look at what is given first. ",
    u"I go through it step by step and keep track of every part. ",
    u"The question asks for one thing only, so I leave the rest aside. ",
    u"Checking the intermediate result once more before I go on. ",
    u"A second way of looking at it leads to the same place. ",
    u"That settles it. ",
};

constexpr std::array<QStringView, 5> thoughts{
    u"Simulated reasoning: what exactly is asked here? ",
    u"Suppose I try the direct way first and see where it goes. ",
    u"Hmm, let me check that against the conditions again. ",
    u"An easier case would give a hint about the general one. ",
    u"That fits, so I can write the answer down. ",
};

QString explanationOf(const PracticeModel &model)
{
    QString text;
    for (int i = 0; i < model.explanationSentences; ++i)
        text += explanations.at(static_cast<size_t>(i) % explanations.size());
    return text.isEmpty() ? text : text.trimmed() + QStringLiteral("\n\n");
}

QList<QString> reasoningOf(const PracticeModel &model, double variation)
{
    QList<QString> tokens;
    const auto wanted = static_cast<int>(model.reasoningTokens * (0.5 + variation));
    for (size_t i = 0; tokens.size() < wanted; ++i)
        tokens += asTokens(thoughts.at(i % thoughts.size()).toString());
    return tokens.mid(0, wanted);
}

double skillAt(const PracticeModel &model, const PracticeLesson &lesson)
{
    const double base = model.skill.value(lesson.category, model.skill.value(QString()));
    return std::clamp(base - model.difficultySlope * (lesson.difficulty - 3), 0.02, 0.99);
}

/// Every second wrong answer is partly right, if there is a partly right one.
const QString &answerAt(const PracticeLesson &lesson, double skill, double luck)
{
    if (luck < skill)
        return lesson.right;
    return luck < (1 + skill) / 2 && !lesson.almost.isEmpty() ? lesson.almost : lesson.wrong;
}

/// The texts that a request to a judge has between lines with a fence, the judged answers only.
QStringList judgedAnswersIn(const QString &prompt)
{
    static const QRegularExpression fenced(
        QStringLiteral("^<<(\\S+) (answer(?: [AB])?)>>\\n(.*?)\\n<<\\1 end of \\2>>$"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList answers;
    for (auto matches = fenced.globalMatch(prompt); matches.hasNext();)
        answers += matches.next().captured(3);
    return answers;
}

/// What the model says as a judge: as good as a text of its length and letters happens to seem to it. Empty
/// where it is not asked for a verdict.
QString simulatedVerdict(const PracticeModel &model, const QString &prompt)
{
    static const QRegularExpression range(QStringLiteral("points from 0 to (\\d+)"));
    const QRegularExpressionMatch points = range.match(prompt);
    const bool isPair = prompt.contains(QStringLiteral("Verdict: [[A]]"));
    const bool isRated = prompt.contains(QStringLiteral("Rating: [[n]]")) && points.hasMatch();
    const QStringList answers = isPair || isRated ? judgedAnswersIn(prompt) : QStringList();
    if (answers.size() != (isPair ? 2 : 1))
        return {};
    const auto liking = [&model](const QString &answer) { return chance(0, model.id, answer, 0, "judged"); };
    const QString words = QStringLiteral("This is a simulated verdict of a practice model.\n");
    if (!isPair)
        return words
            + QStringLiteral("Rating: [[%1]]")
                  .arg(qRound(liking(answers.first()) * points.captured(1).toInt()));
    constexpr double same = 0.15;
    const double difference = liking(answers.first()) - liking(answers.last());
    return words
        + (std::abs(difference) < same ? QStringLiteral("Verdict: [[C]]")
                : difference > 0       ? QStringLiteral("Verdict: [[A]]")
                                       : QStringLiteral("Verdict: [[B]]"));
}

QString visibleText(
    const PracticeModel &model, const PracticeLesson *lesson, const QString &prompt, double luck)
{
    if (!lesson) {
        const QString verdict = simulatedVerdict(model, prompt);
        return verdict.isEmpty()
            ? QStringLiteral("I am a simulated practice model and was not taught this question.")
            : verdict;
    }
    const QString &answer = answerAt(*lesson, skillAt(model, *lesson), luck);
    return lesson->bare ? answer : explanationOf(model) + answer;
}

QHash<QString, double> skills(double math, double code, double language, double science, double countdown)
{
    return {{QStringLiteral("math"), math}, {QStringLiteral("code"), code},
        {QStringLiteral("language"), language}, {QStringLiteral("science"), science},
        {QStringLiteral("countdown"), countdown}, {QString(), (math + language) / 2}};
}

} // namespace

const QList<PracticeModel> &practiceModels()
{
    static const QList<PracticeModel> models{
        {.id = QStringLiteral("scholar"),
            .name = QStringLiteral("Scholar (practice)"),
            .skill = skills(0.95, 0.90, 0.84, 0.92, 0.85),
            .reasoningTokens = 90,
            .explanationSentences = 4,
            .firstTokenMs = 450,
            .tokensPerSecond = 180,
            .inputPrice = QStringLiteral("0.55"),
            .outputPrice = QStringLiteral("2.20")},
        {.id = QStringLiteral("generalist"),
            .name = QStringLiteral("Generalist (practice)"),
            .skill = skills(0.80, 0.76, 0.86, 0.82, 0.55),
            .explanationSentences = 6,
            .firstTokenMs = 300,
            .tokensPerSecond = 140,
            .inputPrice = QStringLiteral("0.25"),
            .outputPrice = QStringLiteral("1.00")},
        {.id = QStringLiteral("sprinter"),
            .name = QStringLiteral("Sprinter (practice)"),
            .skill = skills(0.62, 0.60, 0.68, 0.66, 0.35),
            .explanationSentences = 2,
            .firstTokenMs = 110,
            .tokensPerSecond = 260,
            .inputPrice = QStringLiteral("0.10"),
            .outputPrice = QStringLiteral("0.40")},
        {.id = QStringLiteral("penny"),
            .name = QStringLiteral("Penny (practice)"),
            .skill = skills(0.45, 0.34, 0.52, 0.48, 0.20),
            .explanationSentences = 1,
            .firstTokenMs = 160,
            .tokensPerSecond = 120,
            .inputPrice = QStringLiteral("0.03"),
            .outputPrice = QStringLiteral("0.12")},
    };
    return models;
}

const PracticeModel *practiceModel(QStringView id)
{
    for (const PracticeModel &model : practiceModels()) {
        if (model.id == id)
            return &model;
    }
    return nullptr;
}

PracticeAnswer practiceAnswer(const PracticeModel &model, const PracticeLesson *lesson, const QString &prompt,
    quint64 seed, int occurrence, int maxTokens)
{
    PracticeAnswer answer;
    answer.promptTokens = tokenCount(prompt) + 8;
    answer.reasoning = reasoningOf(model, chance(seed, model.id, prompt, occurrence, "length"));
    answer.text =
        asTokens(visibleText(model, lesson, prompt, chance(seed, model.id, prompt, occurrence, "right")));
    if (maxTokens > 0 && answer.completionTokens() > maxTokens) {
        answer.cut = true;
        answer.reasoning = answer.reasoning.mid(0, maxTokens);
        answer.text = answer.text.mid(0, maxTokens - answer.reasoning.size());
    }
    return answer;
}

} // namespace Pennybench::Providers
