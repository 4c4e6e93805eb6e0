#include "app/scoring/code/childprocess.h"
#include "app/scoring/code/sandbox.h"
#include "app/scoring/code/supervisor.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Pennybench;

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

} // namespace

/// What the sandbox adds to a start of Python. The two take turns, so that a busy machine slows both.
int main()
{
    const Sandbox sandbox;
    QTemporaryFile file;
    if (!sandbox.problem().isEmpty() || !file.open() || file.write(program) < 0 || !file.flush()) {
        std::printf("not measured: %s\n", qPrintable(sandbox.problem()));
        return 0;
    }
    const auto bare = [&] {
        ChildProcess child;
        child.start({QStringLiteral("/usr/bin/python3"), file.fileName()}, {});
        supervise(child, {}, {});
    };
    std::vector<double> alone;
    std::vector<double> inside;
    for (int i = 0; i < runs; ++i) {
        alone.push_back(millisecondsOf(bare));
        inside.push_back(millisecondsOf([&] { sandbox.run(program, {}, {}); }));
    }
    std::printf(
        "python3 alone     %7.1f ms median\nin the sandbox    %7.1f ms median\nratio             %7.2f\n",
        median(alone), median(inside), median(inside) / median(alone));
    return 0;
}
