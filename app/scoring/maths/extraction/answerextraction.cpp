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
class Evidence {
public:
    Evidence(const QString &given, const Question &question)
        : Evidence(given, {withoutAsides(given), question})
    {
    }
    Evidence(QString given, AnswerReader reader)
        : m_given(std::move(given))
        , m_reader(std::move(reader))
    {
    }

    Found find()
    {
        if (const Found box = boxedAnswer(m_given, m_reader))
            return isBlank(box->text) ? std::nullopt : box;
        if (const Found marked = markedAnswer(m_given, m_reader))
            return corrected(*marked);
        const auto refusal = lastRefusal(m_reader.text);
        if (refusal && !sameText(m_reader.text, QStringLiteral("no solution")))
            return despite(*refusal);
        for (const auto step : {&Evidence::wholeText, &Evidence::lastBoldLine,
                 &Evidence::statedInTheLastSentence, &Evidence::lastFormulaOrNumber}) {
            if (const Found found = (this->*step)())
                return found;
        }
        return weak(m_reader.lastLine());
    }

private:
    /// What the answer says after it takes back what it gave.
    Found corrected(const ExtractedAnswer &given)
    {
        if (given.end >= m_reader.text.size())
            return given;
        QRegularExpressionMatch match;
        auto matches = phrase<"maths: correction">().globalMatch(m_reader.text, given.end);
        while (matches.hasNext())
            match = matches.next();
        if (!match.hasMatch())
            return given;
        const QString rest = QString(match.capturedEnd(), u' ') + m_given.mid(match.capturedEnd());
        static const auto digits = uR"(\d)"_re;
        Found later = Evidence(rest, m_reader.question).find();
        return later && !later->isRefusal && later->text.contains(digits) ? later : given;
    }

    /// The refusal, unless what comes after it states an answer.
    Found despite(const TextSpan &refusal)
    {
        const QString rest = QString(refusal.end, u' ') + m_reader.text.mid(refusal.end);
        static const auto digits = uR"(\d)"_re;
        if (rest.contains(digits)) {
            Evidence behind(m_given, {rest, m_reader.question});
            for (const Found &found : {behind.wholeText(), behind.lastBoldLine(),
                     behind.statedInTheLastSentence(), concludedAnswer(behind.m_reader)}) {
                if (found && found->text.contains(digits))
                    return found;
            }
        }
        ExtractedAnswer refused =
            m_reader.extracted(trimmed(m_reader.text, refusal), ExtractionReasons::refusal);
        refused.isRefusal = true;
        return refused;
    }

    Found wholeText()
    {
        const TextSpan span = trimmed(m_reader.text, {0, m_reader.text.size()});
        if (span.end - span.start > longestBareAnswer
            || !isBareAnswer(m_reader.text.mid(span.start, span.end - span.start)))
            return std::nullopt;
        return m_reader.extracted(span, ExtractionReasons::wholeAnswer);
    }

