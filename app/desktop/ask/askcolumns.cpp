#include "app/desktop/ask/askcolumns.h"

#include "app/desktop/common/wording.h"
#include "app/runs/contestants.h"
#include "widgets/answerpane.h"
#include "widgets/eachlanguage.h"
#include "widgets/elidedlabel.h"
#include "widgets/richtext/richtextview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int figuresMs = 200;

} // namespace

AskColumns::AskColumns(
    Asking &asking, LiveComparison &comparison, Widgets::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_session(comparison.shown())
    , m_run(comparison.run())
    , m_theme(theme)
    , m_board(new PaneBoard)
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_board);
    connect(m_board, &PaneBoard::moveWanted, &asking, &Asking::move);
    connect(&asking, &Asking::membersChanged, this, &AskColumns::sync);
    connect(&asking, &Asking::turnChanged, this, [this] {
        for (int member = 0; member < m_panes.size(); ++member)
            load(member);
    });
    connect(&m_session, &ShownSession::answerStarted, this, [this](const Runs::AnswerKey &key) {
        if (const int member = memberOf(key); member >= 0)
            load(member);
    });
    connect(&m_session, &ShownSession::answerChanged, this, &AskColumns::onChanged);
    connect(
        &m_session, &ShownSession::textAdded, this, [this](const Runs::AnswerKey &key, const QString &added) {
            if (const int member = memberOf(key); member >= 0)
                m_panes.at(member)->appendText(added);
        });
    connect(&m_session, &ShownSession::reasoningAdded, this,
        [this](const Runs::AnswerKey &key, const QString &added) {
            if (const int member = memberOf(key); member >= 0)
                m_panes.at(member)->appendReasoning(added);
        });
    connect(&m_session, &ShownSession::textReplaced, this, [this](const Runs::AnswerKey &key) {
        if (const int member = memberOf(key); member >= 0)
            load(member);
    });
    m_tick.setInterval(figuresMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            refreshAll();
    });
    connect(&m_session, &ShownSession::stateChanged, this, &AskColumns::followState);
    connect(&theme, &Widgets::ThemeSource::changed, this, [this] {
        for (int member = 0; member < m_panes.size(); ++member)
            label(member);
    });
    followState();
    Widgets::inEachLanguage(this, [this] { sync(); });
}

void AskColumns::followState()
{
    if (m_session.isUnderWay())
        m_tick.start();
    else
        m_tick.stop();
    refreshAll();
}

void AskColumns::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        sync();
}

void AskColumns::sync()
{
    if (!m_wasShown)
        return;
    while (m_panes.size() > m_asking.members().size()) {
        delete m_panes.takeLast();
        m_settings.removeLast();
    }
    while (m_panes.size() < m_asking.members().size())
        addPane();
    for (int member = 0; member < m_panes.size(); ++member) {
        label(member);
        load(member);
    }
    placePanes();
}

void AskColumns::placePanes()
{
    QList<PaneBoard::Place> places;
    for (int member = 0; member < m_panes.size(); ++member) {
        const AskMember &asked = m_asking.members().at(member);
        places += PaneBoard::Place{m_panes.at(member), nameOf(member), asked.pinned, asked.hidden};
    }
    m_board->setPlaces(places);
}

void AskColumns::addPane()
{
    const auto member = static_cast<int>(m_panes.size());
    auto *pane = new Widgets::AnswerPane;
    auto *settings = new Widgets::ElidedLabel("dim");
    settings->setContentsMargins(14, 2, 12, 0);
    // Between the head and the status.
    pane->body()->insertWidget(1, settings);
    connect(pane, &Widgets::AnswerPane::actionClicked, this, [this, member] { act(member); });
    connect(pane, &Widgets::AnswerPane::menuRequested, this,
        [this, member](const QPoint &at) { offerMenu(member, at); });
    m_panes += pane;
    m_settings += settings;
}

void AskColumns::setArrangement(PaneBoard::Arrangement arrangement)
{
    m_board->setArrangement(arrangement);
}

void AskColumns::enlarge(int member)
{
    m_board->enlarge(member);
    focusColumn(member);
}

int AskColumns::enlarged() const
{
    return m_board->enlarged();
}

void AskColumns::focusColumn(int member)
{
    if (member >= 0 && member < m_panes.size())
        m_panes.at(member)->setFocus();
}

