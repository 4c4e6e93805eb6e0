#pragma once

#include "app/desktop/comparison/replaycontrol.h"
#include "app/desktop/present/slideview.h"
#include "widgets/richtext/richtextview.h"

#include <QTimer>

namespace Pennybench::Desktop {

/// The answers to a question once more as they came, all from the same moment on, so that everybody sees who
/// is fast. Only for a question whose names were shown. Asks nobody.
class RaceSlide : public SlideView {
    Q_OBJECT

public:
    /// The clock outlives it.
    RaceSlide(const Slide &slide, const Presentation &presentation, const SlideLook &look, const Clock &clock,
        double speed);

    bool isUnderWay() const { return m_race.isUnderWay(); }
    /// Of the questions' options, in the order in which they finished.
    const QList<int> &finished() const { return m_finished; }

private:
    struct Lane {
        QString contestant;
        Widgets::RichTextView *text = nullptr;
        QLabel *time = nullptr;
        QLabel *place = nullptr;
        QString soFar;
        bool isStale = false;
        bool isDone = false;
    };

    void addLanes(const Slide &slide, const Presentation &presentation);
    QWidget *newLane(const OptionOnSlide &option, int number);
    void follow();
    Lane *laneOf(const Runs::AnswerKey &key);
    void finish(const Runs::AnswerKey &key);
    void showTexts();

    const Clock &m_clock;
    double m_speed;
    ShownSession m_race;
    ReplayControl m_control;
    QList<Lane> m_lanes;
    QList<int> m_finished;
    std::chrono::nanoseconds m_began{0};
    QTimer m_frames;
};

} // namespace Pennybench::Desktop
