#include "app/scoring/maths/extraction/markedanswer.h"

#include "app/scoring/maths/extraction/answerboxes.h"
#include "app/scoring/maths/extraction/answermarkers.h"
#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/maths/extraction/jsonanswer.h"
#include "app/scoring/maths/extraction/withheldanswer.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

using Found = std::optional<ExtractedAnswer>;

/// The same value, whatever surrounds it: "12", "**12** apples" … only digits and signs are
/// compared.
QString valueKey(const QString &text)
{
    static const auto other = uR"([^\d.,/%\p{Han}a-zA-Z\\-]|\b(?:dollars?|is|the)\b)"_re;
    return QString(text).remove(other).toLower();
}

class Marks {
public:
    Marks(const QString &given, const AnswerReader &reader)
        : m_given(given)
        , m_reader(reader)
    {
    }

    Found marked()
    {
        for (const auto step : {&Marks::inAnswerTags, &Marks::inJson, &Marks::afterMarker}) {
            if (const Found found = (this->*step)())
                return found;
        }
        return beforeMarker();
    }

    Found boxed()
    {
        const Found box = lastBox(m_given);
        const Found stated = box ? statedAfter(box->end) : std::nullopt;
        return stated ? stated : box;
    }

    /// "The final answer is …" after the last box repeats or corrects it.
    Found statedAfter(qsizetype box)
    {
        static const auto value = uR"(\d|\\[a-zA-Z])"_re;
        for (const AnnouncedText &marked : announcedTexts(m_reader.text)) {
            if (marked.start < box || !marked.marker.contains(u"answer is", Qt::CaseInsensitive))
                continue;
            const Found found = m_reader.fromSentence(
                {marked.start, marked.end}, Message(ExtractionReasons::afterMarker, {marked.marker}));
            if (found && found->text.contains(value))
                return found;
        }
        return std::nullopt;
    }

    Found inAnswerTags()
    {
        static const auto opening = u"(?i)<answer>"_re;
        const qsizetype start = m_reader.text.contains(u'<') ? m_reader.text.lastIndexOf(opening) : -1;
        if (start < 0)
            return std::nullopt;
        const qsizetype end = m_reader.text.indexOf(u"</answer>", start, Qt::CaseInsensitive);
        return m_reader.fromSentence(
            {start + 8, end < 0 ? m_reader.text.size() : end}, ExtractionReasons::inTag);
    }

    Found inJson()
    {
        const auto value = jsonAnswer(m_given);
        if (!value)
            return std::nullopt;
        return ExtractedAnswer{
            .text = value->text, .start = value->start, .end = value->end, .how = ExtractionReasons::inJson};
    }

    Found afterMarker()
    {
        Found found;
        qsizetype foundAt = 0;
        for (const AnnouncedText &marked : announcedTexts(m_reader.text)) {
            const Message how = Message(ExtractionReasons::afterMarker, {marked.marker});
            const QString sentence = m_reader.text.mid(marked.start, marked.end - marked.start);
            if (isRefusal(m_reader.text.mid(marked.start - 12, 12) + sentence)) {
                if (!found)
                    return std::nullopt;
                continue;
            }
            const Found other = m_reader.fromSentence({marked.start, marked.end}, how);
            if (!found) {
                found = other;
                foundAt = marked.start;
                m_marker = marked.marker;
            } else if (other && conflicts(*other, *found, marked.marker, foundAt)) {
                found->values = {other->text, found->text};
                found->isOneOfThem = true;
                return found;
            }
        }
        return found;
    }

    /// Whether the same marker announces two values in neighbouring lines or sentences, and nothing between
    /// them takes the first one back.
    bool conflicts(const ExtractedAnswer &first, const ExtractedAnswer &second, const QString &marker,
        qsizetype at) const
    {
        constexpr qsizetype nearby = 60;
        static const auto digits = uR"(\d)"_re;
        static const auto change =
            uR"(\b(?:wait|actually|no|sorry|correct|instead|let me|hmm|but|however|final|part|nhầm)"
            R"(|xin lỗi|sửa|đính chính)\b|不对|更正|重新|应该|等等|=|^\s*\d)"_rei;
        const QString between = m_given.mid(first.end, at - first.end);
        return marker.compare(m_marker, Qt::CaseInsensitive) == 0 && at - first.end < nearby
            && first.text.contains(digits) && second.text.contains(digits)
            && valueKey(first.text) != valueKey(second.text) && !between.contains(change);
    }

    /// "42 is the final answer."
    Found beforeMarker()
    {
        const auto match = phrase<"maths: marker after the value">().match(m_reader.text);
        if (!match.hasMatch())
            return std::nullopt;
        qsizetype start = match.capturedStart();
        while (start > 0 && m_reader.text.at(start - 1) != u'\n'
            && !(m_reader.text.at(start - 1).isSpace() && start > 1
                && QStringLiteral(".!?").contains(m_reader.text.at(start - 2))))
            --start;
        return m_reader.fromSentence({start, match.capturedStart()},
            Message(ExtractionReasons::beforeMarker, {match.captured().trimmed()}));
    }

private:
    const QString m_given;
    const AnswerReader &m_reader;
    QString m_marker; ///< of the answer that was found last
};

} // namespace

std::optional<ExtractedAnswer> boxedAnswer(const QString &given, const AnswerReader &reader)
{
    return Marks(given, reader).boxed();
}

std::optional<ExtractedAnswer> markedAnswer(const QString &given, const AnswerReader &reader)
{
    return Marks(given, reader).marked();
}

} // namespace Pennybench::Scoring