QString AskColumns::nameOf(int member) const
{
    const int place = m_asking.placeOf(member);
    const QList<Models::ModelEntry> &models = m_asking.preview().models;
    return place < 0
        ? m_asking.members().at(member).model
        : Runs::contestantLetter(place) + QStringLiteral("  ") + shortModelName(models.at(place));
}

void AskColumns::label(int member)
{
    const int place = m_asking.placeOf(member);
    m_settings.at(member)->setFullText(settingsInShort(m_asking.members().at(member).settings));
    m_settings.at(member)->setVisible(!m_settings.at(member)->fullText().isEmpty());
    if (place < 0)
        return;
    const QList<Models::ModelEntry> &models = m_asking.preview().models;
    m_panes.at(member)->setModel(shortModelName(models.at(place)),
        Widgets::modelMark(
            Runs::contestantLetter(place), Runs::contestantFamilies(models).at(place), m_theme.theme().dark),
        priceText(models.at(place), QDateTime::currentDateTimeUtc()));
}

int AskColumns::memberOf(const Runs::AnswerKey &key) const
{
    for (int member = 0; member < m_panes.size(); ++member) {
        if (m_asking.key(member) == key)
            return member;
    }
    return -1;
}

/// The member's answers to the turns before the one that is shown.
QList<Widgets::SaidBefore> AskColumns::saidBefore(int member) const
{
    QList<Widgets::SaidBefore> said;
    const Suites::Prompt *branch = m_asking.branch();
    const Runs::Asked &shown = m_asking.shown();
    for (int turn = 1; branch && turn < shown.turn; ++turn) {
        const Runs::Answer *answer = m_session.answer(Runs::conversationKey(
            m_session.plan(), {shown.prompt, turn}, m_asking.members().at(member).contestant));
        said += {branch->turn(turn).text,
            answer ? answer->text.left(Widgets::AnswerPane::longestShown) : QString()};
    }
    return said;
}

/// Whose answer to an earlier turn of what is shown this is; -1: nobody's.
int AskColumns::memberWithEarlier(const Runs::AnswerKey &key) const
{
    const Runs::Asked &shown = m_asking.shown();
    for (int member = 0; member < m_panes.size() && m_asking.branch(); ++member) {
        for (int turn = 1; turn < shown.turn; ++turn) {
            if (Runs::conversationKey(
                    m_session.plan(), {shown.prompt, turn}, m_asking.members().at(member).contestant)
                == key)
                return member;
        }
    }
    return -1;
}

bool AskColumns::isInFlight(const Runs::AnswerKey &key) const
{
    return m_session.inFlight().contains(key) || m_session.inFlight().waiting(key);
}

void AskColumns::load(int member)
{
    Widgets::AnswerPane *pane = m_panes.at(member);
    const Runs::AnswerKey key = m_asking.key(member);
    const Runs::Answer *answer = isInFlight(key) ? nullptr : m_session.answer(key);
    const bool hasOtherThread = pane->setBefore(saidBefore(member), m_asking.question());
    if (answer) {
        if (hasOtherThread || pane->text() != answer->text || answer->text.isEmpty())
            pane->showWhole(answer->reasoning, answer->text);
    } else {
        pane->clear();
        const PartialAnswer partial = m_session.inFlight().partial(key);
        if (!partial.reasoning.isEmpty())
            pane->appendReasoning(partial.reasoning);
        if (!partial.text.isEmpty())
            pane->appendText(partial.text);
    }
    refreshStatus(member);
}

void AskColumns::onChanged(const Runs::AnswerKey &key)
{
    const int member = memberOf(key);
    // A column that goes through the conversation by itself.
    if (const int earlier = member < 0 ? memberWithEarlier(key) : -1; earlier >= 0)
        load(earlier);
    if (member < 0)
        return;
    const Runs::Answer *answer = m_session.answer(key);
    if (answer && m_panes.at(member)->text() != answer->text)
        m_panes.at(member)->showWhole(answer->reasoning, answer->text);
    else
        m_panes.at(member)->finish();
    refreshStatus(member);
}

void AskColumns::refreshAll()
{
    for (int member = 0; member < m_panes.size(); ++member)
        refreshStatus(member);
}