    /// A line with nothing but an answer in bold; what follows it is a remark.
    Found lastBoldLine()
    {
        static const auto bold = uR"((?m)^[ \t]*\*\*([^*\n]*\d[^*\n]*)\*\*[ \t.]*$)"_re;
        Found last;
        auto matches =
            bold.globalMatch(m_reader.text, std::max<qsizetype>(0, m_reader.text.size() - searchedTail));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const TextSpan span = trimmed(m_reader.text, {match.capturedStart(1), match.capturedEnd(1)});
            if (isBareAnswer(m_reader.text.mid(span.start, span.end - span.start)))
                last = m_reader.extracted(span, ExtractionReasons::lastBoldLine);
        }
        return last;
    }

    TextSpan lastSentence() const
    {
        const TextSpan line = lastLineOf(m_reader.text);
        if (line.end - line.start > longestBareAnswer)
            return line;
        qsizetype start = line.start;
        for (qsizetype end = sentenceEnd(m_reader.text, start); end + 1 < line.end;
             end = sentenceEnd(m_reader.text, start))
            start = end + 1;
        return {start, line.end};
    }

    /// "The ratio is 3:4.", "Tọa độ là (1,5; 2)": what the last sentence says that something is.
    Found statedInTheLastSentence()
    {
        const TextSpan sentence = lastSentence();
        if (sentence.end - sentence.start > longestBareAnswer)
            return std::nullopt;
        const Message how = ExtractionReasons::lastStatement;
        if (const auto asked = askedQuantity(m_reader.text, sentence, m_reader.question))
            return m_reader.fromQuantity(*asked, how);
        static const auto cue =
            uR"(^\s*(?:(?:so|thus|therefore|hence|vậy|do đó|suy ra)(?!\p{L})|所以|因此|故)[,，]?\s*)"_rei;
        static const auto value = uR"([\d\\=<>$])"_re;
        const QString words = m_reader.text.mid(sentence.start, sentence.end - sentence.start);
        QList<qsizetype> places;
        if (const auto match = cue.match(words); match.hasMatch())
            places += sentence.start + match.capturedEnd();
        static const auto relation = uR"((?i)(?<![\p{L}\d\\])[a-z] ?(?:<=|>=|!=|[<>≤≥≠])(?! ?[a-z]{2}))"_re;
        if (const auto match = relation.match(words); match.hasMatch())
            places += sentence.start + match.capturedStart();
        const auto rest = bareRest(m_reader.text, sentence, places + afterCopulas(m_reader.text, sentence));
        const bool leavesOutTheValue = rest && words.contains(value)
            && !m_reader.text.mid(rest->start, rest->end - rest->start)
                    .contains(value); // "12 of the 40 are red"
        if (!rest || leavesOutTheValue || m_reader.isOnlyADate(*rest, sentence))
            return std::nullopt;
        ExtractedAnswer found = m_reader.extracted(*rest, how);
        found.joinedStart = startOfAssignments(sentence);
        return found;
    }

    /// Where lines like "- x = 1" begin of which the last is the given sentence; -1 for fewer than two.
    qsizetype startOfAssignments(const TextSpan &sentence) const
    {
        static const auto lines =
            uR"((?i)(?:^|\n)[ \t]*(?:[-*•]|\d+[.)])?[ \t]*([a-z] ?=[^\n=]{1,60}\n[ \t]*(?:[-*•])"
            R"(|\d+[.)])?[ \t]*(?:[a-z] ?=[^\n=]{1,60}\n[ \t]*(?:[-*•]|\d+[.)])?[ \t]*)*)$)"_re;
        static const auto assignment = uR"((?i)^(?:[-*•]|\d+[.)])?[ \t]*[a-z] ?=)"_re;
        constexpr qsizetype reach = 400;
        const qsizetype from = std::max<qsizetype>(0, sentence.start - reach);
        const auto before = lines.match(m_reader.text.mid(from, sentence.start - from));
        const bool goesOn = before.hasMatch() && m_reader.words(sentence).contains(assignment);
        return goesOn ? from + before.capturedStart(1) : -1;
    }

    /// The last formula, conclusion, bold number or opening line; else the last number. Whichever stands
    /// later of the formula and the number counts.
    Found lastFormulaOrNumber()
    {
        const TextSpan tail{
            std::max<qsizetype>(0, m_reader.text.size() - searchedTail), m_reader.text.size()};
        const auto formula = lastFormula(m_reader.text, tail);
        const auto number = saidQuantity(m_reader.text, tail, m_reader.question);
        if (formula
            && (!number || (number->span.start < formula->end && !isOnlyAName(m_reader.text, *formula)))) {
            const TextSpan joined = withJoinedFormulas(m_reader.text, *formula);
            ExtractedAnswer found =
                m_reader.extracted(trimmed(m_reader.text, *formula), ExtractionReasons::lastFormula);
            if (joined != *formula)
                found.joinedStart = joined.start;
            return weak(found);
        }
        if (const Found stated = concludedAnswer(m_reader))
            return stated;
        return number ? weak(m_reader.fromQuantity(*number, ExtractionReasons::lastNumber)) : std::nullopt;
    }

    static Found weak(Found found)
    {
        if (found)
            found->isWeak = true;
        return found;
    }

    const QString m_given;
    const AnswerReader m_reader;
};

} // namespace

std::optional<ExtractedAnswer> extractAnswer(const QString &folded, const Question &question)
{
    return Evidence(folded, question).find();
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
