#pragma once

#include "app/scoring/maths/extraction/answerextraction.h"
#include "app/scoring/maths/extraction/quantities.h"

#include <QList>
#include <QString>

#include <optional>

namespace Pennybench::Scoring {

/// An answer is announced near the end of its text: only so many characters of it are searched.
inline qsizetype startOfTail(const QString &text)
{
    return std::max<qsizetype>(0, text.size() - 20'000);
}

/// A phrase that announces the answer, and the text after it.
struct AnnouncedText {
    QString marker;
    qsizetype start = 0; ///< of the text after the marker
    qsizetype end = 0; ///< of its sentence
};

/// The markers of a text, the last one first, four at most: "Answer:", "Đáp số", "答案", "Réponse", "####" …,
/// each with the rest of its sentence, or with the next line where nothing follows on its own. "I found this
/// answer by …" announces nothing.
QList<AnnouncedText> announcedTexts(const QString &text);

/// Whether a piece of an answer announces one and gives none: "The answer is:", "答案：", "Answer: ?".
bool isOnlyMarkers(const QString &text);

/// Where the sentence that goes on at the position ends: at a full stop outside formulas, or at the end of
/// the line.
qsizetype sentenceEnd(const QString &text, qsizetype from);

/// The last sentence in which a text refuses to answer or says that there is nothing to answer: "The text
/// does not say …", "không đủ dữ kiện", "无法确定".
std::optional<TextSpan> lastRefusal(const QString &text);

/// The longest text that is read as one answer, in UTF-16 units.
constexpr qsizetype longestBareAnswer = 400;

/// Without spaces, markup, quotes and end marks around it.
TextSpan trimmed(const QString &text, TextSpan span);
/// The last line that holds more than that.
TextSpan lastLineOf(const QString &text);

/// Whether the text is nothing but an answer: a number, a formula, a set, not a sentence.
bool isBareAnswer(const QString &text);

/// Where "is", "là", "为" and the like hand over to what something is: the first few places and the last.
QList<qsizetype> afterCopulas(const QString &text, const TextSpan &within);
/// What follows the first of these places where all the rest is an answer.
std::optional<TextSpan> bareRest(const QString &text, const TextSpan &within, const QList<qsizetype> &places);

/// Reads an answer out of a part of a text, for all kinds of evidence.
struct AnswerReader {
    const QString text; ///< without what is set aside
    const Question question;

    QString words(const TextSpan &span) const { return text.mid(span.start, span.end - span.start); }
    ExtractedAnswer extracted(const TextSpan &span, const Message &how) const;
    ExtractedAnswer fromQuantity(const SaidQuantity &said, const Message &how) const;
    /// The answer in a sentence that something announced.
    std::optional<ExtractedAnswer> fromSentence(const TextSpan &given, const Message &how) const;
    /// The span itself, where it is short and holds more than marks.
    std::optional<ExtractedAnswer> ifShort(const TextSpan &span, const Message &how) const;
    /// "There were 264 of them, the date is 12 May": the end of a sentence that has other numbers.
    bool isOnlyADate(const TextSpan &part, const TextSpan &sentence) const;
};

/// The text with spaces in place of everything that cannot be its answer: closing offers and questions to the
/// reader, requests, plans, notes, checks, explanations, sources, citation marks, list numbers, remarks in
/// brackets. Positions stay.
QString withoutAsides(const QString &text);

/// The content of the last \boxed{} or \fbox{} (also "\boxed 5", "\beginboxed{", and unclosed); boxes
/// directly before it that are joined to it by "and", "or" or a comma belong to it.
std::optional<ExtractedAnswer> lastBox(const QString &text);

/// The answer in the last box; if a sentence after it announces an answer again, that one counts. given is
/// the whole text, while the reader has the text without what was set aside.
std::optional<ExtractedAnswer> boxedAnswer(const QString &given, const AnswerReader &reader);

/// The answer that a tag, the member of a JSON object or a marker such as "Answer:" announces, in this order.
std::optional<ExtractedAnswer> markedAnswer(const QString &given, const AnswerReader &reader);

/// What a text concludes without marking it: the last of these that no computation follows, a sentence that
/// draws a conclusion ("so there are 12", "in total"), a number in bold; or a first line that is nothing but
/// an answer.
std::optional<ExtractedAnswer> concludedAnswer(const AnswerReader &reader);

} // namespace Pennybench::Scoring
