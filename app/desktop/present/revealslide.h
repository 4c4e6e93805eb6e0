#pragma once

#include "app/desktop/present/slideview.h"

class QGridLayout;

namespace Pennybench::Desktop {

/// The votes as bars, in ink; from the next step on in the contestants' colours, with names, verdicts, cost
/// and time. Options keep their places.
class RevealSlide : public SlideView {
    Q_OBJECT

public:
    RevealSlide(const Slide &slide, const SlideLook &look);

private:
    void addTitle(const Slide &slide);
    void addOption(QVBoxLayout &rows, const OptionOnSlide &option, int number, int most);
    QLayout *nameLine(const NamedOption &named) const;
    void addSums(QVBoxLayout &rows, const Slide &slide);
};

/// How many votes went to an answer that the scorer found correct; empty where no verdict or no vote says it.
QString votesForCorrect(const Slide &slide);

} // namespace Pennybench::Desktop
