#pragma once

#include "app/desktop/present/slideview.h"

#include <QPicture>

namespace Pennybench::Desktop {

/// Quality against cost over the questions whose names were shown so far: it builds up question by question.
class ChartSlide : public SlideView {
    Q_OBJECT

public:
    ChartSlide(const Slide &slide, const Presentation &presentation, const SlideLook &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_place; ///< where it is drawn
    QPicture m_chart;
};

/// What the class has found: strengths in its eyes, whether it preferred what the scorers call right, and
/// what the answers show.
class EndSlide : public SlideView {
    Q_OBJECT

public:
    EndSlide(const Slide &slide, const Presentation &presentation, const SlideLook &look);
};

/// In sentences, of the questions whose names were shown.
QStringList endFindings(const Presentation &presentation);

} // namespace Pennybench::Desktop
