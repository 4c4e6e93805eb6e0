#include "app/scoring/language/answertext.h"

#include "app/scoring/language/languagereasons.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/patterns.h"
#include "app/scoring/reasons.h"

#include <array>
#include <utility>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestLabel = 100;

void trim(VisibleAnswer &given)
{
    const QString trimmed = given.text.trimmed();
    given.offset += given.text.indexOf(trimmed);
    given.text = trimmed;
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
    const QString beginning = given.text.left(longestLabel);
    auto match = phrase<"text: introduction">().match(beginning);
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

Score LanguageScorer::score(const ScoringInput &input) const
{
    const Score score{.expected = m_scoring.expected(input.spec), .scorer = name()};
    const Message problem = problemWith(input.spec);
    return problem.isEmpty() ? m_scoring.scored(input, score) : undecided(score, problem);
}

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

Score decided(Score score, double share, const Message &reason, bool truncated)
{
    setShare(score, share);
    score.reason = reason;
    return withTruncation(score, truncated);
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
