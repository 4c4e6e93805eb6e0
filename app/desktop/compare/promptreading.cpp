#include "app/desktop/compare/promptreading.h"

#include "app/desktop/common/wording.h"
#include "app/reports/sidebysidewords.h"
#include "widgets/answerpane.h"
#include "widgets/choicename.h"
#include "widgets/eachlanguage.h"
#include "widgets/elidedlabel.h"
#include "widgets/givenfocus.h"
#include "widgets/linesarea.h"
#include "widgets/richtext/richtextview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr int linesOfText = 3; ///< of the question; more are scrolled

} // namespace

PromptReading::PromptReading(const Widgets::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_id(new Widgets::ElidedLabel("chipCode", 6))
    , m_trial(new QComboBox)
    , m_enlarge(new QPushButton)
    , m_previous(new QPushButton(QStringLiteral("↑")))
    , m_next(new QPushButton(QStringLiteral("↓")))
    , m_text(Widgets::plainLabel({}, "question"))
    , m_expected(new Widgets::ElidedLabel("dim"))
    , m_panes{new Widgets::AnswerPane, new Widgets::AnswerPane}
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeQuestion());
    auto *answers = new QHBoxLayout;
    answers->setSpacing(12);
    for (const int side : {0, 1}) {
        Widgets::AnswerPane *pane = m_panes.at(static_cast<size_t>(side));
        answers->addWidget(pane, 1);
        const auto offer = [this, side, pane] {
            offerVerdicts(side, pane->mapToGlobal(pane->rect().bottomRight()));
        };
        connect(pane, &Widgets::AnswerPane::verdictClicked, this, offer);
        connect(pane, &Widgets::AnswerPane::actionClicked, this, offer);
        connect(pane, &Widgets::AnswerPane::menuRequested, this, [this, pane](const QPoint &at) {
            QMenu menu(this);
            menu.addAction(
                tr("Copy the answer"), this, [pane] { QGuiApplication::clipboard()->setText(pane->text()); });
            menu.exec(at);
        });
    }
    layout->addLayout(answers, 1);
    Widgets::giveFocusOn(*this, *m_next);
    connect(&theme, &Widgets::ThemeSource::changed, this, &PromptReading::showTrial);
    connect(m_trial, &QComboBox::activated, this, &PromptReading::showTrial);
    connect(m_enlarge, &QPushButton::toggled, this, &PromptReading::enlargedChanged);
    connect(m_previous, &QPushButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepWanted(1); });
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

QWidget *PromptReading::makeQuestion()
{
    auto *card = new Widgets::Card;
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_id);
    line->addWidget(m_trial);
    line->addWidget(m_expected, 1);
    m_trial->setObjectName(QStringLiteral("readTrial"));
    m_enlarge->setObjectName(QStringLiteral("enlargeReading"));
    m_previous->setObjectName(QStringLiteral("previousCompared"));
    m_next->setObjectName(QStringLiteral("nextCompared"));
    m_enlarge->setCheckable(true);
    for (QPushButton *button : {m_enlarge, m_previous, m_next})
        line->addWidget(button);
    layout->addLayout(line);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(new Widgets::LinesArea(m_text, linesOfText));
    card->body()->addLayout(layout);
    return card;
}

void PromptReading::retranslate()
{
    m_enlarge->setText(tr("Enlarge"));
    m_enlarge->setToolTip(tr("Show the two answers alone (Return in the table, Esc back)"));
    Widgets::nameChoice(m_trial, tr("Trial"));
    m_previous->setAccessibleName(tr("Previous prompt"));
    m_previous->setToolTip(tr("Previous prompt"));
    m_next->setAccessibleName(tr("Next prompt"));
    m_next->setToolTip(tr("Next prompt"));
    fillTrials();
    showTrial();
}

bool PromptReading::isEnlarged() const
{
    return m_enlarge->isChecked();
}

void PromptReading::setEnlarged(bool enlarged)
{
    m_enlarge->setChecked(enlarged);
}

void PromptReading::read(const std::shared_ptr<const Reports::SideBySide> &sides, qsizetype prompt)
{
    m_sides = sides;
    m_prompt = sides ? prompt : -1;
    fillTrials();
    showTrial();
}

void PromptReading::fillTrials()
{
    const int before = std::max(0, m_trial->currentIndex());
    m_trial->clear();
    if (m_prompt < 0)
        return;
    const Reports::ComparedPrompt &prompt = m_sides->prompts.at(m_prompt);
    int trials = 1;
    for (const QList<qsizetype> &places : {prompt.first, prompt.second}) {
        for (const qsizetype place : places)
            trials = std::max(trials, m_sides->session.answers.at(place).key.trial);
    }
    for (int trial = 1; trial <= trials; ++trial)
        m_trial->addItem(tr("Trial %1 of %2").arg(trial).arg(trials));
    m_trial->setCurrentIndex(std::min(before, trials - 1));
    m_trial->setVisible(trials > 1);
}

