#include "app/desktop/window/runbar.h"

#include "app/desktop/common/wording.h"
#include "app/desktop/window/runmeter.h"
#include "app/reports/findings.h"
#include "app/runs/conversationplan.h"
#include "widgets/card.h"
#include "widgets/choicename.h"
#include "widgets/eachlanguage.h"
#include "widgets/elidedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace Pennybench::Desktop {

namespace {

constexpr int longestTitle = 12; ///< characters: where you are is said whole before what is told beside it

} // namespace

QList<double> replaySpeeds()
{
    return {Runs::ReplayRun::slowest, 1, 2, 5, 10, Runs::ReplayRun::fastest};
}

RunBar::RunBar(LiveComparison &comparison, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_layout(new QHBoxLayout(this))
    , m_title(new Widgets::ElidedLabel("pageTitle", longestTitle))
    , m_what(new Widgets::ElidedLabel("chip"))
    , m_badge(new Widgets::ElidedLabel("badge"))
    , m_replayBadge(Widgets::plainLabel({}, "replayBadge"))
    , m_meter(new RunMeter(comparison.shown()))
{
    setObjectName(QStringLiteral("bar"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(16, 6, 16, 6);
    m_layout->setSpacing(8);
    m_replayBadge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_what, m_badge, m_replayBadge})
        m_layout->addWidget(widget);
    m_layout->addStretch();
    m_layout->addWidget(m_meter);
    makeSpeeds();
    m_toEnd = button("replayToEnd");
    m_pause = button("pause");
    m_stop = button("stop");
    m_retry = button("retryFailed");
    m_continue = button("continue");
    m_replay = button("replay");
    m_present = button("present");
    m_export = button("export");
    connectButtons();
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void RunBar::retranslate()
{
    m_badge->setFullText(tr("Practice models: simulated answers"));
    m_replayBadge->setText(tr("Replay"));
    m_replayBadge->setToolTip(tr("A saved comparison, as it happened; no model is asked"));
    Widgets::nameChoice(m_speed, tr("Speed of the replay"));
    m_speed->setToolTip(tr("Speed of the replay"));
    m_toEnd->setText(tr("Skip to the end"));
    m_toEnd->setToolTip(tr("Show the rest of the replay at once"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop the run; finished answers stay saved (Ctrl+.)"));
    m_retry->setToolTip(tr("Ask again for answers that ended in an error"));
    m_continue->setToolTip(tr("Ask for the missing answers"));
    m_replay->setText(tr("Replay"));
    m_replay->setToolTip(tr("Replay this comparison as it happened; no model is asked"));
    m_present->setText(tr("Present"));
    m_present->setToolTip(tr("In front of a class, on the second screen (F5)"));
    m_export->setText(tr("Export…"));
    refresh();
}

QPushButton *RunBar::button(const char *name)
{
    auto *made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(made);
    return made;
}

void RunBar::makeSpeeds()
{
    m_speed = new QComboBox;
    m_speed->setObjectName(QStringLiteral("replaySpeed"));
    for (double speed : replaySpeeds())
        m_speed->addItem(QStringLiteral("%1×").arg(QString::number(speed)), speed);
    m_layout->addWidget(m_speed);
    connect(m_speed, &QComboBox::activated, this,
        [this](int index) { m_comparison.replay().setSpeed(m_speed->itemData(index).toDouble()); });
}

void RunBar::connectButtons()
{
    connect(m_toEnd, &QPushButton::clicked, &m_comparison.replay(), &ReplayControl::end);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_comparison.shown().state() == ShownSession::State::Paused)
            m_comparison.resume();
        else
            m_comparison.pause();
    });
    connect(m_stop, &QPushButton::clicked, &m_comparison, &LiveComparison::stop);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_comparison.shown().isUnderWay())
            m_comparison.run().retryFailed();
        else
            emit continueRequested();
    });
    connect(m_continue, &QPushButton::clicked, this, &RunBar::continueRequested);
    connect(m_replay, &QPushButton::clicked, this, &RunBar::replayRequested);
    connect(m_present, &QPushButton::clicked, this, &RunBar::presentRequested);
    connect(m_export, &QPushButton::clicked, this, &RunBar::exportRequested);
    connect(&m_comparison.shown(), &ShownSession::stateChanged, this, &RunBar::refresh);
    connect(&m_comparison.shown(), &ShownSession::planChanged, this, &RunBar::refresh);
    connect(&m_comparison.shown(), &ShownSession::progressChanged, this, &RunBar::refresh);
    connect(&m_comparison.follower(), &SessionFollower::workersChanged, this, &RunBar::refresh);
}

