#include "app/scoring/maths/extraction/withheldanswer.h"

#include "app/scoring/maths/extraction/answermarkers.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype refusalTail = 20'000;

/// Where the statement that holds the position ends: at the end of its sentence or before "but".
qsizetype endOfStatement(const QString &text, qsizetype from)
{
    static const auto contrast =
        uR"([,;，；] ?(?:but|however|yet|still|nhưng|tuy nhiên|song|但|不过|然而)(?!\p{Latin}))"_rei;
    const qsizetype end = sentenceEnd(text, from);
    const auto match = contrast.match(text, from);
    return match.hasMatch() && match.capturedStart() < end ? match.capturedStart() : end;
}

} // namespace

bool isRefusal(const QString &sentence)
{
    return sentence.contains(phrase<"maths: refusal">());
}

std::optional<TextSpan> lastRefusal(const QString &text)
{
    QRegularExpressionMatch last;
    auto matches =
        phrase<"maths: refusal">().globalMatch(text, std::max<qsizetype>(0, text.size() - refusalTail));
    while (matches.hasNext())
        last = matches.next();
    if (!last.hasMatch())
        return std::nullopt;
    qsizetype start = last.capturedStart();
    while (
        start > 0 && text.at(start - 1) != u'\n' && text.at(start - 1) != u'.' && text.at(start - 1) != u'。')
        --start;
    return TextSpan{start, endOfStatement(text, last.capturedEnd())};
}

} // namespace Pennybench::Scoring
