#include "app/scoring/maths/extraction/evidence.h"
#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

using Found = std::optional<ExtractedAnswer>;

constexpr qsizetype longestWithOpeningLine = 20'000;

const QRegularExpression &weakCue()
{
    static const auto cue =
        uR"((?:^|[\n.,;!?。，；*]) *(?:so|thus|therefore|hence|in conclusion|overall|finally)"
        "|to conclude|vậy|do đó|như vậy|vì vậy|vì thế|tóm lại|suy ra|nên|所以|因此|综上|最终|最后"
        R"(|故)(?!\p{Latin}))"_rei;
    return cue;
}

class Conclusions {
public:
    explicit Conclusions(const AnswerReader &reader)
        : m_reader(reader)
    {
    }

    Found concluded()
    {
        static const auto computes = u"=|≈"_re;
        const QList<TextSpan> sentences = lastSentences();
        bool statedBehind = false;
        for (auto sentence = sentences.crbegin(); sentence != sentences.crend(); ++sentence) {
            if (const Found bold = inBold(*sentence))
                return bold;
            if (const Found drawn = drawnBy(*sentence, statedBehind))
                return drawn;
            if (m_reader.words(*sentence).contains(computes))
                break;
            statedBehind = statedBehind || states(*sentence);
        }
        return openingLine();
    }

private:
    /// The last number in bold that is no heading.
    Found inBold(const TextSpan &sentence) const
    {
        static const auto bold = uR"(\*\*([^*\n]*)\*\*(?!\s*[:：]))"_re;
        Found last;
        for (const QRegularExpressionMatch &match : bold.globalMatch(m_reader.words(sentence))) {
            const TextSpan span{
                sentence.start + match.capturedStart(1), sentence.start + match.capturedEnd(1)};
            const auto quantity = saidQuantity(m_reader.text, span, m_reader.question);
            static const auto relation = u"[<>≤≥]"_re;
            if (match.captured(1).contains(relation) && isBareAnswer(match.captured(1)))
                last = m_reader.extracted(span, ExtractionReasons::inBold);
            else if (quantity && !isLabelled(match.captured(1)))
                last = m_reader.fromQuantity(*quantity, ExtractionReasons::inBold);
        }
        return last;
    }

    /// What a sentence that draws a conclusion says. A weak sign ("so", "finally") counts only where no
    /// sentence after it states a number.
    Found drawnBy(const TextSpan &sentence, bool statedBehind) const
    {
        static const auto digits = uR"(\d)"_re;
        const QString words = m_reader.words(sentence);
        const bool draws =
            (words.contains(phrase<"maths: total">()) || (!statedBehind && words.contains(weakCue())))
            && saidQuantity(m_reader.text, sentence, m_reader.question);
        if (!draws)
            return std::nullopt;
        const Message how = ExtractionReasons::conclusion;
        const TextSpan part = afterCue(sentence, weakCue());
        const Found found = m_reader.fromSentence(part, how);
        const bool isValue = found && (found->text.contains(digits) || found->text.contains(u'\\'));
        const auto said = isValue ? std::nullopt : saidQuantity(m_reader.text, part, m_reader.question);
        return said ? m_reader.fromQuantity(*said, how) : found; // "12 of the 40 are red"
    }

    /// Whether a sentence says how many there are, other than in "the 7 rows" or "in 9 bags", which refer to
    /// what is known.
    bool states(const TextSpan &sentence) const
    {
        const QList<TextSpan> numbers = numbersIn(m_reader.text, sentence);
        return std::any_of(numbers.begin(), numbers.end(), [&](const TextSpan &number) {
            constexpr qsizetype reach = 40;
            const qsizetype from = std::max(sentence.start, number.start - reach);
            return !m_reader.text.mid(from, number.start - from)
                        .contains(phrase<"maths: number that is known">());
        });
    }

    /// "Step 2", "Bước 1 …": bold headings.
    static bool isLabelled(const QString &bold)
    {
        static const auto heading = uR"((?i)^\s*(?:step|bước|part|case|phần|第|\d+[.)])|[:：]\s*$)"_re;
        return bold.contains(heading);
    }

    TextSpan afterCue(const TextSpan &sentence, const QRegularExpression &weak) const
    {
        const QString words = m_reader.text.mid(sentence.start, sentence.end - sentence.start);
        TextSpan part = sentence;
        auto matches = weak.globalMatch(words);
        while (matches.hasNext()) {
            const qsizetype end = matches.next().capturedEnd();
            if (words.mid(end).contains(uR"(\d)"_re))
                part.start = sentence.start + end;
        }
        return part;
    }

    QList<TextSpan> lastSentences() const
    {
        constexpr qsizetype reach = 2'000;
        QList<TextSpan> all;
        qsizetype from = std::max<qsizetype>(0, m_reader.text.size() - reach);
        while (from < m_reader.text.size()) {
            const qsizetype end = std::min(m_reader.text.size(), sentenceEnd(m_reader.text, from) + 1);
            if (!QStringView(m_reader.text).mid(from, end - from).trimmed().isEmpty())
                all += {from, end};
            from = std::max(end, from + 1);
        }
        return all;
    }

    Found openingLine()
    {
        const qsizetype end = m_reader.text.indexOf(u'\n');
        if (end < 0 || m_reader.text.size() > longestWithOpeningLine)
            return std::nullopt;
        const TextSpan span = trimmed(m_reader.text, {0, end});
        const QString line = m_reader.text.mid(span.start, span.end - span.start);
        static const auto value = uR"(^[-$€£¥₫]?\d)"_re;
        if (!line.contains(value) || !isBareAnswer(line))
            return std::nullopt;
        return m_reader.extracted(span, ExtractionReasons::openingLine);
    }

    const AnswerReader &m_reader;
};

} // namespace

std::optional<ExtractedAnswer> concludedAnswer(const AnswerReader &reader)
{
    return Conclusions(reader).concluded();
}

} // namespace Pennybench::Scoring