void PromptReading::showTrial()
{
    m_id->setVisible(m_prompt >= 0);
    m_trial->setEnabled(m_prompt >= 0);
    if (m_prompt < 0) {
        m_text->setText(tr("Choose a prompt to read both answers."));
        m_expected->setFullText({});
    } else {
        const Reports::ComparedPrompt &prompt = m_sides->prompts.at(m_prompt);
        const Suites::Prompt *asked = shownPrompt();
        m_id->setFullText(prompt.id);
        m_text->setText(asked ? asked->text : QString());
        const QString expected = asked ? asked->scorer.expected() : QString();
        m_expected->setFullText(expected.isEmpty() ? QString() : tr("Expected: %1").arg(expected));
    }
    for (const int side : {0, 1})
        showAnswer(side);
}

const Suites::Prompt *PromptReading::shownPrompt() const
{
    const Reports::ComparedPrompt &prompt = m_sides->prompts.at(m_prompt);
    return m_sides->session.plan.prompt({.suite = prompt.suite, .promptId = prompt.id});
}

QList<const Runs::Answer *> PromptReading::shownTurns(int side) const
{
    QList<const Runs::Answer *> turns;
    if (m_prompt < 0)
        return turns;
    const Reports::ComparedPrompt &prompt = m_sides->prompts.at(m_prompt);
    for (const qsizetype place : side == 0 ? prompt.first : prompt.second) {
        const Runs::Answer &answer = m_sides->session.answers.at(place);
        if (answer.key.trial == m_trial->currentIndex() + 1)
            turns += &answer;
    }
    std::ranges::sort(turns, {}, [](const Runs::Answer *answer) { return answer->key.turn; });
    return turns;
}

const Runs::Answer *PromptReading::shownAnswer(int side) const
{
    const QList<const Runs::Answer *> turns = shownTurns(side);
    return turns.isEmpty() ? nullptr : turns.last();
}

/// The turns before the answer stand above it, as on Ask.
void PromptReading::showEarlier(int side)
{
    const QList<const Runs::Answer *> turns = shownTurns(side);
    const Suites::Prompt *asked = shownPrompt();
    QList<Widgets::SaidBefore> before;
    for (const Runs::Answer *answer : turns.mid(0, std::max<qsizetype>(0, turns.size() - 1)))
        before += {asked ? asked->turn(answer->key.turn).text : QString(),
            (m_texts ? m_texts(*answer) : *answer).text.left(Widgets::AnswerPane::longestShown)};
    m_panes.at(static_cast<size_t>(side))
        ->setBefore(before, asked && !turns.isEmpty() ? asked->turn(turns.last()->key.turn).text : QString());
}

void PromptReading::offerVerdicts(int side, const QPoint &at)
{
    const Runs::Answer *answer = shownAnswer(side);
    if (!answer || answer->status != Runs::AnswerStatus::Ok)
        return;
    using Scoring::Verdict;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("overrule"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Verdict verdict :
        {Verdict::Correct, Verdict::Partial, Verdict::Incorrect, Verdict::Undecided}) {
        QAction *action = menu->addAction(tr("Count as: %1").arg(verdictWord(verdict)));
        action->setCheckable(true);
        action->setChecked((answer->score || answer->override) && answer->verdict() == verdict);
        connect(action, &QAction::triggered, this,
            [this, side, given = *answer, verdict] { emit overruled(side == 1, given, verdict); });
    }
    menu->addSeparator();
    QAction *restore = menu->addAction(tr("Restore the scorer's verdict"));
    restore->setEnabled(answer->override.has_value());
    connect(restore, &QAction::triggered, this,
        [this, side, given = *answer] { emit overruled(side == 1, given, std::nullopt); });
    // Above the button: that stands at the foot of the window.
    menu->popup(at - QPoint(menu->sizeHint().width(), menu->sizeHint().height()));
}

void PromptReading::showAnswer(int side)
{
    Widgets::AnswerPane *pane = m_panes.at(static_cast<size_t>(side));
    pane->setVisible(m_prompt >= 0);
    if (m_prompt < 0)
        return;
    const Reports::Contender &contender = side == 0 ? m_sides->first : m_sides->second;
    const QString title = side == 0 ? Reports::firstTitle(*m_sides) : Reports::secondTitle(*m_sides);
    pane->setModel(m_sides->isOverTime ? QStringLiteral("%1, %2").arg(contender.name(), title) : title,
        Widgets::modelMark(contender.letter(), contender.family(), m_theme.theme().dark), {});
    showEarlier(side);
    if (const Runs::Answer *head = shownAnswer(side)) {
        const Runs::Answer answer = m_texts ? m_texts(*head) : *head;
        pane->showWhole(answer.reasoning, answer.text);
        pane->setStatus(statusText(answer));
        const Runs::RunPlan &plan = m_sides->session.plan;
        pane->setVerdict(meaningOf(plan, answer), verdictWord(plan, answer), reasonOf(answer));
        pane->setAction(answer.status == Runs::AnswerStatus::Ok ? tr("Overrule…") : QString());
        return;
    }
    pane->setAction({});
    pane->clear();
    pane->setStatus(tr("not asked"));
    pane->setVerdict(Widgets::Meaning::None, {}, {});
}

} // namespace Pennybench::Desktop
