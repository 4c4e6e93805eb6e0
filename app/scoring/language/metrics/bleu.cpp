#include "app/scoring/language/metrics/bleu.h"

#include "app/scoring/language/metrics/numbering.h"

#include <array>
#include <cmath>
#include <utility>

namespace Pennybench {

namespace {

constexpr std::array<std::pair<BleuSmoothing, QStringView>, 4> smoothings{{
    {BleuSmoothing::None, u"none"},
    {BleuSmoothing::Exponential, u"exp"},
    {BleuSmoothing::Floor, u"floor"},
    {BleuSmoothing::AddK, u"add-k"},
}};

struct Statistics {
    double hypothesisLength = 0;
    double referenceLength = 0;
    std::vector<double> matches;
    std::vector<double> totals;
};

Symbols symbolsOf(QString text, const BleuParameters &parameters, Numbering &numbers)
{
    if (parameters.lowercase)
        text = text.toLower();
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return numbers(bleuTokens(text, parameters.tokenize));
}

bool isCloser(double candidate, double best, double length)
{
    const double difference = std::abs(candidate - length);
    const double bestDifference = std::abs(best - length);
    return difference < bestDifference || (difference == bestDifference && candidate < best);
}

void addSegment(Statistics &sum, const QString &hypothesis, const QStringList &references,
    const BleuParameters &parameters)
{
    Numbering numbers;
    NgramMatches ngrams(parameters.maxNgramOrder);
    std::vector<double> lengths;
    for (const QString &reference : references) {
        const Symbols symbols = symbolsOf(reference, parameters, numbers);
        ngrams.addReference(symbols);
        lengths.push_back(static_cast<double>(symbols.size()));
    }
    const Symbols symbols = symbolsOf(hypothesis, parameters, numbers);
    const double length = static_cast<double>(symbols.size());
    double closest = lengths.empty() ? 0 : lengths.front();
    for (const double candidate : lengths)
        closest = isCloser(candidate, closest, length) ? candidate : closest;
    sum.hypothesisLength += length;
    sum.referenceLength += closest;
    const std::vector<double> matches = ngrams.matchesOf(symbols);
    for (std::size_t n = 0; n < matches.size(); ++n) {
        sum.matches[n] += matches[n];
        sum.totals[n] += ngramCount(symbols.size(), static_cast<int>(n) + 1);
    }
}

double brevityPenalty(const Statistics &statistics)
{
    if (statistics.hypothesisLength >= statistics.referenceLength)
        return 1;
    return statistics.hypothesisLength > 0
        ? std::exp(1 - statistics.referenceLength / statistics.hypothesisLength)
        : 0;
}

double smoothValue(const BleuParameters &parameters)
{
    return parameters.smoothValue.value_or(parameters.smoothMethod == BleuSmoothing::Floor ? 0.1 : 1);
}

/// One percentage an order; the orders that the text is too short for stay 0, and count() tells how many
/// count.
class Precisions {
public:
    Precisions(const Statistics &statistics, const BleuParameters &parameters)
        : m_values(statistics.matches.size(), 0)
        , m_count(m_values.size())
    {
        double halving = 1;
        for (std::size_t n = 0; n < m_values.size(); ++n) {
            const double added =
                parameters.smoothMethod == BleuSmoothing::AddK && n > 0 ? smoothValue(parameters) : 0;
            const double matches = statistics.matches[n] + added;
            const double total = statistics.totals[n] + added;
            if (total == 0)
                break;
            if (parameters.effectiveOrder)
                m_count = n + 1;
            if (matches > 0)
                m_values[n] = 100 * matches / total;
            else if (parameters.smoothMethod == BleuSmoothing::Exponential)
                m_values[n] = 100 / ((halving *= 2) * total);
            else if (parameters.smoothMethod == BleuSmoothing::Floor)
                m_values[n] = 100 * smoothValue(parameters) / total;
        }
    }

    double geometricMean() const
    {
        double sum = 0;
        for (std::size_t n = 0; n < m_count; ++n) {
            if (m_values[n] <= 0)
                return 0;
            sum += std::log(m_values[n]);
        }
        return std::exp(sum / static_cast<double>(m_count));
    }

private:
    std::vector<double> m_values;
    std::size_t m_count;
};

} // namespace

std::optional<BleuSmoothing> bleuSmoothingFromText(QStringView name)
{
    for (const auto &[value, text] : smoothings) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

double corpusBleu(
    const QStringList &hypotheses, const QList<QStringList> &references, const BleuParameters &parameters)
{
    const std::size_t orders = static_cast<std::size_t>(std::max(1, parameters.maxNgramOrder));
    Statistics sum{.matches = std::vector<double>(orders, 0), .totals = std::vector<double>(orders, 0)};
    for (qsizetype i = 0; i < hypotheses.size(); ++i) {
        QStringList own;
        for (const QStringList &stream : references) {
            if (i < stream.size())
                own += stream.at(i);
        }
        addSegment(sum, hypotheses.at(i), own, parameters);
    }
    if (std::all_of(sum.matches.begin(), sum.matches.end(), [](double matches) { return matches == 0; }))
        return 0;
    return brevityPenalty(sum) * Precisions(sum, parameters).geometricMean();
}

double sentenceBleu(
    const QString &hypothesis, const QStringList &references, const BleuParameters &parameters)
{
    QList<QStringList> streams;
    for (const QString &reference : references)
        streams += QStringList{reference};
    return corpusBleu({hypothesis}, streams, parameters);
}

QString signature(const BleuParameters &parameters, qsizetype referenceCount)
{
    QString smoothing;
    for (const auto &[value, text] : smoothings) {
        if (value == parameters.smoothMethod)
            smoothing = text.toString();
    }
    return QStringLiteral("BLEU|nrefs:%1|case:%2|eff:%3|tok:%4|smooth:%5")
        .arg(referenceCount)
        .arg(parameters.lowercase ? QStringLiteral("lc") : QStringLiteral("mixed"),
            parameters.effectiveOrder ? QStringLiteral("yes") : QStringLiteral("no"),
            toText(parameters.tokenize), smoothing);
}

} // namespace Pennybench