void RunBar::setTitle(const QString &title)
{
    m_title->setFullText(title);
}

QString RunBar::comparedText() const
{
    const Runs::RunPlan &plan = m_comparison.shown().plan();
    if (Runs::isConversation(plan))
        return tr("Conversation  ·  %1 models").arg(plan.models.size());
    QStringList suites;
    int prompts = 0;
    for (const Suites::Suite &suite : plan.suites) {
        suites += Reports::suiteTitle(suite);
        prompts += static_cast<int>(suite.prompts.size());
    }
    return suites.join(QStringLiteral(" · "))
        + tr("  ·  %1 models × %2 prompts × %3")
              .arg(plan.models.size())
              .arg(prompts)
              .arg(plan.settings.trials);
}

/// Who asks on a server, which models, how fast.
QString RunBar::workersText() const
{
    QString text;
    for (const Store::LabWorker &worker : m_comparison.follower().workers()) {
        QStringList models;
        for (const QString &id : worker.models) {
            const Models::ModelEntry *model = m_comparison.shown().plan().model(id);
            models += model ? shortModelName(*model) : id;
        }
        text += tr("  ·  %1 on %2 asks %3: %4 answers a minute")
                    .arg(worker.user, worker.host, models.join(QStringLiteral(", ")))
                    .arg(worker.lastMinute);
    }
    return text;
}

void RunBar::refresh()
{
    const bool any = m_comparison.shown().plan().answerCount() > 0;
    m_what->setVisible(any);
    if (any)
        m_what->setFullText(comparedText() + workersText());
    m_badge->setVisible(any && m_comparison.shown().isSimulated());
    m_replayBadge->setVisible(m_comparison.shown().isReplay());
    m_meter->setVisible(any && m_comparison.shown().isUnderWay());
    m_meter->refresh();
    refreshButtons();
}

void RunBar::refreshButtons()
{
    const bool any = m_comparison.shown().plan().answerCount() > 0;
    const bool replay = m_comparison.shown().isReplay();
    const bool underWay = m_comparison.shown().isUnderWay();
    const bool ended = any && m_comparison.shown().state() == ShownSession::State::Ended;
    const OpenWork open = ended ? m_comparison.shown().openWork() : OpenWork();
    const int failed = ended ? open.failed : m_comparison.shown().progress().failed;
    m_speed->setVisible(replay);
    m_speed->setCurrentIndex(m_speed->findData(m_comparison.replay().speed()));
    m_toEnd->setVisible(replay);
    m_pause->setVisible(underWay);
    m_pause->setText(
        m_comparison.shown().state() == ShownSession::State::Paused ? tr("Resume") : tr("Pause"));
    m_stop->setVisible(underWay && !replay);
    m_retry->setVisible(!replay && failed > 0 && open.unasked == 0);
    m_retry->setText(tr("Retry failed (%1)").arg(failed));
    m_continue->setVisible(
        open.unasked + open.unjudged + open.forJudge > 0 && !m_comparison.shown().sessionPath().isEmpty());
    m_continue->setText(open.total() > 0 ? tr("Continue (%1)").arg(open.total()) : tr("Judge…"));
    m_replay->setVisible(ended && m_comparison.shown().hasAnswers());
    m_present->setVisible(any && m_comparison.shown().plan().models.size() > 1
        && !m_comparison.shown().sessionPath().isEmpty());
    m_export->setVisible(any);
    m_export->setEnabled(m_comparison.shown().hasAnswers());
}

} // namespace Pennybench::Desktop
