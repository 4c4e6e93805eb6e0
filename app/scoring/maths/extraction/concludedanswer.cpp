#include "app/scoring/maths/extraction/evidence.h"
#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

using Found = std::optional<ExtractedAnswer>;

/// "Step 2", "Bước 1 …": bold headings.
bool isLabelled(const QString &bold)
{
    static const auto heading = uR"((?i)^\s*(?:step|bước|part|case|phần|第|\d+[.)])|[:：]\s*$)"_re;
    return bold.contains(heading);
}

/// The last number in bold that is no heading.
Found inBold(const AnswerReader &reader, const TextSpan &sentence)
{
    static const auto bold = uR"(\*\*([^*\n]*)\*\*(?!\s*[:：]))"_re;
    Found last;
    for (const QRegularExpressionMatch &match : bold.globalMatch(reader.words(sentence))) {
        const TextSpan span{sentence.start + match.capturedStart(1), sentence.start + match.capturedEnd(1)};
        const auto quantity = saidQuantity(reader.text, span, reader.question);
        static const auto relation = u"[<>≤≥]"_re;
        if (match.captured(1).contains(relation) && isBareAnswer(match.captured(1)))
            last = reader.extracted(span, ExtractionReasons::inBold);
        else if (quantity && !isLabelled(match.captured(1)))
            last = reader.fromQuantity(*quantity, ExtractionReasons::inBold);
    }
    return last;
}

TextSpan afterCue(const AnswerReader &reader, const TextSpan &sentence)
{
    const QString words = reader.words(sentence);
    TextSpan part = sentence;
    static const auto digit = uR"(\d)"_re;
    for (const auto &cue : phrase<"maths: weak sign of a conclusion">().globalMatch(words)) {
        if (words.mid(cue.capturedEnd()).contains(digit))
            part.start = sentence.start + cue.capturedEnd();
    }
    return part;
}

/// What a sentence that draws a conclusion says. A weak sign ("so", "finally") counts only where no
/// sentence after it states a number.
Found drawnBy(const AnswerReader &reader, const TextSpan &sentence, bool statedBehind)
{
    static const auto digits = uR"(\d)"_re;
    const QString words = reader.words(sentence);
    const bool draws = (words.contains(phrase<"maths: total">())
                           || (!statedBehind && words.contains(phrase<"maths: weak sign of a conclusion">())))
        && saidQuantity(reader.text, sentence, reader.question);
    if (!draws)
        return std::nullopt;
    const Message how = ExtractionReasons::conclusion;
    const TextSpan part = afterCue(reader, sentence);
    const Found found = reader.fromSentence(part, how);
    const bool isValue = found && (found->text.contains(digits) || found->text.contains(u'\\'));
    const auto said = isValue ? std::nullopt : saidQuantity(reader.text, part, reader.question);
    return said ? reader.fromQuantity(*said, how) : found; // "12 of the 40 are red"
}

/// Whether a sentence says how many there are, other than in "the 7 rows" or "in 9 bags", which refer to
/// what is known.
bool states(const AnswerReader &reader, const TextSpan &sentence)
{
    const QList<TextSpan> numbers = numbersIn(reader.text, sentence);
    return std::any_of(numbers.begin(), numbers.end(), [&](const TextSpan &number) {
        constexpr qsizetype reach = 40;
        const qsizetype from = std::max(sentence.start, number.start - reach);
        return !reader.text.mid(from, number.start - from).contains(phrase<"maths: number that is known">());
    });
}

QList<TextSpan> lastSentences(const AnswerReader &reader)
{
    constexpr qsizetype reach = 2'000;
    QList<TextSpan> all;
    qsizetype from = std::max<qsizetype>(0, reader.text.size() - reach);
    while (from < reader.text.size()) {
        const qsizetype end = std::min(reader.text.size(), sentenceEnd(reader.text, from) + 1);
        if (!QStringView(reader.text).mid(from, end - from).trimmed().isEmpty())
            all += {from, end};
        from = std::max(end, from + 1);
    }
    return all;
}

Found openingLine(const AnswerReader &reader)
{
    const qsizetype end = reader.text.indexOf(u'\n');
    if (end < 0 || startOfTail(reader.text) > 0)
        return std::nullopt;
    const TextSpan span = trimmed(reader.text, {0, end});
    const QString line = reader.words(span);
    static const auto value = uR"(^[-$€£¥₫]?\d)"_re;
    if (!line.contains(value) || !isBareAnswer(line))
        return std::nullopt;
    return reader.extracted(span, ExtractionReasons::openingLine);
}

} // namespace

std::optional<ExtractedAnswer> concludedAnswer(const AnswerReader &reader)
{
    static const auto computes = u"=|≈"_re;
    const QList<TextSpan> sentences = lastSentences(reader);
    bool statedBehind = false;
    for (auto sentence = sentences.crbegin(); sentence != sentences.crend(); ++sentence) {
        if (const Found bold = inBold(reader, *sentence))
            return bold;
        if (const Found drawn = drawnBy(reader, *sentence, statedBehind))
            return drawn;
        if (reader.words(*sentence).contains(computes))
            break;
        statedBehind = statedBehind || states(reader, *sentence);
    }
    return openingLine(reader);
}

} // namespace Pennybench::Scoring
