#include "app/desktop/present/presenterwindow.h"

#include "app/desktop/common/wording.h"
#include "app/desktop/present/whoiswho.h"
#include "widgets/choicename.h"
#include "widgets/eachlanguage.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QStyle>
#include <QTime>

namespace Pennybench::Desktop {

namespace {

constexpr int previewMs = 60;
constexpr int tickMs = 500;
constexpr qsizetype longestNextQuestion = 160;
constexpr int voteDot = 9;

QString stepName(Step step)
{
    switch (step) {
    case Step::Lobby:
        return PresenterWindow::tr("Waiting");
    case Step::Prompt:
        return PresenterWindow::tr("Question");
    case Step::Vote:
        return PresenterWindow::tr("Open");
    case Step::Locked:
        return PresenterWindow::tr("Locked");
    case Step::Votes:
        return PresenterWindow::tr("Votes shown");
    case Step::Names:
        return PresenterWindow::tr("Names shown");
    case Step::Chart:
        return PresenterWindow::tr("Chart");
    case Step::End:
        return PresenterWindow::tr("End");
    }
    Q_UNREACHABLE();
}

} // namespace

PresenterWindow::PresenterWindow(Presentation &presentation, PhoneService &phones, AudienceWindow &audience,
    const Widgets::ThemeSource &theme, QSettings &settings, bool isPrivate)
    : m_presentation(presentation)
    , m_phones(phones)
    , m_audience(audience)
    , m_isPrivate(isPrivate)
    , m_private(Widgets::plainLabel({}, "chip"))
    , m_clock(Widgets::plainLabel({}, "dim"))
    , m_screen(Widgets::plainLabel({}, "dim"))
    , m_preview(new QLabel)
    , m_said(Widgets::plainLabel({}, "warning"))
    , m_question(new QSpinBox)
    , m_nextQuestion(Widgets::plainLabel({}, "dim"))
    , m_who(new WhoIsWho(presentation, theme))
    , m_time(Widgets::plainLabel({}, "figure"))
    , m_limit(new QComboBox)
    , m_voted(Widgets::plainLabel({}, "figure"))
    , m_votedWords(Widgets::plainLabel({}, "dim"))
    , m_dots(new VoteDots(theme, voteDot))
    , m_address(new QComboBox)
    , m_door(Widgets::plainLabel({}, "chip"))
    , m_code(Widgets::plainLabel({}, "dim"))
    , m_notes(new QPlainTextEdit)
    , m_speed(new QComboBox)
    , m_models(new QPushButton)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    resize(1280, 800);
    layOut();
    addLimits(settings);
    connect(m_who, &WhoIsWho::coverPressed, this, [this] { emit keyPressed(Qt::Key_W); });
    connect(&phones, &PhoneService::changed, this, &PresenterWindow::refresh);
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(previewMs);
    connect(&m_previewSoon, &QTimer::timeout, this, &PresenterWindow::drawPreview);
    connect(&audience, &AudienceWindow::redrawn, &m_previewSoon, qOverload<>(&QTimer::start));
    connect(&audience, &AudienceWindow::redrawn, this, [this] {
        refreshSteps();
        refreshButtons();
    });
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        refreshTime();
        // Long texts find their size a moment after they are shown.
        refreshSteps();
        refreshButtons();
        m_previewSoon.start();
    });
    m_tick.start();
    m_since.start();
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

PresenterWindow::~PresenterWindow() = default;

double PresenterWindow::raceSpeed() const
{
    return m_speed->currentData().toDouble();
}

void PresenterWindow::addLimits(QSettings &settings)
{
    m_limit->setObjectName(QStringLiteral("voteLimit"));
    m_limit->setFocusPolicy(Qt::ClickFocus);
    for (int seconds : {0, 30, 60, 90, 120, 180})
        m_limit->addItem(QString(), seconds);
    m_limit->setCurrentIndex(std::max(0, m_limit->findData(settings.value(limitKey, 0).toInt())));
    const auto apply = [this, &settings] {
        const int seconds = m_limit->currentData().toInt();
        settings.setValue(limitKey, seconds);
        m_presentation.setLimit(seconds > 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt);
    };
    apply();
    connect(m_limit, &QComboBox::activated, this, apply);
}

