#include "app/desktop/present/presentcontrol.h"

#include "app/base/language.h"
#include "app/desktop/present/handvotesdialog.h"
#include "app/desktop/present/raceslide.h"
#include "app/desktop/present/separatescreens.h"
#include "app/desktop/present/whoiswho.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>

namespace Pennybench::Desktop {

namespace {

constexpr int togetherMs = 30; ///< votes that come within this time are shown together
constexpr double scrollShare = 0.5;
constexpr double pageShare = 0.85; ///< the last lines stand on both pages
constexpr std::chrono::seconds moreTime{15};

} // namespace

struct PresentControl::Running {
    Running(DesktopServices &services, std::unique_ptr<Presentation> given, bool isPrivate)
        : presentation(std::move(given))
        , phones(presentation->poll(), services.clock, services.settings)
        , audience(*presentation, services.theme)
        , presenter(*presentation, phones, audience, services.theme, services.settings, isPrivate)
    {
        soon.setSingleShot(true);
        soon.setInterval(togetherMs);
    }

    std::unique_ptr<Presentation> presentation;
    PhoneService phones;
    AudienceWindow audience;
    PresenterWindow presenter;
    QTimer soon;
    QTimer tick; ///< while a vote has an end
    bool willForget = false; ///< the votes of the question, when the key is pressed once more
    bool willTell = false; ///< who wrote which answer, when the key is pressed once more
    bool isEnding = false;
};

PresentControl::PresentControl(LiveComparison &comparison, DesktopServices &services, QWidget &window)
    : m_comparison(comparison)
    , m_services(services)
    , m_window(window)
{
    connect(&comparison.shown(), &ShownSession::planChanged, this, [this] {
        // What was typed belongs to the session before.
        if (m_running)
            m_running->presenter.dropNotes();
        end();
    });
}

PresentControl::~PresentControl() = default;

Presentation &PresentControl::presentation()
{
    return *m_running->presentation;
}

AudienceWindow &PresentControl::audience()
{
    return m_running->audience;
}

PresenterWindow &PresentControl::presenter()
{
    return m_running->presenter;
}

PhoneService &PresentControl::phones()
{
    return m_running->phones;
}

QString PresentControl::refusal() const
{
    const ShownSession &shown = m_comparison.shown();
    if (shown.plan().answerCount() == 0 || shown.sessionPath().isEmpty())
        return tr("No comparison is shown.");
    return shown.plan().models.size() < 2 ? tr("A class compares at least two models.") : QString();
}

void PresentControl::start(const QStringList &contestants)
{
    if (m_running) {
        m_running->audience.raise();
        return;
    }
    const QString reason = refusal();
    Store::SessionFile *file = reason.isEmpty() ? m_comparison.openFile() : nullptr;
    if (!file) {
        if (!reason.isEmpty())
            emit said(reason);
        return;
    }
    auto made = Presentation::create(m_comparison, *file, contestants, m_services.clock);
    if (!made) {
        emit said(translated(made.error()));
        return;
    }
    const bool isPrivate = separateScreens(m_window).size() > 1;
    m_running = std::make_unique<Running>(m_services, *std::move(made), isPrivate);
    m_running->presenter.whoIsWho().setCovered(!isPrivate);
    connectParts();
    placeWindows();
    sayPhones();
    refresh();
}

void PresentControl::connectParts()
{
    Running &r = *m_running;
    connect(r.presentation.get(), &Presentation::changed, &r.soon, [&r] {
        if (!r.soon.isActive())
            r.soon.start();
    });
    connect(&r.soon, &QTimer::timeout, this, &PresentControl::refresh);
    connect(&r.tick, &QTimer::timeout, this, &PresentControl::refresh);
    connect(r.presentation.get(), &Presentation::failed, this, &PresentControl::sayProblem);
    connect(&r.phones, &PhoneService::changed, this, [this] {
        sayPhones();
        refresh();
    });
    connect(&r.audience, &AudienceWindow::keyPressed, this, &PresentControl::handleKey);
    connect(&r.audience, &AudienceWindow::closed, this, &PresentControl::end);
    connect(&r.presenter, &PresenterWindow::keyPressed, this, &PresentControl::handleKey);
    connect(&r.presenter, &PresenterWindow::questionWanted, this, [this](int question) {
        presentation().goTo(question);
        refresh();
    });
    connect(&r.presenter, &PresenterWindow::modelsWanted, this, &PresentControl::changeModels);
    connect(&r.presenter, &PresenterWindow::closed, this, [this] {
        if (separateScreens(m_window).size() > 1)
            end();
        else
            audience().activateWindow();
    });
}

void PresentControl::placeWindows()
{
    const QList<QScreen *> screens = separateScreens(m_window);
    AudienceWindow &shown = m_running->audience;
    shown.setScreen(screens.last());
    shown.setGeometry(screens.last()->geometry());
    shown.showFullScreen();
    PresenterWindow &own = m_running->presenter;
    own.setScreen(screens.first());
    own.setGeometry(screens.first()->availableGeometry());
    if (screens.size() > 1) {
        own.show();
        own.raise();
        own.activateWindow();
        own.setFocus();
    }
}

/// Not from inside of the windows' own events: they go with it.
void PresentControl::end()
{
    if (!m_running || m_running->isEnding)
        return;
    m_running->isEnding = true;
    m_running->presenter.keepNotes();
    m_running->audience.hide();
    m_running->presenter.hide();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_running.reset();
            emit ended();
        },
        Qt::QueuedConnection);
}

