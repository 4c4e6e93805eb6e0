#pragma once

#include <QString>
#include <QStringList>

namespace Pennybench {

/// How ROUGE cuts a text into words.
enum class RougeTokenizer {
    Ascii, ///< the reference's: lower case, runs of a-z and 0-9; every other letter is lost
    Unicode ///< NFC, lower case, runs of letters, marks and digits; Chinese and kana one by one
};

/// The words of a text. With stemming, words longer than three letters go through Porter's stemmer (1980);
/// only the ASCII tokenizer stems, since the stemmer is for English.
QStringList rougeTokens(const QString &text, RougeTokenizer tokenizer, bool stemming = false);

/// Empty, or why a number made with this tokenizer says little about such a text.
QString rougeTokenizerWarning(RougeTokenizer tokenizer, QStringView text);

} // namespace Pennybench
