#pragma once

#include "app/scoring/language/constraints/finding.h"

namespace Pennybench::Scoring {

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

} // namespace Pennybench::Scoring
