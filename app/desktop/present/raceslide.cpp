#include "app/desktop/present/raceslide.h"

#include "widgets/elidedlabel.h"
#include "widgets/figures.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int frameMs = 80;

/// As it was scored: a replay scores a moment after the answer.
bool isRight(const QList<Runs::Answer> &saved, const Runs::AnswerKey &key)
{
    const auto answer = std::ranges::find(saved, key, &Runs::Answer::key);
    return answer != saved.end() && answer->score && answer->score->verdict == Scoring::Verdict::Correct;
}

QString secondsText(std::chrono::nanoseconds time)
{
    return RaceSlide::tr("%1 s", "seconds")
        .arg(Widgets::fixedNumber(std::chrono::duration<double>(time).count(), 1));
}

} // namespace

/// How far a lane is, in its contestant's colour.
class RaceTrack : public QWidget {
public:
    RaceTrack(const QColor &colour, const QColor &ground, int height)
        : m_colour(colour)
        , m_ground(ground)
    {
        setFixedHeight(height);
    }

    void setPart(double part)
    {
        m_part = part;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_ground);
        painter.fillRect(QRectF(0, 0, width() * m_part, height()), m_colour);
    }

private:
    QColor m_colour;
    QColor m_ground;
    double m_part = 0;
};

RaceSlide::RaceSlide(
    const Slide &slide, RaceCourse course, const SlideLook &look, const Clock &clock, double speed)
    : SlideView(look)
    , m_course(std::move(course))
    , m_clock(clock)
    , m_speed(speed)
    , m_race(clock)
    , m_control(m_race, clock)
{
    QHBoxLayout *head = newHead(slide);
    const QString factor = Widgets::shortNumber(speed, 2);
    head->addWidget(slideLabel("slideDim",
        slide.question > 0
            ? tr("As they were recorded, at %1× speed").arg(factor)
            : tr("One question after the other, as they were recorded, at %1× speed").arg(factor)));
    down()->addLayout(head);
    addLanes();
    follow();
    m_race.show(m_course.session, {});
    m_race.setState(ShownSession::State::Ended, ShownSession::Source::Saved);
    m_began = clock.monotonic();
    m_control.start(speed);
    m_frames.start(frameMs);
}

void RaceSlide::addLanes()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(look().px(28));
    const auto count = static_cast<int>(m_course.contestants.size());
    constexpr int mostAbreast = 3;
    const int inRow = count > mostAbreast ? 2 : count;
    for (int lane = 0; lane < count; ++lane) {
        const QString &contestant = m_course.contestants.at(lane);
        const auto answers = std::ranges::count(m_course.session.answers, contestant,
            [](const Runs::Answer &answer) { return answer.key.model; });
        m_lanes += Lane{.contestant = contestant, .answers = static_cast<int>(answers)};
        grid->addWidget(newLane(lane), lane / inRow, lane % inRow);
        grid->setColumnStretch(lane % inRow, 1);
        grid->setRowStretch(lane / inRow, 1);
    }
    down()->addLayout(grid, 1);
}

QWidget *RaceSlide::newLane(int number)
{
    Lane &lane = m_lanes[number];
    const NamedOption &named = m_course.named.at(number);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(look().px(34), look().px(22), look().px(34), look().px(18));
    auto *head = new QHBoxLayout;
    head->setSpacing(look().px(18));
    QLabel *mark = slideLabel("slideMark");
    mark->setPixmap(markPicture(named, look().px(44), devicePixelRatioF()));
    head->addWidget(mark);
    auto *name = new Widgets::ElidedLabel("slideStrong");
    name->setFullText(named.name);
    head->addWidget(name, 1);
    lane.count = slideLabel("slideDim");
    lane.place = slideLabel("slideStrong");
    lane.time = slideLabel("slideVotes");
    for (QLabel *label : {lane.count, lane.place, lane.time})
        head->addWidget(label);
    inside->addLayout(head);
    if (lane.answers > 1) {
        lane.track = new RaceTrack(named.mark.colour, look().colours().line, look().px(10));
        inside->addWidget(lane.track);
        showCount(lane);
    }
    lane.text = new Widgets::RichTextView;
    lane.text->setOffersCopying(false);
    lane.text->setFocusPolicy(Qt::NoFocus);
    lane.text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lane.text->setTypesetter(&look().theme.typesetter());
    inside->addWidget(lane.text, 1);
    return card;
}

void RaceSlide::follow()
{
    connect(&m_race, &ShownSession::textAdded, this, &RaceSlide::add);
    connect(&m_race, &ShownSession::answerChanged, this, &RaceSlide::finish);
    connect(&m_frames, &QTimer::timeout, this, &RaceSlide::showTexts);
}

RaceSlide::Lane *RaceSlide::laneOf(const Runs::AnswerKey &key)
{
    const auto lane = std::ranges::find(m_lanes, key.model, &Lane::contestant);
    return lane == m_lanes.end() ? nullptr : &*lane;
}

void RaceSlide::add(const Runs::AnswerKey &key, const QString &text)
{
    Lane *lane = laneOf(key);
    if (!lane)
        return;
    if (lane->current != key) {
        lane->current = key;
        lane->soFar.clear();
    }
    lane->soFar += text;
    lane->isStale = true;
}

void RaceSlide::finish(const Runs::AnswerKey &key)
{
    Lane *lane = laneOf(key);
    if (!lane || !m_race.isUnderWay() || lane->came.contains(key))
        return;
    lane->came += key;
    lane->current = key;
    const Runs::Answer *answer = m_race.answer(key);
    lane->soFar = answer->text;
    lane->isStale = true;
    lane->taken += answer->latency.value_or(std::chrono::nanoseconds{0});
    lane->right += isRight(m_course.session.answers, key) ? 1 : 0;
    if (lane->track)
        showCount(*lane);
    if (lane->isDone()) {
        m_finished += static_cast<int>(lane - m_lanes.data());
        lane->place->setText(tr("No. %1").arg(m_finished.size()));
        lane->time->setText(secondsText(lane->taken));
    }
    showTexts();
}

void RaceSlide::showCount(const Lane &lane)
{
    lane.count->setText(tr("%1 of %2, right: %3").arg(lane.came.size()).arg(lane.answers).arg(lane.right));
    lane.track->setPart(static_cast<double>(lane.came.size()) / lane.answers);
}

void RaceSlide::showTexts()
{
    const auto passed = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double, std::nano>(m_clock.monotonic() - m_began) * m_speed);
    bool isRunning = false;
    for (Lane &lane : m_lanes) {
        if (!lane.isDone() && m_race.isUnderWay()) {
            lane.time->setText(secondsText(passed));
            isRunning = true;
        }
        if (!std::exchange(lane.isStale, false))
            continue;
        lane.text->streamMarkdown(lane.soFar);
        lane.text->verticalScrollBar()->setValue(lane.text->verticalScrollBar()->maximum());
    }
    if (!isRunning && !m_race.isUnderWay())
        m_frames.stop();
}

} // namespace Pennybench::Desktop
