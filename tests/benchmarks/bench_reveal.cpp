#include "tests/app/desktop/classstage.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Pennybench;
using namespace Pennybench::Desktop;

/// From the key to the bars on the audience's screen of 1920 x 1080, with 200 votes; and from there to the
/// names.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    constexpr int rounds = 20;
    constexpr int votes = 100;
    ClassStage stage;
    stage.start();
    double worstBars = 0;
    double worstNames = 0;
    for (int round = 0; round < rounds; ++round) {
        stage.presentation().goTo(1);
        stage.goTo(round == 0 ? Step::Vote : Step::Locked);
        if (round == 0) {
            stage.presentation().poll().setHandVotes(
                {{Store::optionLetter(0), votes}, {Store::optionLetter(1), votes}});
            stage.goTo(Step::Locked);
        }
        stage.picture();
        const auto shown = [&stage] {
            QElapsedTimer watch;
            watch.start();
            stage.press(Qt::Key_PageDown);
            stage.audience().repaint();
            return static_cast<double>(watch.nsecsElapsed()) / 1e6;
        };
        worstBars = std::max(worstBars, shown());
        worstNames = std::max(worstNames, shown());
    }
    std::printf("bars on screen: %.0f ms, names: %.0f ms (the longest of %d reveals, must be under 300)\n",
        worstBars, worstNames, rounds);
    return 0;
}