void PresentControl::refresh()
{
    if (!m_running || m_running->isEnding)
        return;
    Running &r = *m_running;
    r.phones.setOpen(r.presentation->step() != Step::End);
    r.audience.showSlide(slideOf(*r.presentation, r.phones.address(), m_services.theme.theme().dark));
    r.presenter.refresh();
    constexpr int tickMs = 250;
    if (r.presentation->step() == Step::Vote && r.presentation->poll().secondsLeft())
        r.tick.start(tickMs);
    else
        r.tick.stop();
}

void PresentControl::handleKey(int key)
{
    if (!m_running || m_running->isEnding)
        return;
    Running &r = *m_running;
    const bool wasRacing = r.audience.isInstead();
    const bool willForget = std::exchange(r.willForget, false);
    const bool willTell = std::exchange(r.willTell, false);
    r.presenter.say({});
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        if (wasRacing)
            r.audience.showInstead(nullptr);
        else if (!turnedPage(true))
            r.presentation->next();
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        if (wasRacing)
            r.audience.showInstead(nullptr);
        else if (!turnedPage(false))
            r.presentation->back();
        break;
    case Qt::Key_B:
    case Qt::Key_Period:
        r.audience.setBlack(!r.audience.isBlack());
        break;
    case Qt::Key_Down:
    case Qt::Key_Up:
        r.audience.scroll(key == Qt::Key_Down ? scrollShare : -scrollShare);
        return;
    case Qt::Key_N:
        r.presentation->goTo(r.presentation->question() + 1);
        break;
    case Qt::Key_Home:
        r.presentation->beginAnew();
        break;
    case Qt::Key_End:
        r.presentation->goToEnd();
        break;
    case Qt::Key_R:
        r.willForget = willForget;
        voteAgain();
        return;
    case Qt::Key_G:
        r.willTell = willTell;
        race();
        return;
    case Qt::Key_W:
        r.presenter.whoIsWho().setCovered(!r.presenter.whoIsWho().isCovered());
        return;
    case Qt::Key_P:
        r.presenter.show();
        r.presenter.raise();
        r.presenter.activateWindow();
        break;
    case Qt::Key_H:
        typeVotes();
        break;
    case Qt::Key_Space:
        r.presentation->poll().setPaused(!r.presentation->poll().isPaused());
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        r.presentation->poll().addTime(moreTime);
        break;
    case Qt::Key_Escape:
        end();
        return;
    default:
        if (!isCountingKey(key))
            return;
    }
    refresh();
}

