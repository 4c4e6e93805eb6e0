#pragma once

#include "app/scoring/maths/extraction/answerextraction.h"
#include "app/scoring/maths/extraction/quantities.h"

namespace Pennybench::Scoring {

/// Reads an answer out of a part of a text, for all kinds of evidence.
class AnswerReader {
public:
    AnswerReader(QString givenText, Question givenQuestion)
        : text(std::move(givenText))
        , question(std::move(givenQuestion))
    {
    }

    const QString text; ///< without what is set aside
    const Question question;

    QString words(const TextSpan &span) const { return text.mid(span.start, span.end - span.start); }
    ExtractedAnswer extracted(const TextSpan &span, const Message &how) const;
    ExtractedAnswer fromQuantity(const SaidQuantity &said, const Message &how) const;
    /// The answer in a sentence that something announced.
    std::optional<ExtractedAnswer> fromSentence(const TextSpan &given, const Message &how) const;
    /// The last line, where it is short and holds more than marks.
    std::optional<ExtractedAnswer> lastLine() const;
    /// "There were 264 of them, the date is 12 May": the end of a sentence that has other numbers.
    bool isOnlyADate(const TextSpan &part, const TextSpan &sentence) const;
};

} // namespace Pennybench::Scoring
