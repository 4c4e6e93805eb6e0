// How fast maths answers are scored: pairs a second on one core, and the slowest of a few hostile pairs.
#include "app/scoring/scorer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <ctime>

using namespace Pennybench;

namespace {

QList<ScoringInput> readPairs(const QString &path)
{
    QList<ScoringInput> inputs;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return inputs;
    while (!file.atEnd()) {
        const QJsonObject pair = QJsonDocument::fromJson(file.readLine()).object();
        inputs += {{QStringLiteral("math"), pair}, {}, pair.value(u"language").toString(),
            pair.value(u"answer").toString(), false};
    }
    return inputs;
}

double secondsOf(const Scorer &scorer, const QList<ScoringInput> &inputs, int pairs)
{
    const std::clock_t start = std::clock();
    for (int i = 0; i < pairs; ++i)
        scorer.score(inputs.at(i % inputs.size()));
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

QList<ScoringInput> hostilePairs()
{
    QStringList answers{QStringLiteral("\\boxed{2^{2^{2^{49}}}}"), QStringLiteral("\\boxed{1000000000!}"),
        QStringLiteral("\\boxed{10^{10^{10}}}"), QStringLiteral("\\boxed{9} ").repeated(400),
        QStringLiteral("\\boxed{").repeated(10'000), QStringLiteral("\\sqrt{").repeated(10'000),
        QStringLiteral("word ").repeated(200'000) + QStringLiteral("Answer: 5")};
    QList<ScoringInput> inputs;
    for (const QString &answer : answers)
        inputs += {{QStringLiteral("math"), {{QStringLiteral("expected"), QStringLiteral("5")}}}, {}, {},
            answer, false};
    return inputs;
}

} // namespace

int main()
{
    constexpr int pairs = 10'000;
    const auto scorer = makeScorer(u"math", {});
    const auto inputs = readPairs(QStringLiteral(PENNYBENCH_BENCH_SOURCE "/tests/data/maths/pairs.jsonl"));
    if (inputs.isEmpty()) {
        std::fprintf(stderr, "bench_scoring: tests/data/maths/pairs.jsonl cannot be read.\n");
        return 2;
    }
    secondsOf(*scorer, inputs, static_cast<int>(inputs.size()));
    const double seconds = secondsOf(*scorer, inputs, pairs);
    std::printf("maths pairs, one core   %8.0f pairs/s   %6.2f s for %d\n", pairs / seconds, seconds, pairs);
    double slowest = 0;
    for (const ScoringInput &input : hostilePairs())
        slowest = std::max(slowest, secondsOf(*scorer, {input}, 1));
    std::printf("slowest hostile pair    %8.1f ms\n", slowest * 1000);
    return 0;
}