/// Long texts are read to their end with the keys of a clicker before these go on to the next step.
bool PresentControl::turnedPage(bool down)
{
    const Step step = presentation().step();
    if ((step != Step::Prompt && step != Step::Vote) || !audience().hasMore(down))
        return false;
    audience().scroll(down ? pageShare : -pageShare);
    return true;
}

/// Raised hands, counted key by key.
bool PresentControl::isCountingKey(int key)
{
    Presentation &presenting = presentation();
    if (key == Qt::Key_Backspace) {
        presenting.takeHandVoteBack();
        return true;
    }
    const auto options = presenting.poll().question(presenting.question()).contestants.size();
    if (key >= Qt::Key_1 && key < Qt::Key_1 + options)
        presenting.addHandVote(Store::optionLetter(key - Qt::Key_1));
    else if (key == Qt::Key_0)
        presenting.addHandVote(Classroom::tieChoice);
    else if (key == Qt::Key_9)
        presenting.addHandVote(Classroom::badChoice);
    else
        return false;
    return true;
}

void PresentControl::typeVotes()
{
    const Step step = presentation().step();
    if ((step != Step::Vote && step != Step::Locked)
        || presentation().poll().current() != presentation().question())
        return;
    QWidget *parent = presenter().isVisible() ? static_cast<QWidget *>(&presenter()) : &audience();
    auto *dialog =
        new HandVotesDialog(presentation().poll().options(), presentation().poll().handVotes(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!presentation().poll().setHandVotes(dialog->votes()))
            sayProblem(presentation().poll().problem());
    });
    dialog->open();
}

/// Votes are not lost by a slip of a finger.
void PresentControl::voteAgain()
{
    Running &r = *m_running;
    const Step step = r.presentation->step();
    if (step != Step::Vote && step != Step::Locked && step != Step::Votes && step != Step::Names)
        return;
    const Store::VoteQuestion *asked = r.presentation->poll().asked(r.presentation->question());
    const auto votes = static_cast<int>(asked ? asked->votes.size() : 0);
    if (votes > 0 && !std::exchange(r.willForget, !r.willForget)) {
        r.presenter.say(tr("Press R once more to forget the votes (%1) and vote again.").arg(votes));
        return;
    }
    r.presentation->voteAgain();
    refresh();
}

void PresentControl::race()
{
    Running &r = *m_running;
    const Step step = r.presentation->step();
    if (step != Step::Names && step != Step::Chart && step != Step::End) {
        r.presenter.say(tr("Who is fast is shown after the names."));
        return;
    }
    QList<int> questions{r.presentation->question()};
    Slide slide = slideOf(*r.presentation, r.phones.address(), m_services.theme.theme().dark);
    if (step == Step::End) {
        questions.clear();
        for (int question = 1; question <= r.presentation->questionCount(); ++question)
            questions += question;
        const auto hidden = questions.size() - r.presentation->named().size();
        if (hidden > 0 && !std::exchange(r.willTell, !r.willTell)) {
            r.presenter.say(
                tr("Press G once more to race over questions without shown names (%1), too.").arg(hidden));
            return;
        }
        slide.question = 0;
    }
    RaceCourse course = raceOver(*r.presentation, questions, m_services.theme.theme().dark);
    if (!course.hasTimes) {
        r.presenter.say(tr("No times were recorded for these answers."));
        return;
    }
    r.audience.showInstead(new RaceSlide(
        slide, std::move(course), r.audience.slideLook(), m_services.clock, r.presenter.raceSpeed()));
}

void PresentControl::changeModels(const QStringList &models)
{
    constexpr qsizetype most = 4;
    if (models.size() < 2 || models.size() > most) {
        m_running->presenter.say(tr("A class votes about 2 to 4 models."));
        return;
    }
    connect(
        this, &PresentControl::ended, this, [this, models] { start(models); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    end();
}

void PresentControl::sayPhones()
{
    m_running->presenter.say({});
    if (m_running->phones.problem())
        sayProblem(*m_running->phones.problem());
}

void PresentControl::sayProblem(const Problem &problem)
{
    m_running->presenter.say(translated(problem));
}

} // namespace Pennybench::Desktop
