#include "app/scoring/language/answertext.h"

#include "app/scoring/language/languagereasons.h"
#include "app/scoring/patterns.h"
#include "app/scoring/reasons.h"

#include <array>
#include <utility>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestLabel = 100;

void trim(VisibleAnswer &given)
{
    qsizetype start = 0;
    while (start < given.text.size() && given.text.at(start).isSpace())
        ++start;
    given.offset += start;
    given.text = given.text.mid(start).trimmed();
}

void cutFront(VisibleAnswer &given, qsizetype length)
{
    given.text.remove(0, length);
    given.offset += length;
    trim(given);
}

void withoutFence(VisibleAnswer &given)
{
    const qsizetype firstLine = given.text.indexOf(u'\n');
    if (firstLine < 0 || !given.text.startsWith(QStringLiteral("```"))
        || !given.text.endsWith(QStringLiteral("\n```")))
        return;
    given.text.chop(3);
    cutFront(given, firstLine + 1);
}

/// "Translation:", "Here is the Vietnamese translation:" at the end of a line, "译文："
void withoutLabel(VisibleAnswer &given)
{
    static const auto sentence =
        uR"(^[^\n:：]*(?:translat|answer|sentence|result|correct|version|bản dịch|dịch|câu|kết quả|译)"
        R"(|譯|翻译|翻譯|答案|结果|句子)[^\n:：]*[:：]\**[ \t]*\n)"_rei;
    const QString beginning = given.text.left(longestLabel);
    auto match = sentence.match(beginning);
    if (!match.hasMatch())
        match = phrase<"text: label">().match(beginning);
    if (match.hasMatch())
        cutFront(given, match.capturedEnd());
}

void withoutQuotes(VisibleAnswer &given)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 7> pairs{{{u"**", u"**"}, {u"\"", u"\""},
        {u"“", u"”"}, {u"«", u"»"}, {u"「", u"」"}, {u"*", u"*"}, {u"`", u"`"}}};
    for (const auto &[opening, closing] : pairs) {
        if (given.text.size() <= opening.size() + closing.size() || !given.text.startsWith(opening)
            || !given.text.endsWith(closing))
            continue;
        const QStringView inside = QStringView(given.text).mid(opening.size()).chopped(closing.size());
        if (inside.contains(opening) || inside.contains(closing))
            continue;
        given.text.chop(closing.size());
        cutFront(given, opening.size());
        return;
    }
}

} // namespace

Score noAnswer(Score score, bool truncated)
{
    return withoutAnswer(
        std::move(score), truncated ? LanguageReasons::nothingSaidWhenCut : LanguageReasons::emptyAnswer);
}

void takeWhole(Score &score, const VisibleAnswer &visible)
{
    score.extracted = visible.text.trimmed();
    score.extractedAt = visible.offset + visible.text.indexOf(score.extracted);
}

Score withTruncation(Score score, bool truncated)
{
    if (truncated)
        score.reason = {Reasons::cutPart, {score.reason}};
    return score;
}

VisibleAnswer givenText(const QString &answer)
{
    VisibleAnswer given = visibleAnswer(answer);
    trim(given);
    withoutFence(given);
    withoutLabel(given);
    withoutQuotes(given);
    return given;
}

} // namespace Pennybench::Scoring
