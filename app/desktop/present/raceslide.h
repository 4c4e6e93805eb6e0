#pragma once

#include "app/desktop/comparison/replaycontrol.h"
#include "app/desktop/present/racecourse.h"
#include "app/desktop/present/slideview.h"
#include "widgets/richtext/richtextview.h"

#include <QTimer>

namespace Pennybench::Desktop {

class RaceTrack;

/// Answers once more as they came, all contestants from the same moment on, so that everybody sees who is
/// fast. It shows names. Asks nobody.
class RaceSlide : public SlideView {
    Q_OBJECT

public:
    /// The clock outlives it. course: with times.
    RaceSlide(const Slide &slide, RaceCourse course, const SlideLook &look, const Clock &clock, double speed);

    bool isUnderWay() const { return m_race.isUnderWay(); }
    /// Numbers of lanes, in the order in which they finished all of their answers.
    const QList<int> &finished() const { return m_finished; }
    /// How many answers of the lane have come.
    int answered(int lane) const { return static_cast<int>(m_lanes.at(lane).came.size()); }

private:
    struct Lane {
        QString contestant;
        int answers = 0; ///< that it runs for
        Widgets::RichTextView *text = nullptr;
        RaceTrack *track = nullptr;
        QLabel *time = nullptr;
        QLabel *place = nullptr;
        QLabel *count = nullptr;
        Runs::AnswerKey current;
        QString soFar;
        QSet<Runs::AnswerKey> came;
        int right = 0;
        std::chrono::nanoseconds taken{0};
        bool isStale = false;

        bool isDone() const { return came.size() == answers; }
    };

    void addLanes();
    QWidget *newLane(int number);
    void follow();
    Lane *laneOf(const Runs::AnswerKey &key);
    void add(const Runs::AnswerKey &key, const QString &text);
    void finish(const Runs::AnswerKey &key);
    void showCount(const Lane &lane);
    void showTexts();

    RaceCourse m_course;
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
