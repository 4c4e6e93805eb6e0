#include "app/scoring/maths/extraction/answerinwords.h"

#include "app/scoring/maths/reading/textanswer.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

constexpr qsizetype longestStatement = 120;

ExtractedAnswer spanOf(const QString &text, qsizetype start, qsizetype end, const QString &how)
{
    return {text.mid(start, end - start), start, end, how};
}

std::optional<ExtractedAnswer> wholeText(const QString &text, const QString &expected)
{
    const QString plain = text.trimmed();
    if (plain.size() > longestStatement || plain.isEmpty() || writtenForm(plain) != writtenForm(expected))
        return std::nullopt;
    const qsizetype start = text.indexOf(plain);
    return spanOf(text, start, start + plain.size(), QStringLiteral("the whole answer"));
}

std::optional<ExtractedAnswer> openingWord(const QString &text, const QString &expected)
{
    static const QRegularExpression word(
        QStringLiteral("^[\\s*_\"]*([\\p{L}\\p{M}]+)(?=[\\s*_\"]*(?:[,.;:!，。]|$))"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString form = textForm(expected);
    const auto match = word.match(text);
    const bool decides = form == u"yes" || form == u"no";
    if (!decides || !match.hasMatch() || !sameText(match.captured(1), expected))
        return std::nullopt;
    return spanOf(text, match.capturedStart(1), match.capturedEnd(1), QStringLiteral("the first word"));
}

std::optional<ExtractedAnswer> lastStatement(const QString &text, const QString &expected)
{
    static const QRegularExpression copula(
        QStringLiteral("(?<!\\p{L})(?:is|are|was|will be|là|est|es|ist)(?!\\p{L})|(?<=it)'s|[是为]"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression denied(
        QStringLiteral("(?:không(?: phải)?|chưa|not|n't|never|不|并非)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = text.size();
    auto matches = copula.globalMatch(text, std::max<qsizetype>(0, end - 2 * longestStatement));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype start = match.capturedEnd();
        const qsizetype before = std::max<qsizetype>(0, match.capturedStart() - 20);
        if (text.mid(before, match.capturedStart() - before).contains(denied))
            continue;
        if (sameText(text.mid(start), expected))
            return spanOf(text, start, end, QStringLiteral("stated in the last sentence"));
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
    return opening ? opening : lastStatement(folded, expected);
}

} // namespace Pennybench
