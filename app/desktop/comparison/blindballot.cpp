#include "app/desktop/comparison/blindballot.h"

#include "app/base/selfnaming.h"
#include "app/classroom/optionorder.h"
#include "app/classroom/poll.h"
#include "app/desktop/common/wording.h"
#include "app/runs/contestants.h"
#include "app/runs/tellingnames.h"
#include "widgets/answerpane.h"
#include "widgets/eachlanguage.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

/// So that no colour and no shape tells families apart.
constexpr int familyOfAll = 0;

} // namespace

BlindBallot::BlindBallot(LiveComparison &comparison, Widgets::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_shown(comparison.shown())
    , m_theme(theme)
    , m_hint(Widgets::plainLabel({}))
    , m_columns(new QHBoxLayout)
{
    setObjectName(QStringLiteral("blindBallot"));
    setFocusPolicy(Qt::StrongFocus);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(8);
    m_hint->setObjectName(QStringLiteral("ballotHint"));
    m_hint->setWordWrap(true);
    down->addWidget(m_hint);
    auto *columns = new QWidget;
    columns->setObjectName(QStringLiteral("page"));
    columns->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(12);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(columns);
    down->addWidget(scroll, 1);
    connect(&m_shown, &ShownSession::answerChanged, this, [this](const Runs::AnswerKey &key) {
        if (m_asked.contains(key))
            refresh();
    });
    connect(&m_shown, &ShownSession::decided, this, [this](const QString &name) {
        if (name == Classroom::decidedOwnVotes)
            refresh();
    });
    connect(&m_shown, &ShownSession::answersLoaded, this, &BlindBallot::refresh);
    connect(&m_shown, &ShownSession::stateChanged, this, &BlindBallot::sayWhatToDo);
    connect(&m_shown, &ShownSession::planChanged, this, [this] { ask({}); });
    connect(&theme, &Widgets::ThemeSource::changed, this, &BlindBallot::fill);
    Widgets::inEachLanguage(this, [this] { fill(); });
}

void BlindBallot::ask(const QList<Runs::AnswerKey> &keys)
{
    if (keys == m_asked) {
        refresh();
        return;
    }
    m_asked = keys;
    m_keys.clear();
    if (!keys.isEmpty()) {
        // A turn is a question of its own.
        const QString prompt = QStringLiteral("%1/%2").arg(keys.first().promptId).arg(keys.first().turn);
        const QList<int> order = Classroom::optionOrder(
            static_cast<int>(keys.size()), m_shown.sessionId(), keys.first().suite, prompt);
        for (int i = 0; i < std::min<qsizetype>(order.size(), mostAnswers); ++i)
            m_keys += keys.at(order.at(i));
    }
    qDeleteAll(m_panes);
    m_panes.clear();
    for (int place = 0; place < m_keys.size(); ++place) {
        auto *pane = new Widgets::AnswerPane;
        pane->setTypesetter(m_theme.typesetter());
        if (auto *dots = pane->findChild<QToolButton *>(QStringLiteral("dots")))
            dots->hide();
        connect(pane, &Widgets::AnswerPane::actionClicked, this, [this, place] { vote(place + 1); });
        connect(pane, &Widgets::AnswerPane::verdictClicked, this, [this, place] {
            if (m_vote)
                emit whyRequested(m_keys.at(place));
        });
        m_panes += pane;
        m_columns->addWidget(pane, 1);
    }
    refresh();
}

void BlindBallot::refresh()
{
    m_vote.reset();
    if (!m_keys.isEmpty()) {
        const QList<Classroom::OwnVote> votes =
            Classroom::ownVotesFrom(m_shown.decision(Classroom::decidedOwnVotes));
        const Runs::AnswerKey &key = m_keys.first();
        if (const auto *vote = Classroom::ownVoteOn(votes, key.suite, key.promptId, key.turn))
            m_vote = *vote;
    }
    fill();
}

void BlindBallot::fill()
{
    for (int place = 0; place < m_panes.size(); ++place) {
        if (m_vote)
            reveal(place);
        else
            hide(place);
    }
    sayWhatToDo();
}

bool BlindBallot::areAllThere() const
{
    return std::ranges::all_of(m_keys, [this](const Runs::AnswerKey &key) {
        return m_shown.answer(key) && !m_shown.inFlight().contains(key);
    });
}

QString BlindBallot::nameOf(const QString &contestant) const
{
    const Models::ModelEntry *model = m_shown.plan().model(contestant);
    return model ? shortModelName(*model) : contestant;
}

void BlindBallot::hide(int place)
{
    Widgets::AnswerPane *pane = m_panes.at(place);
    const QString number = QString::number(place + 1);
    pane->setModel(tr("Answer %1").arg(number), Widgets::modelMark(number, familyOfAll, m_theme.theme().dark),
        QString());
    pane->setStatus(QString());
    pane->setVerdict(Widgets::Meaning::None, QString(), QString());
    const Runs::Answer *answer = areAllThere() ? m_shown.wholeAnswer(m_keys.at(place)) : nullptr;
    pane->setAction(answer ? tr("This one is best (%1)").arg(number) : QString());
    pane->showWhole(
        {}, answer ? maskSelfNaming(answer->text, Runs::tellingNames(m_shown.plan())).text : QString());
}

void BlindBallot::reveal(int place)
{
    Widgets::AnswerPane *pane = m_panes.at(place);
    const Runs::AnswerKey &key = m_keys.at(place);
    const QList<Models::ModelEntry> &models = m_shown.plan().models;
    const auto at = std::ranges::find(models, key.model, &Models::ModelEntry::id) - models.begin();
    if (at < models.size())
        pane->setModel(shortModelName(models.at(at)),
            Widgets::modelMark(Runs::contestantLetter(static_cast<int>(at)),
                Runs::contestantFamilies(models).at(at), m_theme.theme().dark),
            priceText(models.at(at), QDateTime::currentDateTimeUtc()));
    pane->setAction(QString());
    const Runs::Answer *answer = m_shown.wholeAnswer(key);
    if (!answer)
        return;
    pane->showWhole(answer->reasoning, answer->text);
    pane->setStatus(statusText(*answer));
    const bool hasVerdict = answer->override || answer->score;
    pane->setVerdict(meaningOf(m_shown.plan(), *answer),
        hasVerdict ? verdictWord(m_shown.plan(), *answer) : QString(), reasonOf(*answer));
}

void BlindBallot::sayWhatToDo()
{
    if (m_keys.size() < 2) {
        m_hint->setText(tr("There are no two answers to choose from."));
    } else if (!areAllThere()) {
        m_hint->setText(m_shown.isUnderWay()
                ? tr("The answers appear together when all have come.")
                : tr("Some answers are missing, so there is nothing to choose from here."));
    } else if (m_vote) {
        const auto chosen = m_vote->choice.size() == 1 ? m_vote->choice.front().unicode() - u'A' : -1;
        m_hint->setText(
            m_vote->choice == Classroom::tieChoice || chosen < 0 || chosen >= m_vote->contestants.size()
                ? tr("You found them equally good.")
                : tr("You preferred %1.").arg(nameOf(m_vote->contestants.at(chosen))));
    } else {
        m_hint->setText(tr("Which answer is best? Press 1 to %1, or 0 where they are equally good. Names, "
                           "prices and speeds come after your vote.")
                            .arg(m_keys.size()));
    }
}

void BlindBallot::vote(int number)
{
    if (m_vote || m_keys.size() < 2 || number < 0 || number > m_keys.size() || !areAllThere())
        return;
    const Runs::AnswerKey &key = m_keys.first();
    Classroom::OwnVote vote{.suite = key.suite,
        .promptId = key.promptId,
        .turn = key.turn,
        .choice = number == 0 ? Classroom::tieChoice : Store::optionLetter(number - 1),
        .at = QDateTime::currentDateTimeUtc()};
    for (const Runs::AnswerKey &shown : std::as_const(m_keys))
        vote.contestants += shown.model;
    QList<Classroom::OwnVote> votes = Classroom::ownVotesFrom(m_shown.decision(Classroom::decidedOwnVotes));
    votes += vote;
    m_comparison.decisions().set(Classroom::decidedOwnVotes, Classroom::toJson(votes));
}

void BlindBallot::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_0;
    if (number >= 0 && number <= mostAnswers && event->modifiers() == Qt::NoModifier)
        vote(number);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Pennybench::Desktop
