#include "app/scoring/maths/extraction/answerextraction.h"

#include "app/scoring/maths/extraction/evidence.h"
#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/maths/extraction/quantities.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

using Found = std::optional<ExtractedAnswer>;

/// "\boxed{}", "\boxed{?}": a box that was left empty.
bool isBlank(const QString &text)
{
    static const auto blank = uR"(^[\s~,.…?]*$)"_re;
    return text.contains(blank);
}

bool hasFormulaSigns(const QString &text)
{
    return text.contains(u'$') || text.contains(QLatin1String("\\(")) || text.contains(QLatin1String("\\["));
}

/// The order of evidence.
Found weak(Found found)
{
    if (found)
        found->isWeak = true;
    return found;
}

Found wholeText(const AnswerReader &reader)
{
    const TextSpan span = trimmed(reader.text, {0, reader.text.size()});
    return isBareAnswer(reader.words(span)) ? Found(reader.extracted(span, ExtractionReasons::wholeAnswer))
                                            : std::nullopt;
}

/// A line with nothing but an answer in bold; what follows it is a remark.
Found lastBoldLine(const AnswerReader &reader)
{
    static const auto bold = uR"((?m)^[ \t]*\*\*([^*\n]*\d[^*\n]*)\*\*[ \t.]*$)"_re;
    Found last;
    for (const QRegularExpressionMatch &match : bold.globalMatch(reader.text, startOfTail(reader.text))) {
        const TextSpan span = trimmed(reader.text, {match.capturedStart(1), match.capturedEnd(1)});
        if (isBareAnswer(reader.words(span)))
            last = reader.extracted(span, ExtractionReasons::lastBoldLine);
    }
    return last;
}

TextSpan lastSentence(const QString &text)
{
    const TextSpan line = lastLineOf(text);
    if (line.end - line.start > longestBareAnswer)
        return line;
    qsizetype start = line.start;
    for (qsizetype end = sentenceEnd(text, start); end + 1 < line.end; end = sentenceEnd(text, start))
        start = end + 1;
    return {start, line.end};
}

/// Where lines like "- x = 1" begin of which the last is the given sentence; -1 for fewer than two.
qsizetype startOfAssignments(const AnswerReader &reader, const TextSpan &sentence)
{
    static const auto lines =
        uR"((?i)(?:^|\n)[ \t]*(?:[-*•]|\d+[.)])?[ \t]*([a-z] ?=[^\n=]{1,60}\n[ \t]*(?:[-*•])"
        R"(|\d+[.)])?[ \t]*(?:[a-z] ?=[^\n=]{1,60}\n[ \t]*(?:[-*•]|\d+[.)])?[ \t]*)*)$)"_re;
    static const auto assignment = uR"((?i)^(?:[-*•]|\d+[.)])?[ \t]*[a-z] ?=)"_re;
    constexpr qsizetype reach = 400;
    const qsizetype from = std::max<qsizetype>(0, sentence.start - reach);
    const auto before = lines.match(reader.words({from, sentence.start}));
    const bool goesOn = before.hasMatch() && reader.words(sentence).contains(assignment);
    return goesOn ? from + before.capturedStart(1) : -1;
}

/// "The ratio is 3:4.", "Tọa độ là (1,5; 2)": what the last sentence says that something is.
Found statedInTheLastSentence(const AnswerReader &reader)
{
    const TextSpan sentence = lastSentence(reader.text);
    if (sentence.end - sentence.start > longestBareAnswer)
        return std::nullopt;
    const Message how = ExtractionReasons::lastStatement;
    if (const auto asked = askedQuantity(reader.text, sentence, reader.question))
        return reader.fromQuantity(*asked, how);
    static const auto value = uR"([\d\\=<>$])"_re;
    static const auto relation = uR"((?i)(?<![\p{L}\d\\])[a-z] ?(?:<=|>=|!=|[<>≤≥≠])(?! ?[a-z]{2}))"_re;
    const QString words = reader.words(sentence);
    QList<qsizetype> places;
    if (const auto match = phrase<"maths: opening of a conclusion">().match(words); match.hasMatch())
        places += sentence.start + match.capturedEnd();
    if (const auto match = relation.match(words); match.hasMatch())
        places += sentence.start + match.capturedStart();
    const auto rest = bareRest(reader.text, sentence, places + afterCopulas(reader.text, sentence));
    const bool leavesOutTheValue =
        rest && words.contains(value) && !reader.words(*rest).contains(value); // "12 of the 40 are red"
    if (!rest || leavesOutTheValue || reader.isOnlyADate(*rest, sentence))
        return std::nullopt;
    ExtractedAnswer found = reader.extracted(*rest, how);
    found.joinedStart = startOfAssignments(reader, sentence);
    return found;
}