void PresenterWindow::retranslate()
{
    setWindowTitle(tr("Presenter"));
    m_private->setText(m_isPrivate ? tr("only on this screen") : tr("the class may see this screen, too"));
    m_limit->setItemText(0, tr("as long as you like"));
    for (int item = 1; item < m_limit->count(); ++item)
        m_limit->setItemText(item, tr("%1 s", "seconds").arg(m_limit->itemData(item).toInt()));
    Widgets::nameChoice(m_limit, tr("Time of each vote"));
    Widgets::nameChoice(m_address, tr("Address for phones"));
    m_question->setAccessibleName(tr("Go to question"));
    Widgets::nameChoice(m_speed, tr("Speed of the race"));
    m_preview->setAccessibleName(tr("What the class sees"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What you want to say or ask"));
    m_models->setText(tr("Models…"));
    m_buttons.value(QStringLiteral("back"))->setText(tr("PgUp  Back"));
    m_buttons.value(QStringLiteral("skip"))->setText(tr("N  Next question"));
    m_buttons.value(QStringLiteral("beginAnew"))->setText(tr("Home  From question 1"));
    m_buttons.value(QStringLiteral("voteAgain"))->setText(tr("R  Vote again"));
    m_buttons.value(QStringLiteral("race"))->setText(tr("G  Race"));
    m_buttons.value(QStringLiteral("race"))
        ->setToolTip(tr("The answers once more as they came, all from the same moment on; at the end, the "
                        "whole comparison"));
    m_buttons.value(QStringLiteral("toEnd"))->setText(tr("End  Findings"));
    m_buttons.value(QStringLiteral("endPresentation"))->setText(tr("Esc  Close"));
    m_buttons.value(QStringLiteral("moreTime"))->setText(tr("+  15 s more"));
    m_buttons.value(QStringLiteral("handVotes"))->setText(tr("H  Type votes…"));
    fillModels();
    refresh();
}

void PresenterWindow::fillModels()
{
    auto *menu = new QMenu(m_models);
    delete m_models->menu();
    const Runs::RunPlan &plan = m_presentation.shown().plan();
    const QStringList now = m_presentation.poll().question(m_presentation.question()).contestants;
    for (const Models::ModelEntry &model : plan.models) {
        QAction *action = menu->addAction(shortModelName(model).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(now.contains(model.id));
        connect(action, &QAction::triggered, this, [this, now, id = model.id] {
            QStringList wanted = now;
            if (!wanted.removeOne(id))
                wanted += id;
            emit modelsWanted(wanted);
        });
    }
    m_models->setMenu(menu);
    m_models->setVisible(plan.models.size() > 2);
}

void PresenterWindow::refresh()
{
    if (m_notesOf != m_presentation.question()) {
        keepNotes();
        m_notesOf = m_presentation.question();
        m_notes->setPlainText(m_presentation.notes(m_notesOf));
    }
    const QScreen *shown = m_audience.screen();
    m_screen->setText(
        tr("%1, %2 × %3").arg(shown->name()).arg(shown->size().width()).arg(shown->size().height()));
    const QSignalBlocker blocker(m_question);
    m_question->setValue(m_presentation.question());
    fillAddresses();
    refreshSteps();
    refreshTime();
    refreshVotes();
    refreshButtons();
    m_who->refresh();
    m_previewSoon.start();
}

void PresenterWindow::fillAddresses()
{
    QStringList addresses = PhoneService::choices();
    if (!m_phones.servedAt().isEmpty() && !addresses.contains(m_phones.servedAt()))
        addresses += m_phones.servedAt();
    m_address->clear();
    for (const QString &address : std::as_const(addresses))
        m_address->addItem(address, address);
    m_address->addItem(tr("no phones"), QString());
    m_address->setCurrentIndex(m_address->findData(m_phones.servedAt()));
    const PhoneAddress phone = m_phones.address();
    const bool isServed = !phone.url.isEmpty();
    m_door->setText(isServed ? tr("open for phones") : tr("closed for phones"));
    m_door->setObjectName(isServed ? QStringLiteral("replayBadge") : QStringLiteral("chip"));
    m_door->style()->unpolish(m_door);
    m_door->style()->polish(m_door);
    m_code->setText(isServed
            ? tr("%1, code %2. Keys 1 to 4 count a raised hand.").arg(phone.typed, phone.code)
            : !m_phones.isOpen() ? tr("The vote is over: no phone reaches this machine any more.")
                                 : tr("Keys 1 to 4 count a raised hand, 0 equally good, 9 none is good, "
                                      "Backspace takes one back."));
}

/// The next step only turns a page.
bool PresenterWindow::isReadOn() const
{
    const Step step = m_presentation.step();
    return (step == Step::Prompt || step == Step::Vote) && m_audience.hasMore(true);
}

void PresenterWindow::refreshSteps()
{
    for (int step = 0; step < m_steps.size(); ++step) {
        QLabel *label = m_steps.at(step);
        const bool isNow = step == static_cast<int>(m_presentation.step());
        label->setText(stepName(static_cast<Step>(step)));
        label->setObjectName(isNow ? QStringLiteral("replayBadge") : QStringLiteral("chip"));
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
    Step step = m_presentation.step();
    const QString refusal = m_presentation.refusal();
    const QStringList before{tr("PgDn"), tr("then"), tr("then")};
    bool isOfAnother = false;
    for (int i = 0; i < m_coming.size(); ++i) {
        // The steps of the next question are told when it is shown.
        m_coming.at(i)->setVisible(!isOfAnother);
        const bool readsOn = i == 0 && isReadOn();
        isOfAnother = isOfAnother || (!readsOn && (step == Step::Chart || step == Step::End));
        if (!readsOn)
            step = m_presentation.stepAfter(step);
        m_coming.at(i)->setText(QStringLiteral("%1  %2").arg(
            before.at(i), readsOn ? tr("Read on") : m_presentation.textOf(step)));
    }
    m_said->setText(m_sentence.isEmpty() ? refusal : m_sentence);
    const int next = m_presentation.question() + 1;
    m_nextQuestion->setText(next > m_presentation.questionCount()
            ? tr("This is the last question.")
            : tr("Question %1: %2")
                  .arg(next)
                  .arg(plainLine(m_presentation.prompt(next).wholeText()).text.left(longestNextQuestion)));
}

void PresenterWindow::refreshTime()
{
    constexpr int minuteMs = 60'000;
    m_clock->setText(tr("%1, for %2 min")
                         .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat))
                         .arg(m_since.elapsed() / minuteMs));
    const std::optional<int> seconds = m_presentation.poll().secondsLeft();
    const bool isOpen = m_presentation.step() == Step::Vote;
    m_time->setText(isOpen && seconds
            ? QStringLiteral("%1:%2").arg(*seconds / 60).arg(*seconds % 60, 2, 10, QChar(u'0'))
            : QStringLiteral("–"));
    QPushButton *pause = m_buttons.value(QStringLiteral("pauseVote"));
    pause->setText(m_presentation.poll().isPaused() ? tr("Space  Resume") : tr("Space  Pause"));
    pause->setEnabled(isOpen && seconds.has_value());
    m_buttons.value(QStringLiteral("moreTime"))->setEnabled(isOpen);
}

void PresenterWindow::refreshVotes()
{
    const Store::VoteQuestion *asked = m_presentation.poll().asked(m_presentation.question());
    const auto voted = static_cast<int>(asked ? asked->votes.size() : 0);
    const int phones = m_presentation.poll().phones();
    m_voted->setText(QString::number(voted));
    m_votedWords->setText(phones > 0 ? tr("votes, phones here: %1").arg(phones) : votesWord(voted));
    m_dots->setCounts(voted, phones);
}

void PresenterWindow::refreshButtons()
{
    const Step step = m_presentation.step();
    QPushButton *next = m_buttons.value(QStringLiteral("primary"));
    next->setText(tr("PgDn  %1").arg(isReadOn() ? tr("Read on") : m_presentation.nextText()));
    next->setEnabled(isReadOn() || m_presentation.refusal().isEmpty());
    m_buttons.value(QStringLiteral("back"))->setEnabled(step != Step::Lobby);
    m_buttons.value(QStringLiteral("black"))
        ->setText(m_audience.isBlack() ? tr("B  Show again") : tr("B  Black screen"));
    m_buttons.value(QStringLiteral("skip"))
        ->setEnabled(m_presentation.question() < m_presentation.questionCount());
    m_buttons.value(QStringLiteral("beginAnew"))->setVisible(m_presentation.goesOn());
    m_buttons.value(QStringLiteral("voteAgain"))
        ->setEnabled(
            step == Step::Vote || step == Step::Locked || step == Step::Votes || step == Step::Names);
    m_buttons.value(QStringLiteral("race"))
        ->setEnabled(step == Step::Names || step == Step::Chart || step == Step::End);
    m_buttons.value(QStringLiteral("handVotes"))->setEnabled(step == Step::Vote || step == Step::Locked);
}

void PresenterWindow::say(const QString &sentence)
{
    m_sentence = sentence;
    m_said->setText(sentence);
}

void PresenterWindow::drawPreview()
{
    if (!isVisible())
        return;
    const double ratio = devicePixelRatioF();
    QPixmap picture =
        m_audience.grab().scaled(m_preview->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    m_preview->setPixmap(picture);
}

void PresenterWindow::keepNotes()
{
    if (m_notesOf > 0)
        m_presentation.setNotes(m_notesOf, m_notes->toPlainText());
}

void PresenterWindow::keyPressEvent(QKeyEvent *event)
{
    emit keyPressed(event->key());
}

/// A clicker works while notes are typed, too.
bool PresenterWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notes && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_notes->clearFocus();
            setFocus();
            return true;
        }
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            emit keyPressed(key);
            return true;
        }
    }
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        keepNotes();
    return QWidget::eventFilter(watched, event);
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    keepNotes();
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace Pennybench::Desktop
