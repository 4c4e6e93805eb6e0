#include "app/scoring/language/metrics/metrics.h"
#include "app/scoring/language/metrics/ngrams.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Pennybench::Scoring {

namespace {

/// Marks but the apostrophe, comma, hyphen and full stop stand alone; a comma or full stop is cut off unless
/// a digit stands on that side, a hyphen is cut off a digit before it. The rules run one after the other over
/// the whole text, each taking what it matched out of play, as in mteval.
QString separated(QString text)
{
    static const auto marks = uR"(([{-~\[-`!-&(-+:-@/]))"_re;
    static const auto after = u"([^0-9])([.,])"_re;
    static const auto before = u"([.,])([^0-9])"_re;
    static const auto hyphen = u"([0-9])-"_re;
    text.replace(marks, QStringLiteral(" \\1 ")).replace(after, QStringLiteral("\\1 \\2 "));
    return text.replace(before, QStringLiteral(" \\1 \\2")).replace(hyphen, QStringLiteral("\\1 - "));
}

QStringList thirteenA(QString text)
{
    text.remove(QStringLiteral("<skipped>")).remove(QStringLiteral("-\n")).replace(u'\n', u' ');
    text.replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"))
        .replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    return splitAtWhiteSpace(separated(u' ' + text + u' '));
}

/// With spaces around what sacreBLEU's "zh" counts as Chinese: ideographs, their punctuation and full-width
/// forms.
QString spaced(QString text)
{
    static const auto chinese =
        uR"(([\x{2600}-\x{27BF}\x{2E80}-\x{2FDF}\x{2FF0}-\x{303F}\x{3100}-\x{312F}\x{31A0}-\x{31EF})"
        R"(\x{3200}-\x{4DB5}\x{4E00}-\x{9FBB}\x{F900}-\x{FA2D}\x{FA30}-\x{FA6A}\x{FA70}-\x{FAD9})"
        R"(\x{FE10}-\x{FE1F}\x{FE30}-\x{FE4F}\x{FF00}-\x{FFEF}\x{20000}-\x{2A6D6}\x{2F800}-\x{2FA1D}]))"_re;
    return text.replace(chinese, QStringLiteral(" \\1 "));
}

/// The geometric mean of the orders' precisions in per cent. Each order without a match counts half of the
/// one before (Chen and Cherry 2014, method 3).
double meanPrecision(const Symbols &words, const QList<Symbols> &references)
{
    double sum = 0;
    double halving = 1;
    const int orders = static_cast<int>(std::min<std::size_t>(4, words.size()));
    for (int order = 1; order <= orders; ++order) {
        const double matches = matchingNgrams(words, references, order);
        if (matches == 0 && order == 1)
            return 0;
        sum += std::log(100 * (matches > 0 ? matches : 1 / (halving *= 2)) / ngramCount(words.size(), order));
    }
    return orders > 0 ? std::exp(sum / orders) : 0;
}

} // namespace

QString toText(BleuTokenizer tokenizer)
{
    return tokenizer == BleuTokenizer::Chinese ? QStringLiteral("zh") : QStringLiteral("13a");
}

QStringList bleuTokens(const QString &text, BleuTokenizer tokenizer)
{
    return tokenizer == BleuTokenizer::Chinese ? splitAtWhiteSpace(separated(spaced(text.trimmed())))
                                               : thirteenA(text);
}

BleuTokenizer fittingBleuTokenizer(const QStringList &references)
{
    return isMostlyWithoutBlanks(references.join(u' ')) ? BleuTokenizer::Chinese : BleuTokenizer::ThirteenA;
}

double sentenceBleu(const QString &hypothesis, const QStringList &references, BleuTokenizer tokenizer)
{
    WordNumbers numbers;
    const auto symbolsOf = [&](QString text) {
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        return numbered(bleuTokens(text, tokenizer), numbers);
    };
    const Symbols words = symbolsOf(hypothesis);
    const double length = static_cast<double>(words.size());
    QList<Symbols> others;
    double closest = std::numeric_limits<double>::infinity();
    for (const QString &reference : references) {
        others += symbolsOf(reference);
        const double other = static_cast<double>(others.back().size());
        closest = std::min(closest, other, [length](double a, double b) {
            return std::pair(std::abs(a - length), a) < std::pair(std::abs(b - length), b);
        });
    }
    const double penalty = length >= closest ? 1 : std::exp(1 - closest / length);
    return penalty * meanPrecision(words, others);
}

QString bleuSignature(BleuTokenizer tokenizer, qsizetype referenceCount)
{
    return QStringLiteral("BLEU|nrefs:%1|case:mixed|eff:yes|tok:%2|smooth:exp")
        .arg(referenceCount)
        .arg(toText(tokenizer));
}

} // namespace Pennybench::Scoring
