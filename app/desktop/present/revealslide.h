#pragma once

#include "app/desktop/present/fittedtexts.h"
#include "app/desktop/present/slideview.h"

namespace Pennybench::Desktop {

/// The votes as bars, in ink; from the next step on in the contestants' colours, with names, verdicts, cost
/// and time, beside the chart so far. Options keep their places.
class RevealSlide : public SlideView {
    Q_OBJECT

public:
    RevealSlide(const Slide &slide, const Presentation &presentation, const SlideLook &look);

    bool isSettled() const override { return m_title.isSettled(); }

private:
    void addHead(const Slide &slide);
    QWidget *newTitle(const QString &prompt);
    void addOption(QVBoxLayout &rows, const OptionOnSlide &option, int number, int most);
    QLayout *barLine(const OptionOnSlide &option, int most) const;
    QWidget *votesCard(const Slide &slide);
    QWidget *chartCard(const Presentation &presentation) const;
    QLayout *nameLine(const NamedOption &named) const;
    void addSums(QVBoxLayout &rows, const Slide &slide);

    FittedTexts m_title; ///< of a prompt with formulas
    bool m_isTight = false; ///< four options share the height
};

/// How many votes went to an answer that the scorer found correct; empty where no verdict or no vote says it.
QString votesForCorrect(const Slide &slide);
/// Whether the answer that was liked best is right, and how much less another right one costs; empty where
/// several are liked as well or nothing is to be told.
QString likedBest(const Slide &slide);

} // namespace Pennybench::Desktop