/// The last formula, conclusion, bold number or opening line; else the last number. Whichever stands later of
/// the formula and the number counts.
Found lastFormulaOrNumber(const AnswerReader &reader)
{
    const TextSpan tail{startOfTail(reader.text), reader.text.size()};
    const auto formula = lastFormula(reader.text, tail);
    const auto number = saidQuantity(reader.text, tail, reader.question);
    if (formula && (!number || (number->span.start < formula->end && !isOnlyAName(reader.text, *formula)))) {
        const TextSpan joined = withJoinedFormulas(reader.text, *formula);
        ExtractedAnswer found =
            reader.extracted(trimmed(reader.text, *formula), ExtractionReasons::lastFormula);
        if (joined != *formula)
            found.joinedStart = joined.start;
        return weak(found);
    }
    if (const Found stated = concludedAnswer(reader))
        return stated;
    return number ? weak(reader.fromQuantity(*number, ExtractionReasons::lastNumber)) : std::nullopt;
}

/// The refusal, unless what comes after it states an answer.
Found despite(const TextSpan &refusal, const AnswerReader &reader)
{
    static const auto digits = uR"(\d)"_re;
    const AnswerReader behind{QString(refusal.end, u' ') + reader.text.mid(refusal.end), reader.question};
    for (const auto step : {wholeText, lastBoldLine, statedInTheLastSentence, concludedAnswer}) {
        const Found found = step(behind);
        if (found && found->text.contains(digits))
            return found;
    }
    ExtractedAnswer refused = reader.extracted(trimmed(reader.text, refusal), ExtractionReasons::refusal);
    refused.isRefusal = true;
    return refused;
}

/// What the answer says after it takes back what it gave.
Found corrected(const ExtractedAnswer &found, const QString &given, const AnswerReader &reader)
{
    static const auto digits = uR"(\d)"_re;
    qsizetype behind = -1;
    for (const auto &match : phrase<"maths: correction">().globalMatch(reader.text, found.end))
        behind = match.capturedEnd();
    if (behind < 0)
        return found;
    const Found later = extractAnswer(QString(behind, u' ') + given.mid(behind), reader.question);
    return later && !later->isRefusal && later->text.contains(digits) ? later : found;
}

} // namespace

std::optional<ExtractedAnswer> extractAnswer(const QString &folded, const Question &question)
{
    const AnswerReader reader{withoutAsides(folded), question};
    if (const Found box = boxedAnswer(folded, reader))
        return isBlank(box->text) ? std::nullopt : box;
    if (const Found marked = markedAnswer(folded, reader))
        return corrected(*marked, folded, reader);
    const auto refusal = lastRefusal(reader.text);
    if (refusal && !sameText(reader.text, QStringLiteral("no solution")))
        return despite(*refusal, reader);
    for (const auto step : {wholeText, lastBoldLine, statedInTheLastSentence, lastFormulaOrNumber}) {
        if (const Found found = step(reader))
            return found;
    }
    return weak(reader.ifShort(lastLineOf(reader.text), ExtractionReasons::lastLine));
}

QString expectedAnswer(const QString &folded)
{
    if (const Found box = lastBox(folded))
        return box->text;
    const qsizetype hashes = folded.lastIndexOf(QLatin1String("####"));
    if (hashes >= 0)
        return folded.mid(hashes + 4).trimmed();
    if (folded.size() > longestBareAnswer && hasFormulaSigns(folded)) {
        if (const auto formula = lastFormula(folded, {0, folded.size()}))
            return folded.mid(formula->start, formula->end - formula->start);
    }
    return folded.trimmed();
}

} // namespace Pennybench::Scoring
