#pragma once

#include <QList>
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

/// Parameters of chrF under the names of sacreBLEU. The defaults are chrF2; wordOrder 2 makes it chrF++.
struct ChrfParameters {
    int charOrder = 6;
    int wordOrder = 0;
    double beta = 2; ///< how many times recall weighs more than precision
    bool whitespace = false; ///< white space counts as a character
    bool lowercase = false;
    bool epsSmoothing = false; ///< the mean of the orders' F, as the first chrF did

    bool operator==(const ChrfParameters &) const = default;
};

/// Character n-gram F-score, 0 to 100 (Popović 2015, 2017; details as sacreBLEU 2.6). Pure.
/// Of several references the one with the best F counts. Text is taken as it is: bring both sides to NFC
/// first.
double sentenceChrf(
    const QString &hypothesis, const QStringList &references, const ChrfParameters &parameters = {});

/// The parameters as sacreBLEU prints them, e.g. "chrF2|nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no".
QString signature(const ChrfParameters &parameters, qsizetype referenceCount);

/// Shares from 0 to 1.
struct RougeScore {
    double precision = 0;
    double recall = 0;
    double fMeasure = 0; ///< harmonic mean

    bool operator==(const RougeScore &) const = default;
};

/// The words of a text: NFC, lower case, runs of letters, marks and digits; Chinese and kana one by one.
QStringList rougeWords(const QString &text);

/// ROUGE-L (Lin 2004): the longest common subsequence of words. Time grows with the product of the lengths.
RougeScore rougeL(const QStringList &target, const QStringList &prediction);

} // namespace Pennybench::Scoring
