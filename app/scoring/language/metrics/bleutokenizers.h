#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench {

/// How BLEU cuts a text into words, under sacreBLEU's names.
enum class BleuTokenizer {
    None, ///< "none": at white space only
    ThirteenA, ///< "13a": as mteval-v13a, for languages with blanks between words
    International, ///< "intl": as mteval-v14, by Unicode's punctuation and symbols
    Characters, ///< "char": every character
    Chinese ///< "zh": Chinese characters one by one, the rest as 13a without its repairs
};

std::optional<BleuTokenizer> bleuTokenizerFromText(QStringView name);
QString toText(BleuTokenizer tokenizer);

/// The words of one segment. Linear in its length.
QStringList bleuTokens(const QString &text, BleuTokenizer tokenizer);

/// The tokenizer for references in a script: Chinese where words are not separated by blanks, else 13a.
BleuTokenizer fittingBleuTokenizer(const QStringList &references);
/// Empty, or why a number made with this tokenizer says little about such a text.
QString bleuTokenizerWarning(BleuTokenizer tokenizer, const QStringList &references);

} // namespace Pennybench
