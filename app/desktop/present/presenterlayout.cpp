#include "app/desktop/present/presenterwindow.h"
#include "app/desktop/present/whoiswho.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int comingSteps = 3;

/// A card's content with the usual margins.
QVBoxLayout *contentOf(Widgets::Card &card)
{
    auto *content = new QVBoxLayout;
    content->setContentsMargins(16, 12, 16, 14);
    content->setSpacing(8);
    card.body()->addLayout(content, 1);
    return content;
}

QWidget *newBar(QHBoxLayout *&across)
{
    auto *bar = new QWidget;
    bar->setObjectName(QStringLiteral("bar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    across = new QHBoxLayout(bar);
    across->setContentsMargins(16, 10, 16, 10);
    across->setSpacing(8);
    return bar;
}

} // namespace

QPushButton *PresenterWindow::newButton(const char *name, int key)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, [this, key] { emit keyPressed(key); });
    m_buttons.insert(button->objectName(), button);
    return button;
}

QWidget *PresenterWindow::newHead()
{
    QHBoxLayout *across = nullptr;
    QWidget *bar = newBar(across);
    across->addWidget(Widgets::saying(Widgets::plainLabel({}, "pageTitle"), [] { return tr("Presenter"); }));
    across->addWidget(m_private);
    across->addStretch();
    for (int step = 0; step <= static_cast<int>(Step::End); ++step) {
        m_steps += Widgets::plainLabel({}, "chip");
        across->addWidget(m_steps.last());
    }
    across->addStretch();
    across->addWidget(m_clock);
    return bar;
}

QWidget *PresenterWindow::newPreview()
{
    auto *card = new Widgets::Card([] { return tr("The class sees now"); });
    card->header()->addWidget(m_screen);
    m_preview->setMinimumSize(320, 180);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setAlignment(Qt::AlignCenter);
    contentOf(*card)->addWidget(m_preview, 1);
    return card;
}

QWidget *PresenterWindow::newNext()
{
    auto *card = new Widgets::Card([] { return tr("Next"); });
    QVBoxLayout *down = contentOf(*card);
    for (int step = 0; step < comingSteps; ++step) {
        m_coming += Widgets::plainLabel({}, step == 0 ? "cardTitle" : "dim");
        m_coming.last()->setWordWrap(true);
        down->addWidget(m_coming.last());
    }
    m_said->setWordWrap(true);
    down->addWidget(m_said);
    down->addStretch();
    m_nextQuestion->setWordWrap(true);
    down->addWidget(m_nextQuestion);
    auto *jump = new QHBoxLayout;
    jump->addWidget(Widgets::saying(Widgets::plainLabel({}, "dim"), [] { return tr("Go to question"); }));
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setRange(1, m_presentation.questionCount());
    m_question->setKeyboardTracking(false);
    m_question->setFocusPolicy(Qt::ClickFocus);
    connect(m_question, &QSpinBox::valueChanged, this, &PresenterWindow::questionWanted);
    jump->addWidget(m_question);
    jump->addStretch();
    m_models->setObjectName(QStringLiteral("presentModels"));
    m_models->setFocusPolicy(Qt::TabFocus);
    jump->addWidget(m_models);
    down->addLayout(jump);
    auto *race = new QHBoxLayout;
    race->addWidget(newButton("race", Qt::Key_G));
    m_speed->setObjectName(QStringLiteral("raceSpeed"));
    m_speed->setFocusPolicy(Qt::ClickFocus);
    for (int speed : {1, 2, 5})
        m_speed->addItem(QStringLiteral("%1×").arg(speed), speed);
    race->addWidget(m_speed);
    race->addStretch();
    down->addLayout(race);
    return card;
}

QWidget *PresenterWindow::newTime()
{
    auto *card = new Widgets::Card([] { return tr("Time left"); });
    QVBoxLayout *down = contentOf(*card);
    auto *line = new QHBoxLayout;
    line->addWidget(m_time);
    line->addStretch();
    line->addWidget(newButton("pauseVote", Qt::Key_Space));
    line->addWidget(newButton("moreTime", Qt::Key_Plus));
    down->addLayout(line);
    auto *limits = new QHBoxLayout;
    limits->addWidget(Widgets::saying(Widgets::plainLabel({}, "dim"), [] { return tr("Each vote takes"); }));
    limits->addWidget(m_limit, 1);
    down->addLayout(limits);
    return card;
}

QWidget *PresenterWindow::newVotes()
{
    auto *card = new Widgets::Card([] { return tr("Votes"); });
    QVBoxLayout *down = contentOf(*card);
    auto *line = new QHBoxLayout;
    line->addWidget(m_voted);
    line->addWidget(m_votedWords);
    line->addStretch();
    line->addWidget(newButton("handVotes", Qt::Key_H));
    down->addLayout(line);
    down->addWidget(m_dots);
    auto *phones = new QHBoxLayout;
    phones->addWidget(Widgets::saying(Widgets::plainLabel({}, "dim"), [] { return tr("Phones at"); }));
    m_address->setObjectName(QStringLiteral("phoneAddress"));
    m_address->setFocusPolicy(Qt::ClickFocus);
    connect(m_address, &QComboBox::activated, this,
        [this](int index) { m_phones.serveAt(m_address->itemData(index).toString()); });
    phones->addWidget(m_address, 1);
    phones->addWidget(m_door, 0, Qt::AlignVCenter);
    down->addLayout(phones);
    m_code->setWordWrap(true);
    down->addWidget(m_code);
    return card;
}

QWidget *PresenterWindow::newNotes()
{
    auto *card = new Widgets::Card([] { return tr("Notes"); });
    card->header()->addWidget(Widgets::saying(
        Widgets::plainLabel({}, "dim"), [] { return tr("for this question, kept with the session"); }));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->installEventFilter(this);
    contentOf(*card)->addWidget(m_notes, 1);
    return card;
}

QWidget *PresenterWindow::newFoot()
{
    QHBoxLayout *across = nullptr;
    QWidget *bar = newBar(across);
    across->addWidget(newButton("back", Qt::Key_PageUp));
    across->addWidget(newButton("primary", Qt::Key_PageDown));
    across->addWidget(newButton("black", Qt::Key_B));
    across->addWidget(newButton("skip", Qt::Key_N));
    across->addWidget(newButton("voteAgain", Qt::Key_R));
    across->addWidget(newButton("beginAnew", Qt::Key_Home));
    across->addStretch();
    across->addWidget(newButton("toEnd", Qt::Key_End));
    across->addWidget(newButton("endPresentation", Qt::Key_Escape));
    return bar;
}

void PresenterWindow::layOut()
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(newHead());
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(16, 12, 16, 12);
    middle->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(newPreview(), 2);
    upper->addWidget(newNext(), 1);
    left->addLayout(upper, 6);
    left->addWidget(m_who, 5);
    middle->addLayout(left, 2);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(newTime());
    right->addWidget(newVotes());
    right->addWidget(newNotes(), 1);
    middle->addLayout(right, 1);
    down->addLayout(middle, 1);
    down->addWidget(newFoot());
}

} // namespace Pennybench::Desktop
