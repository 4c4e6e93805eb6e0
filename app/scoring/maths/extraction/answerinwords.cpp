#include "app/scoring/maths/extraction/answerinwords.h"

#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/maths/reading/textanswer.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestStatement = 120;

ExtractedAnswer spanOf(const QString &text, qsizetype start, qsizetype end, const Message &how)
{
    return {.text = text.mid(start, end - start), .start = start, .end = end, .how = how};
}

std::optional<ExtractedAnswer> wholeText(const QString &text, const QString &expected)
{
    const QString plain = text.trimmed();
    if (plain.size() > longestStatement || plain.isEmpty() || writtenForm(plain) != writtenForm(expected))
        return std::nullopt;
    const qsizetype start = text.indexOf(plain);
    return spanOf(text, start, start + plain.size(), ExtractionReasons::wholeAnswer);
}

std::optional<ExtractedAnswer> openingWord(const QString &text, const QString &expected)
{
    static const auto word = uR"(^[\s*_"]*([\p{L}\p{M}]+)(?=[\s*_"]*(?:[,.;:!，。]|$)))"_reu;
    const QString form = textForm(expected);
    const auto match = word.match(text);
    const bool decides = form == u"yes" || form == u"no";
    if (!decides || !match.hasMatch() || !sameText(match.captured(1), expected))
        return std::nullopt;
    return spanOf(text, match.capturedStart(1), match.capturedEnd(1), ExtractionReasons::firstWord);
}

std::optional<ExtractedAnswer> lastStatement(const QString &text, const QString &expected)
{
    static const auto copula =
        uR"((?<!\p{L})(?:is|are|was|will be|là|est|es|ist)(?!\p{L})|(?<=it)'s|[是为])"_rei;
    static const auto denied = uR"((?i)(?:không(?: phải)?|chưa|not|n't|never|不|并非)\s*$)"_re;
    const qsizetype end = text.size();
    auto matches = copula.globalMatch(text, std::max<qsizetype>(0, end - 2 * longestStatement));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype start = match.capturedEnd();
        const qsizetype before = std::max<qsizetype>(0, match.capturedStart() - 20);
        if (text.mid(before, match.capturedStart() - before).contains(denied))
            continue;
        if (sameText(text.mid(start), expected))
            return spanOf(text, start, end, ExtractionReasons::lastStatement);
    }
    return std::nullopt;
}

/// "…, so the system has no solution": what the last words of the text say.
std::optional<ExtractedAnswer> lastWords(const QString &text, const QString &expected)
{
    constexpr int most = 8;
    const bool none = textForm(expected) == u"no solution";
    static const QString marks = QStringLiteral(" \n*_.。!");
    qsizetype end = text.size();
    while (end > 0 && marks.contains(text.at(end - 1)))
        --end;
    qsizetype start = end;
    for (int words = 0; none && words < most && start > 0; ++words) {
        const bool han = text.at(start - 1).script() == QChar::Script_Han;
        const qsizetype blank = start < 2 ? -1 : text.lastIndexOf(u' ', start - 2);
        start = han ? start - 1 : blank + 1;
        if (sameText(text.mid(start, end - start), expected))
            return spanOf(text, start, end, ExtractionReasons::lastWords);
    }
    return std::nullopt;
}

} // namespace

std::optional<ExtractedAnswer> answerInWords(const QString &folded, const QString &expected)
{
    if (const auto whole = wholeText(folded, expected))
        return whole;
    if (expected.size() > longestStatement || !isOnlyWords(expected))
        return std::nullopt;
    const auto opening = openingWord(folded, expected);
    if (opening)
        return opening;
    const auto statement = lastStatement(folded, expected);
    return statement ? statement : lastWords(folded, expected);
}

} // namespace Pennybench::Scoring
