#include "app/scoring/language/metrics/metrics.h"
#include "app/scoring/language/metrics/ngrams.h"
#include "app/scoring/language/texts.h"

#include <algorithm>
#include <cctype>

namespace Pennybench::Scoring {

namespace {

/// Of one order: how many n-grams there are, and how many match.
struct OrderStatistics {
    double hypothesis = 0;
    double reference = 0;
    double matches = 0;
};

using ChrfStatistics = std::vector<OrderStatistics>;

/// Words of chrF++: one ASCII punctuation mark is split off the end, or else off the beginning.
QStringList words(const QString &text)
{
    const auto isPunctuation = [](QChar c) { return c.unicode() < 128 && std::ispunct(c.unicode()); };
    QStringList parts;
    for (const QString &word : splitAtWhiteSpace(text)) {
        if (word.size() > 1 && isPunctuation(word.back()))
            parts << word.chopped(1) << word.last(1);
        else if (word.size() > 1 && isPunctuation(word.front()))
            parts << word.first(1) << word.sliced(1);
        else
            parts << word;
    }
    return parts;
}

void appendOrders(ChrfStatistics &statistics, const Symbols &hypothesis, const Symbols &reference, int orders)
{
    for (int n = 1; n <= orders; ++n) {
        const double inReference = ngramCount(reference.size(), n);
        // Where the reference has no n-gram of an order, the hypothesis' are not held against it.
        const double inHypothesis = inReference > 0 ? ngramCount(hypothesis.size(), n) : 0;
        statistics.push_back({inHypothesis, inReference, matchingNgrams(hypothesis, {reference}, n)});
    }
}

ChrfStatistics statisticsOf(
    const QString &hypothesis, const QString &reference, const ChrfParameters &parameters)
{
    const auto characters = [&](const QString &text) {
        return codePoints(parameters.whitespace ? text : splitAtWhiteSpace(text).join(QString()));
    };
    ChrfStatistics statistics;
    appendOrders(statistics, characters(hypothesis), characters(reference), parameters.charOrder);
    WordNumbers numbers;
    const Symbols referenceWords = numbered(words(reference), numbers);
    appendOrders(statistics, numbered(words(hypothesis), numbers), referenceWords, parameters.wordOrder);
    return statistics;
}

double fScore(double precision, double recall, double factor, double without)
{
    const double denominator = factor * precision + recall;
    return denominator > 0 ? (1 + factor) * precision * recall / denominator : without;
}

double fOf(const ChrfStatistics &statistics, const ChrfParameters &parameters)
{
    constexpr double nearlyNothing = 1e-16;
    const auto ratio = [](double part, double whole) { return whole > 0 ? part / whole : nearlyNothing; };
    const double factor = parameters.beta * parameters.beta;
    double sumOfF = 0;
    double precision = 0;
    double recall = 0;
    double orders = 0;
    for (const OrderStatistics &order : statistics) {
        const double orderPrecision = ratio(order.matches, order.hypothesis);
        const double orderRecall = ratio(order.matches, order.reference);
        sumOfF += fScore(orderPrecision, orderRecall, factor, nearlyNothing);
        if (order.hypothesis > 0 && order.reference > 0) {
            precision += orderPrecision;
            recall += orderRecall;
            ++orders;
        }
    }
    if (parameters.epsSmoothing)
        return statistics.empty() ? 0 : 100 * sumOfF / static_cast<double>(statistics.size());
    return orders > 0 ? 100 * fScore(precision / orders, recall / orders, factor, 0) : 0;
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
