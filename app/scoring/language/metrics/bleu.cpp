#include "app/scoring/language/metrics/metrics.h"
#include "app/scoring/language/metrics/ngrammatches.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace Pennybench::Scoring {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// What sacreBLEU's "zh" counts as Chinese: ideographs, their punctuation and full-width forms.
constexpr std::array<Range, 20> chineseRanges{
    {{0x2600, 0x27BF}, {0x2E80, 0x2FDF}, {0x2FF0, 0x2FFF}, {0x3000, 0x303F}, {0x3100, 0x312F},
        {0x31A0, 0x31BF}, {0x31C0, 0x31EF}, {0x3200, 0x32FF}, {0x3300, 0x33FF}, {0x3400, 0x4DB5},
        {0x4E00, 0x9FA5}, {0x9FA6, 0x9FBB}, {0xF900, 0xFA2D}, {0xFA30, 0xFA6A}, {0xFA70, 0xFAD9},
        {0xFE10, 0xFE1F}, {0xFE30, 0xFE4F}, {0xFF00, 0xFFEF}, {0x20000, 0x2A6D6}, {0x2F800, 0x2FA1D}}};

bool isChinese(char32_t c)
{
    return std::any_of(chineseRanges.begin(), chineseRanges.end(),
        [c](const Range &range) { return c >= range.first && c <= range.last; });
}

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

/// With spaces around each Chinese character.
QString spaced(const QString &text)
{
    QString result;
    for (const char32_t c : codePoints(text)) {
        const QString character = QString::fromUcs4(&c, 1);
        result += isChinese(c) ? u' ' + character + u' ' : character;
    }
    return result;
}

constexpr int longestNgram = 4;

Symbols symbolsOf(QString text, BleuTokenizer tokenizer, Numbering &numbers)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return numbers(bleuTokens(text, tokenizer));
}

bool isCloser(double candidate, double best, double length)
{
    const double difference = std::abs(candidate - length);
    const double bestDifference = std::abs(best - length);
    return difference < bestDifference || (difference == bestDifference && candidate < best);
}

/// The geometric mean of the orders' precisions in per cent. Each order without a match counts half of the
/// one before (Chen and Cherry 2014, method 3).
double meanPrecision(const std::vector<double> &matches, std::size_t length)
{
    double sum = 0;
    int orders = 0;
    double halving = 1;
    for (const double matched : matches) {
        const double total = ngramCount(length, orders + 1);
        if (total == 0)
            break;
        ++orders;
        sum += std::log(matched > 0 ? 100 * matched / total : 100 / ((halving *= 2) * total));
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
    Numbering numbers;
    NgramMatches ngrams(longestNgram);
    const Symbols words = symbolsOf(hypothesis, tokenizer, numbers);
    const double length = static_cast<double>(words.size());
    std::optional<double> closest;
    for (const QString &reference : references) {
        const Symbols symbols = symbolsOf(reference, tokenizer, numbers);
        ngrams.addReference(symbols);
        const double candidate = static_cast<double>(symbols.size());
        closest = !closest || isCloser(candidate, *closest, length) ? candidate : *closest;
    }
    const std::vector<double> matches = ngrams.matchesOf(words);
    if (std::all_of(matches.begin(), matches.end(), [](double matched) { return matched == 0; }))
        return 0;
    const double penalty = length >= closest.value_or(0) ? 1 : std::exp(1 - *closest / length);
    return penalty * meanPrecision(matches, words.size());
}

QString bleuSignature(BleuTokenizer tokenizer, qsizetype referenceCount)
{
    return QStringLiteral("BLEU|nrefs:%1|case:mixed|eff:yes|tok:%2|smooth:exp")
        .arg(referenceCount)
        .arg(toText(tokenizer));
}

} // namespace Pennybench::Scoring
