// How fast maths answers are scored: pairs a second on one core, and the slowest of a few hostile pairs.
#include "app/scoring/scorer.h"
#include "tests/support/hostilemaths.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Pennybench;
using namespace Pennybench::Scoring;

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

/// Prints the slowest answers of those that are made to take long, and how many take more than 100 ms.
void printHostilePairs(const Scorer &scorer)
{
    QList<std::pair<double, const char *>> times;
    const QList<HostileMaths> rows = hostileMaths();
    for (const HostileMaths &row : rows) {
        const ScoringInput input{
            {QStringLiteral("math"), {{QStringLiteral("expected"), QStringLiteral("5")}}}, {}, {}, row.answer,
            false};
        times.append({secondsOf(scorer, {input}, 1) * 1000, row.name});
    }
    std::sort(times.rbegin(), times.rend());
    for (const auto &[ms, name] : times.first(5))
        std::printf("slow hostile pair       %8.1f ms   %s\n", ms, name);
    const auto late =
        std::count_if(times.begin(), times.end(), [](const auto &row) { return row.first > 100; });
    std::printf("hostile pairs            %d, %d above 100 ms\n", int(times.size()), int(late));
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
    printHostilePairs(*scorer);
    return 0;
}
