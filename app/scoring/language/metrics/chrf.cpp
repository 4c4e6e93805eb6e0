#include "app/scoring/language/metrics/metrics.h"
#include "app/scoring/language/metrics/ngrammatches.h"
#include "app/scoring/language/texts.h"

namespace Pennybench::Scoring {

namespace {

struct OrderStatistics {
    double hypothesis = 0;
    double reference = 0;
    double matches = 0;
};

using ChrfStatistics = std::vector<OrderStatistics>;

Symbols characters(const QString &text, const ChrfParameters &parameters)
{
    const std::u32string points = codePoints(parameters.whitespace ? text : withoutWhiteSpace(text));
    return {points.begin(), points.end()};
}

bool isAsciiPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return u < 128 && (c.isPunct() || c.isSymbol());
}

/// Words of chrF++: one ASCII punctuation mark is split off the end, or else off the beginning.
QStringList words(const QString &text)
{
    QStringList parts;
    for (const QString &word : splitAtWhiteSpace(text)) {
        const bool single = word.size() == 1 || (word.size() == 2 && word.at(0).isHighSurrogate());
        if (!single && isAsciiPunctuation(word.back()))
            parts << word.chopped(1) << word.last(1);
        else if (!single && isAsciiPunctuation(word.front()))
            parts << word.first(1) << word.sliced(1);
        else
            parts << word;
    }
    return parts;
}

void appendOrders(ChrfStatistics &statistics, const Symbols &hypothesis, const Symbols &reference, int orders)
{
    if (orders < 1)
        return;
    NgramMatches ngrams(orders);
    ngrams.addReference(reference);
    const std::vector<double> matches = ngrams.matchesOf(hypothesis);
    for (int n = 1; n <= orders; ++n) {
        const double inReference = ngramCount(reference.size(), n);
        // Where the reference has no n-gram of an order, the hypothesis' are not held against it.
        const double inHypothesis = inReference > 0 ? ngramCount(hypothesis.size(), n) : 0;
        statistics.push_back({inHypothesis, inReference, matches[static_cast<std::size_t>(n - 1)]});
    }
}

ChrfStatistics statisticsOf(
    const QString &hypothesis, const QString &reference, const ChrfParameters &parameters)
{
    ChrfStatistics statistics;
    appendOrders(statistics, characters(hypothesis, parameters), characters(reference, parameters),
        parameters.charOrder);
    if (parameters.wordOrder > 0) {
        Numbering numbers;
        const Symbols referenceWords = numbers(words(reference));
        appendOrders(statistics, numbers(words(hypothesis)), referenceWords, parameters.wordOrder);
    }
    return statistics;
}

constexpr double nearlyNothing = 1e-16;

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : nearlyNothing;
}

double fScore(double precision, double recall, double factor, double without)
{
    const double denominator = factor * precision + recall;
    return denominator > 0 ? (1 + factor) * precision * recall / denominator : without;
}

double smoothedF(const ChrfStatistics &statistics, double factor)
{
    double sum = 0;
    for (const OrderStatistics &order : statistics) {
        sum += fScore(ratio(order.matches, order.hypothesis), ratio(order.matches, order.reference), factor,
            nearlyNothing);
    }
    return 100 * sum / static_cast<double>(statistics.size());
}

double averagedF(const ChrfStatistics &statistics, double factor)
{
    double precision = 0;
    double recall = 0;
    double orders = 0;
    for (const OrderStatistics &order : statistics) {
        if (order.hypothesis <= 0 || order.reference <= 0)
            continue;
        precision += order.matches / order.hypothesis;
        recall += order.matches / order.reference;
        ++orders;
    }
    return orders > 0 ? 100 * fScore(precision / orders, recall / orders, factor, 0) : 0;
}

double fOf(const ChrfStatistics &statistics, const ChrfParameters &parameters)
{
    if (statistics.empty())
        return 0;
    const double factor = parameters.beta * parameters.beta;
    return parameters.epsSmoothing ? smoothedF(statistics, factor) : averagedF(statistics, factor);
}

} // namespace

double sentenceChrf(
    const QString &hypothesis, const QStringList &references, const ChrfParameters &parameters)
{
    const auto prepared = [&](const QString &text) { return parameters.lowercase ? text.toLower() : text; };
    double best = 0;
    for (const QString &reference : references) {
        const ChrfStatistics statistics = statisticsOf(prepared(hypothesis), prepared(reference), parameters);
        best = std::max(best, fOf(statistics, parameters));
    }
    return best;
}

QString signature(const ChrfParameters &parameters, qsizetype referenceCount)
{
    return QStringLiteral("chrF%1%2|nrefs:%3|case:%4|eff:%5|nc:%6|nw:%7|space:%8")
        .arg(parameters.beta)
        .arg(QString(parameters.wordOrder, u'+'))
        .arg(referenceCount)
        .arg(parameters.lowercase ? QStringLiteral("lc") : QStringLiteral("mixed"),
            parameters.epsSmoothing ? QStringLiteral("no") : QStringLiteral("yes"))
        .arg(parameters.charOrder)
        .arg(parameters.wordOrder)
        .arg(parameters.whitespace ? QStringLiteral("yes") : QStringLiteral("no"));
}

} // namespace Pennybench::Scoring