void AskColumns::refreshStatus(int member)
{
    Widgets::AnswerPane *pane = m_panes.at(member);
    const Runs::AnswerKey key = m_asking.key(member);
    const Runs::Answer *answer = isInFlight(key) ? nullptr : m_session.answer(key);
    if (!answer) {
        refreshOpen(member, key);
        return;
    }
    const bool isWhole = answer->status == Runs::AnswerStatus::Ok;
    const QString figures = statusText(*answer);
    pane->setStatus(isWhole ? tr("✓ done") + QStringLiteral(" · ") + figures : figures);
    const bool hasVerdict = answer->override || answer->score || !isWhole;
    pane->setVerdict(meaningOf(m_session.plan(), *answer),
        hasVerdict ? verdictWord(m_session.plan(), *answer) : QString(), reasonOf(*answer));
    pane->setAction(
        m_session.isUnderWay() || (isWhole && !m_asking.isLastTurn()) ? QString() : tr("Ask again"));
}

/// The figures of an answer that has not come.
void AskColumns::refreshOpen(int member, const Runs::AnswerKey &key)
{
    Widgets::AnswerPane *pane = m_panes.at(member);
    const AnswersInFlight &inFlight = m_session.inFlight();
    pane->setVerdict(Widgets::Meaning::None, QString(), QString());
    const bool isAsked = !key.model.isEmpty() && m_session.isUnderWay();
    const bool isStoppable = isAsked && !m_session.isReplay() && !m_run.isCancelled(key.model);
    const bool canBeAsked = !m_session.isUnderWay() && m_asking.branch();
    pane->setAction(isStoppable ? tr("Stop") : canBeAsked ? tr("Ask this one") : QString());
    if (const auto waiting = inFlight.waiting(key)) {
        pane->setStatus(tr("waiting; continues in %1 s. %2")
                            .arg(inFlight.left(*waiting).count())
                            .arg(sentenceOf(waiting->reason)));
    } else if (inFlight.contains(key)) {
        const PartialAnswer partial = inFlight.partial(key);
        const QString state = !partial.text.isEmpty() ? tr("● answering")
            : partial.reasoning.isEmpty()             ? tr("● waiting for the first token")
                                                      : tr("● thinking");
        pane->setStatus(state + QStringLiteral(" · ") + statusText(inFlight.estimate(key, m_session.plan())));
    } else {
        pane->setStatus(isStoppable ? tr("in the queue") : tr("not asked"));
    }
}

void AskColumns::act(int member)
{
    if (m_session.isUnderWay())
        m_asking.stop(member);
    else
        m_asking.askAgain(member);
    refreshStatus(member);
}

void AskColumns::offerMenu(int member, const QPoint &at)
{
    QMenu menu(this);
    const auto offer = [&](const QString &text, bool possible, auto &&action) {
        QAction *made = menu.addAction(text);
        made->setEnabled(possible);
        connect(made, &QAction::triggered, this, action);
    };
    const bool live = m_session.isUnderWay() && !m_session.isReplay();
    const bool pinned = m_asking.members().at(member).pinned;
    const bool several = m_board->visiblePlaces().size() > 1;
    const QString text = m_panes.at(member)->text();
    offer(tr("Copy the answer"), !text.isEmpty(), [text] { QApplication::clipboard()->setText(text); });
    offer(tr("Settings of this column…"), !live, [this, member] { emit settingsRequested(member); });
    offer(tr("Ask again"), !m_session.isUnderWay() && m_asking.branch() && m_asking.isLastTurn(),
        [this, member] { m_asking.askAgain(member); });
    offer(tr("Stop"), live, [this, member] { m_asking.stop(member); });
    menu.addSeparator();
    offer(enlarged() == member ? tr("Show all columns") : tr("Show only this column"), several,
        [this, member] { enlarge(enlarged() == member ? -1 : member); });
    if (m_board->arrangement() == PaneBoard::Arrangement::Focus)
        offer(tr("Into the focus"), several, [this, member] { m_board->setCurrent(member); });
    offer(pinned ? tr("Unpin") : tr("Pin at the left"), several,
        [this, member, pinned] { m_asking.setPinned(member, !pinned); });
    offer(tr("Hide and do not ask"), several, [this, member] { m_asking.setHidden(member, true); });
    menu.addSeparator();
    offer(tr("Move to the left"), member > 0, [this, member] { m_asking.move(member, member - 1); });
    offer(tr("Move to the right"), member + 1 < m_panes.size(),
        [this, member] { m_asking.move(member, member + 1); });
    offer(tr("Remove the column"), !live, [this, member] { m_asking.remove(member); });
    menu.exec(at);
}

} // namespace Pennybench::Desktop
