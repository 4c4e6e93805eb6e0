#pragma once

#include <QString>
#include <QStringList>

namespace Pennybench::Scoring {

/// How BLEU cuts a text into words, under sacreBLEU's names.
enum class BleuTokenizer {
    ThirteenA, ///< "13a": as mteval-v13a, for languages with spaces between words
    Chinese ///< "zh": Chinese characters one by one, the rest as 13a without its repairs
};

QString toText(BleuTokenizer tokenizer);

/// The words of one segment. Linear in its length.
QStringList bleuTokens(const QString &text, BleuTokenizer tokenizer);

/// The tokenizer for references in a script: Chinese where words are not separated by spaces, else 13a.
BleuTokenizer fittingBleuTokenizer(const QStringList &references);

/// BLEU of one text, 0 to 100 (Papineni et al. 2002; details as sacreBLEU 2.6 for sentences: order 4, orders
/// that the text is too short for are left out, an order without a match counts half of the one before).
/// Matches are clipped by the most that any reference has; the reference closest in length, the shorter of
/// two, sets the brevity penalty. Text is taken as it is: bring both sides to NFC first. Never average it and
/// call it a corpus score.
double sentenceBleu(const QString &hypothesis, const QStringList &references, BleuTokenizer tokenizer);

/// The parameters as sacreBLEU prints them, e.g. "BLEU|nrefs:1|case:mixed|eff:yes|tok:13a|smooth:exp".
QString bleuSignature(BleuTokenizer tokenizer, qsizetype referenceCount);

} // namespace Pennybench::Scoring
