#include "app/runs/promptsample.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace Pennybench::Runs {

QList<Suites::Prompt> samplePrompts(const QList<Suites::Prompt> &prompts, int count, quint64 seed)
{
    if (prompts.size() <= count)
        return prompts;
    std::vector<qsizetype> indices(static_cast<size_t>(prompts.size()));
    std::iota(indices.begin(), indices.end(), 0);
    std::mt19937_64 random(seed);
    // std::shuffle is not the same on every standard library; the engine's numbers are.
    for (size_t i = indices.size() - 1; i > 0; --i)
        std::swap(indices[i], indices[random() % (i + 1)]);
    indices.resize(static_cast<size_t>(count));
    std::sort(indices.begin(), indices.end());
    QList<Suites::Prompt> sample;
    for (qsizetype index : indices)
        sample += prompts.at(index);
    return sample;
}

} // namespace Pennybench::Runs
