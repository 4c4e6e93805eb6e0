#pragma once

#include "providers/base/message.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Pennybench::Scoring {

/// Whether a text follows one instruction, and what was counted or seen.
struct Finding {
    bool followed = false;
    Message seen; ///< e.g. "212 words", "starts with \"The\""; empty where there is nothing to tell

    bool operator==(const Finding &) const = default;
};

/// A text that is checked. language is the prompt's: "zh" counts characters as words and “，” as a comma,
/// "vi" and "zh" take “ ” for quotation marks; everything else is as in the reference.
struct CheckedText {
    QString text; ///< NFC
    QString language;
};

/// "less than" or "at least" (the reference's two), also "at most", "more than" and "exactly".
bool isRelation(const QString &relation);
bool holds(const QString &relation, qsizetype count, qsizetype wanted);

/// "3 sentences": one of the two texts, with the number as its %1.
Message counted(qsizetype count, const MessageText &one, const MessageText &many);

/// A keyword as a pattern without case. As in the reference it may be a regular expression; one that is not
/// valid is taken word for word. frame is put around it, "%1" being its place.
QRegularExpression givenPattern(const QString &keyword, const QString &frame = QStringLiteral("%1"));

qsizetype countMatches(const QRegularExpression &pattern, const QString &text);

/// Checks of language and case; the arguments are IFEval's own names.
Finding responseLanguage(const CheckedText &checked, const QJsonObject &arguments);
Finding englishCapital(const CheckedText &checked, const QJsonObject &arguments);
Finding englishLowercase(const CheckedText &checked, const QJsonObject &arguments);
Finding capitalWords(const CheckedText &checked, const QJsonObject &arguments);

/// Checks of keywords and letters; the arguments are IFEval's own names.
Finding existence(const CheckedText &checked, const QJsonObject &arguments);
Finding forbiddenWords(const CheckedText &checked, const QJsonObject &arguments);
Finding keywordFrequency(const CheckedText &checked, const QJsonObject &arguments);
Finding letterFrequency(const CheckedText &checked, const QJsonObject &arguments);

/// Checks of numbers of words, sentences and paragraphs; the arguments are IFEval's own names.
Finding numberOfWords(const CheckedText &checked, const QJsonObject &arguments);
Finding numberOfSentences(const CheckedText &checked, const QJsonObject &arguments);
Finding numberOfParagraphs(const CheckedText &checked, const QJsonObject &arguments);
Finding paragraphFirstWord(const CheckedText &checked, const QJsonObject &arguments);

/// Checks of the answer's form; the arguments are IFEval's own names.
Finding bulletLists(const CheckedText &checked, const QJsonObject &arguments);
Finding highlightedSections(const CheckedText &checked, const QJsonObject &arguments);
Finding sections(const CheckedText &checked, const QJsonObject &arguments);
Finding title(const CheckedText &checked, const QJsonObject &arguments);
Finding jsonFormat(const CheckedText &checked, const QJsonObject &arguments);
Finding constrainedResponse(const CheckedText &checked, const QJsonObject &arguments);
Finding placeholders(const CheckedText &checked, const QJsonObject &arguments);
Finding postscript(const CheckedText &checked, const QJsonObject &arguments);

/// Checks of the beginning, the end and the whole of an answer; the arguments are IFEval's own names.
Finding quotation(const CheckedText &checked, const QJsonObject &arguments);
Finding endPhrase(const CheckedText &checked, const QJsonObject &arguments);
Finding repeatedPrompt(const CheckedText &checked, const QJsonObject &arguments);
Finding twoResponses(const CheckedText &checked, const QJsonObject &arguments);
Finding noComma(const CheckedText &checked, const QJsonObject &arguments);

/// The 25 instructions of IFEval (Zhou et al. 2023), checked as its reference code does, with two
/// differences: arguments are never made up, and Vietnamese and Chinese prompts have their own quotes, commas
/// and words. Pure and thread-safe.

/// Empty, or what is wrong with an instruction: an unknown id, an argument that is missing or of the wrong
/// kind. Arguments stand beside the "id".
Message problemWithInstruction(const QJsonObject &instruction);

/// Whether the text as it is follows the instruction, which has no problem. A text without words follows
/// none.
Finding checkStrictly(const QJsonObject &instruction, const CheckedText &checked);

/// Whether the text, or the text without its first line, last line or both, each with or without stars,
/// follows the instruction: forgives "Sure, here it is:" and bold print.
bool isFollowedLoosely(const QJsonObject &instruction, const CheckedText &checked);

} // namespace Pennybench::Scoring
