#include "app/scoring/code/childprocess.h"
#include "app/scoring/code/pythonscorer.h"
#include "app/scoring/code/sandbox.h"
#include "app/scoring/code/supervisor.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Pennybench;
using namespace Pennybench::Scoring;

namespace {

constexpr int runs = 60;
constexpr char program[] = "def square(x):\n    return x * x\nassert square(3) == 9\nprint('done')\n";

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

template <typename Function>
double millisecondsOf(Function function)
{
    QElapsedTimer clock;
    clock.start();
    function();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// The same program as an answer, with its test apart: two sandboxes.
ScoringInput squareAnswer()
{
    return {.spec = {QStringLiteral("code-python"),
                {{QStringLiteral("tests"), QJsonArray{QStringLiteral("assert square(3) == 9")}}}},
        .answer = QStringLiteral("```python\ndef square(x):\n    return x * x\n```")};
}

} // namespace

/// What the sandbox and the scorer add to a start of Python. They take turns, so that a busy machine slows
/// all.
int main()
{
    const Sandbox sandbox;
    QTemporaryFile file;
    if (!sandbox.problem().isEmpty() || !file.open() || file.write(program) < 0 || !file.flush()) {
        std::printf("not measured: %s\n", qPrintable(sandbox.problem().english()));
        return 0;
    }
    const auto bare = [&] {
        ChildProcess child;
        child.start({QStringLiteral("/usr/bin/python3"), file.fileName()}, {});
        supervise(child, {}, {});
    };
    std::vector<double> alone;
    std::vector<double> inside;
    std::vector<double> scored;
    const PythonScorer scorer({.allowCode = true});
    const ScoringInput input = squareAnswer();
    scorer.score(input); // probes the machine once
    for (int i = 0; i < runs; ++i) {
        alone.push_back(millisecondsOf(bare));
        inside.push_back(millisecondsOf([&] { sandbox.run(program, {}, {}); }));
        scored.push_back(millisecondsOf([&] { scorer.score(input); }));
    }
    std::printf("python3 alone     %7.1f ms median\nin the sandbox    %7.1f ms median\nratio             "
                "%7.2f\nan answer scored  %7.1f ms median\nratio             %7.2f\n",
        median(alone), median(inside), median(inside) / median(alone), median(scored),
        median(scored) / median(alone));
    return 0;
}
