#pragma once

#include "app/scoring/language/constraints/finding.h"

namespace Pennybench::Scoring {

/// Checks of numbers of words, sentences and paragraphs; the arguments are IFEval's own names.
Finding numberOfWords(const CheckedText &checked, const QJsonObject &arguments);
Finding numberOfSentences(const CheckedText &checked, const QJsonObject &arguments);
Finding numberOfParagraphs(const CheckedText &checked, const QJsonObject &arguments);
Finding paragraphFirstWord(const CheckedText &checked, const QJsonObject &arguments);

} // namespace Pennybench::Scoring
