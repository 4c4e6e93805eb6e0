#include "app/desktop/present/raceslide.h"

#include "widgets/figures.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int frameMs = 80;

/// The question's answers alone, begun together.
Store::Session raceOf(const Presentation &presentation, int question)
{
    Store::Session race;
    race.plan = presentation.shown().plan();
    const Suites::Prompt &prompt = presentation.prompt(question);
    const Classroom::Poll::Question asked = presentation.poll().question(question);
    Suites::Suite suite{.id = asked.suite, .prompts = {prompt.asTurn(prompt.turnCount())}};
    race.plan.suites = {suite};
    race.plan.settings.trials = 1;
    race.plan.settings.parts.clear();
    for (int option = 0; option < asked.contestants.size(); ++option) {
        const Runs::Answer *answer = presentation.answer(question, option);
        if (!answer)
            continue;
        Runs::Answer begun = *answer;
        begun.key.turn = 1;
        begun.askedAt = race.answers.isEmpty() ? begun.askedAt : race.answers.first().askedAt;
        race.answers += begun;
    }
    return race;
}

} // namespace

RaceSlide::RaceSlide(const Slide &slide, const Presentation &presentation, const SlideLook &look,
    const Clock &clock, double speed)
    : SlideView(look)
    , m_clock(clock)
    , m_speed(speed)
    , m_race(clock)
    , m_control(m_race, clock)
{
    QHBoxLayout *head = newHead(slide);
    head->addWidget(slideLabel(
        "slideDim", tr("As they were recorded, at %1× speed").arg(Widgets::shortNumber(speed, 2))));
    down()->addLayout(head);
    addLanes(slide, presentation);
    follow();
    m_race.show(raceOf(presentation, slide.question), {});
    m_race.setState(ShownSession::State::Ended, ShownSession::Source::Saved);
    m_began = clock.monotonic();
    m_control.start(speed);
    m_frames.start(frameMs);
}

void RaceSlide::addLanes(const Slide &slide, const Presentation &presentation)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(look().px(28));
    const auto count = static_cast<int>(slide.options.size());
    const int inRow = count > 3 ? 2 : count;
    const QStringList contestants = presentation.poll().question(slide.question).contestants;
    for (int option = 0; option < count; ++option) {
        m_lanes += Lane{.contestant = contestants.at(option)};
        grid->addWidget(newLane(slide.options.at(option), option), option / inRow, option % inRow);
        grid->setColumnStretch(option % inRow, 1);
        grid->setRowStretch(option / inRow, 1);
    }
    down()->addLayout(grid, 1);
}

QWidget *RaceSlide::newLane(const OptionOnSlide &option, int number)
{
    Lane &lane = m_lanes[number];
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(look().px(34), look().px(22), look().px(34), look().px(18));
    auto *head = new QHBoxLayout;
    head->setSpacing(look().px(18));
    if (option.named) {
        QLabel *mark = slideLabel("slideMark");
        mark->setPixmap(markPicture(*option.named, look().px(44), devicePixelRatioF()));
        head->addWidget(mark);
        head->addWidget(slideLabel("slideStrong", option.named->name));
    }
    head->addStretch();
    lane.place = slideLabel("slideStrong");
    lane.time = slideLabel("slideVotes");
    head->addWidget(lane.place);
    head->addWidget(lane.time);
    inside->addLayout(head);
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
    connect(&m_race, &ShownSession::textAdded, this, [this](const Runs::AnswerKey &key, const QString &text) {
        if (Lane *lane = laneOf(key)) {
            lane->soFar += text;
            lane->isStale = true;
        }
    });
    connect(&m_race, &ShownSession::answerChanged, this, &RaceSlide::finish);
    connect(&m_frames, &QTimer::timeout, this, &RaceSlide::showTexts);
}

RaceSlide::Lane *RaceSlide::laneOf(const Runs::AnswerKey &key)
{
    const auto lane = std::ranges::find(m_lanes, key.model, &Lane::contestant);
    return lane == m_lanes.end() ? nullptr : &*lane;
}

void RaceSlide::finish(const Runs::AnswerKey &key)
{
    Lane *lane = laneOf(key);
    if (!lane || lane->isDone || !m_race.isUnderWay())
        return;
    lane->isDone = true;
    m_finished += static_cast<int>(lane - m_lanes.data());
    lane->place->setText(tr("No. %1").arg(m_finished.size()));
    const Runs::Answer *answer = m_race.answer(key);
    lane->soFar = answer->text;
    lane->isStale = true;
    if (answer->latency) {
        lane->time->setText(
            tr("%1 s", "seconds")
                .arg(Widgets::fixedNumber(std::chrono::duration<double>(*answer->latency).count(), 1)));
    }
    showTexts();
}

void RaceSlide::showTexts()
{
    const double seconds = std::chrono::duration<double>(m_clock.monotonic() - m_began).count() * m_speed;
    bool isRunning = false;
    for (Lane &lane : m_lanes) {
        if (!lane.isDone && m_race.isUnderWay()) {
            lane.time->setText(tr("%1 s", "seconds").arg(Widgets::fixedNumber(seconds, 1)));
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
