#include "app/desktop/ask/askpage.h"

#include "app/desktop/ask/composer.h"
#include "app/desktop/ask/keepdialog.h"
#include "app/desktop/ask/lineupbutton.h"
#include "app/desktop/ask/modelpicker.h"
#include "app/desktop/ask/threadbar.h"
#include "app/desktop/common/codeconsent.h"
#include "app/desktop/common/columnsettings.h"
#include "app/desktop/comparison/blindballot.h"
#include "app/reports/numbertext.h"
#include "widgets/choicename.h"
#include "widgets/eachlanguage.h"
#include "widgets/givenfocus.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int estimateMs = 250;

QString columnsKey()
{
    return QStringLiteral("ask/columns");
}

} // namespace

AskPage::AskPage(DesktopServices &services, LiveComparison &comparison, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_comparison(comparison)
    , m_asking(services, comparison)
    , m_next(m_asking)
    , m_thread(new ThreadBar(m_asking, services.theme))
    , m_middle(new QStackedWidget)
    , m_columns(new AskColumns(m_asking, comparison, services.theme))
    , m_ballot(new BlindBallot(comparison, services.theme))
    , m_composer(new Composer(services.settings, services.theme))
{
    setObjectName(QStringLiteral("page"));
    setFocusPolicy(Qt::ClickFocus);
    Widgets::giveFocusOn(*this, *m_composer);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(16, 12, 16, 16);
    down->setSpacing(10);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    makeTools(*tools);
    down->addLayout(tools);
    down->addWidget(m_thread);
    m_middle->addWidget(makeEmpty());
    m_middle->addWidget(m_columns);
    m_middle->addWidget(m_ballot);
    down->addWidget(m_middle, 1);
    down->addWidget(m_composer);

    m_estimating.setSingleShot(true);
    m_estimating.setInterval(estimateMs);
    connect(&m_estimating, &QTimer::timeout, this, &AskPage::refreshFigures);
    connect(&m_asking, &Asking::membersChanged, this, &AskPage::refresh);
    connect(&m_asking, &Asking::membersChanged, this, &AskPage::keepColumns);
    connect(&m_asking, &Asking::turnChanged, this, &AskPage::refresh);
    connect(&m_asking, &Asking::newSessionWanted, this, &AskPage::conversationWanted);
    connect(&comparison.shown(), &ShownSession::stateChanged, this, &AskPage::refresh);
    connect(&comparison.shown(), &ShownSession::progressChanged, this, &AskPage::refreshSoon);
    connect(m_composer, &Composer::textChanged, this, &AskPage::refreshSoon);
    connect(m_composer, &Composer::sendRequested, this, &AskPage::send);
    connect(m_composer, &Composer::editingLeft, this, &AskPage::refreshSending);
    connect(m_composer, &Composer::takeBackRequested, &m_next, &QueuedQuestion::giveBack);
    connect(&m_next, &QueuedQuestion::changed, this, &AskPage::refreshSending);
    connect(&m_next, &QueuedQuestion::givenBack, m_composer, &Composer::putBack);
    connect(m_thread, &ThreadBar::editRequested, this, [this] {
        m_composer->edit(m_asking.question());
        refreshSending();
    });
    connect(m_thread, &ThreadBar::keepRequested, this, &AskPage::keepAsPrompt);
    connect(m_columns, &AskColumns::settingsRequested, this, &AskPage::changeSettings);
    restoreColumns();
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

QPushButton *AskPage::button(const char *name)
{
    auto *made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    return made;
}

void AskPage::makeTools(QHBoxLayout &line)
{
    auto *lineUps = new LineUpButton(m_asking);
    m_add = button("addColumn");
    m_showHidden = button("showHidden");
    m_new = button("newConversation");
    m_hideNames = button("hideNames");
    m_hideNames->setCheckable(true);
    connect(m_hideNames, &QPushButton::toggled, this, [this](bool hidden) {
        refresh();
        if (hidden)
            m_ballot->setFocus();
    });
    m_arrangement = new QComboBox;
    m_arrangement->setObjectName(QStringLiteral("arrangement"));
    for (int i = 0; i < 4; ++i)
        m_arrangement->addItem(QString());
    line.addWidget(lineUps);
    line.addWidget(m_add);
    line.addWidget(m_showHidden);
    line.addStretch();
    line.addWidget(m_hideNames);
    line.addWidget(m_arrangement);
    line.addWidget(m_new);
    connect(lineUps, &LineUpButton::chosen, this, &AskPage::useLineUp);
    connect(lineUps, &LineUpButton::said, this, &AskPage::said);
    connect(m_add, &QPushButton::clicked, this, &AskPage::pickModel);
    connect(m_showHidden, &QPushButton::clicked, this, [this] {
        for (int member = 0; member < m_asking.members().size(); ++member) {
            if (m_asking.members().at(member).hidden)
                m_asking.setHidden(member, false);
        }
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_asking.beginAnew();
        m_composer->setFocus();
    });
    connect(m_arrangement, &QComboBox::activated, this, [this](int arrangement) {
        m_columns->setArrangement(static_cast<PaneBoard::Arrangement>(arrangement));
        m_services.settings.setValue(QStringLiteral("ask/arrangement"), arrangement);
    });
    const int kept = m_services.settings.value(QStringLiteral("ask/arrangement")).toInt();
    m_arrangement->setCurrentIndex(std::clamp(kept, 0, 3));
    m_columns->setArrangement(static_cast<PaneBoard::Arrangement>(m_arrangement->currentIndex()));
}

QWidget *AskPage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *down = new QVBoxLayout(empty);
    m_emptyText = Widgets::plainLabel({}, "dim");
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_usePractice = button("usePractice");
    down->addStretch();
    down->addWidget(m_emptyText);
    down->addWidget(m_usePractice, 0, Qt::AlignCenter);
    down->addStretch();
    connect(m_usePractice, &QPushButton::clicked, this,
        [this] { useLineUp(Store::builtInLineUps().constLast()); });
    return empty;
}

void AskPage::retranslate()
{
    m_add->setText(tr("Add a model…"));
    m_new->setText(tr("New conversation"));
    m_hideNames->setText(tr("Hide names"));
    m_new->setToolTip(tr("Begin anew with the same columns; this conversation stays under Sessions"));
    m_arrangement->setItemText(0, tr("Columns"));
    m_arrangement->setItemText(1, tr("Grid"));
    m_arrangement->setItemText(2, tr("Tabs"));
    m_arrangement->setItemText(3, tr("One in focus"));
    Widgets::nameChoice(m_arrangement, tr("Arrangement of the columns"));
    m_emptyText->setText(tr("Add models to ask them side by side, or try it with the practice models."));
    m_usePractice->setText(tr("Use the practice models"));
    refresh();
}

int AskPage::hiddenCount() const
{
    int hidden = 0;
    for (const AskMember &member : m_asking.members())
        hidden += member.hidden ? 1 : 0;
    return hidden;
}

void AskPage::refresh()
{
    m_middle->setCurrentIndex(m_asking.members().isEmpty() ? 0 : m_hideNames->isChecked() ? 2 : 1);
    askBlindly();
    m_add->setEnabled(m_asking.members().size() < Asking::mostMembers);
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("At most %1 columns.").arg(Asking::mostMembers));
    m_showHidden->setText(tr("Show the hidden (%1)").arg(hiddenCount()));
    m_showHidden->setVisible(hiddenCount() > 0);
    m_new->setEnabled(m_asking.branch() != nullptr);
    refreshSending();
}

/// A question that goes on may wait for the answers that are coming; one that takes another's place may not.
void AskPage::refreshSending()
{
    const bool waits = m_next.canTake() && !m_composer->isEditing();
    m_composer->setWaits(waits);
    m_composer->setRefusal(waits ? QString() : m_asking.refusal());
    m_composer->setQueued(m_next.text());
    refreshFigures();
}

void AskPage::askBlindly()
{
    QList<Runs::AnswerKey> keys;
    for (int member = 0; m_hideNames->isChecked() && member < m_asking.members().size(); ++member) {
        const Runs::AnswerKey key = m_asking.key(member);
        if (!key.model.isEmpty() && !m_asking.members().at(member).hidden)
            keys += key;
    }
    m_ballot->ask(keys);
}

void AskPage::refreshSoon()
{
    if (!m_estimating.isActive() && isVisible())
        m_estimating.start();
}

/// What the conversation has cost, with what is seen of answers that still come; empty where none is shown.
QString AskPage::spentText() const
{
    if (!m_asking.branch())
        return {};
    const ShownSession &shown = m_comparison.shown();
    Models::Money spent = shown.spent();
    bool isGrowing = false;
    for (int member = 0; member < m_asking.members().size(); ++member) {
        const Runs::AnswerKey key = m_asking.key(member);
        if (!shown.inFlight().contains(key))
            continue;
        isGrowing = true;
        if (const auto cost = shown.inFlight().estimate(key, shown.plan()).cost)
            spent += cost->amount;
    }
    const QString text =
        (isGrowing ? QStringLiteral("≈ ") : QString()) + Reports::dollars(std::optional(spent));
    const auto &budget = m_asking.preview().settings.budget;
    return budget ? tr("spent %1 of %2").arg(text, Reports::dollars(budget)) : tr("spent %1").arg(text);
}

/// What was spent, and what the question would cost.
void AskPage::refreshFigures()
{
    QStringList parts{spentText()};
    parts.removeAll(QString());
    if (m_comparison.shown().isUnderWay())
        refreshSoon();
    if (!m_composer->text().isEmpty() && (m_asking.refusal().isEmpty() || m_next.canTake())) {
        const Runs::RunEstimate estimate = m_asking.estimate(m_composer->text());
        const bool anyPrice = estimate.unpricedModels.size() < m_asking.preview().models.size();
        if (anyPrice)
            parts += tr("this question about %1").arg(Reports::dollars(std::optional(estimate.costExpected)));
        if (!estimate.unpricedModels.isEmpty())
            parts +=
                tr("%n without a known price", nullptr, static_cast<int>(estimate.unpricedModels.size()));
    }
    m_composer->setFigures(parts.join(QStringLiteral(" · ")));
}

void AskPage::send()
{
    const QString question = m_composer->text();
    if (!question.isEmpty() && m_next.canTake() && !m_composer->isEditing()) {
        m_next.take(question);
        m_composer->clear();
        return;
    }
    if (question.isEmpty() || !m_asking.refusal().isEmpty())
        return;
    const Runs::Asked before = m_asking.shown();
    if (m_composer->isEditing())
        m_asking.sendInstead(question);
    else
        m_asking.send(question);
    // Where it could not be asked, it stays to be sent again.
    if (m_asking.shown() != before)
        m_composer->clear();
}

void AskPage::pickModel()
{
    auto *picker = new ModelPicker(m_services, this);
    connect(picker, &ModelPicker::chosen, this, [this](const QString &model) {
        m_asking.add(model);
        m_composer->setFocus();
    });
    picker->openAt(m_add->mapToGlobal(m_add->rect().bottomLeft() + QPoint(0, 4)));
}

void AskPage::changeSettings(int member)
{
    const AskMember &asked = m_asking.members().at(member);
    const Models::ModelEntry *model = m_services.catalogue.model(asked.model);
    if (!model)
        return;
    ColumnSettings dialog(*model, m_services.catalogue.provider(model->provider), asked.settings,
        !asked.contestant.isEmpty(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_asking.setSettings(member, asked.model, dialog.settings());
}

void AskPage::keepAsPrompt()
{
    QString firstAnswer;
    for (int member = 0; member < m_asking.members().size() && firstAnswer.isEmpty(); ++member) {
        const Runs::Answer *answer = m_asking.session().answer(m_asking.key(member));
        firstAnswer = answer ? answer->text : QString();
    }
    KeepDialog dialog(m_asking.asPrompt(), {.allowCode = CodeConsent(m_services.settings).isGiven()}, this);
    dialog.setAnswer(firstAnswer);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_asking.scoreAs(dialog.prompt());
    emit said(tr("Kept in the suite %1.").arg(dialog.suiteName()));
    emit suiteChanged(dialog.suiteId());
}

void AskPage::useLineUp(const Store::LineUp &lineUp)
{
    m_asking.setLineUp(lineUp);
    const qsizetype missing = lineUp.members.size() - m_asking.members().size();
    if (missing > 0)
        emit said(
            tr("%n of these models are not in the catalogue any more.", nullptr, static_cast<int>(missing)));
    m_composer->setFocus();
}

/// Those of the conversation that is shown, else the columns of the last time; at first the practice models.
void AskPage::restoreColumns()
{
    if (!m_asking.members().isEmpty())
        return keepColumns();
    const QByteArray kept = m_services.settings.value(columnsKey()).toByteArray();
    m_asking.setLineUp(kept.isEmpty() ? Store::builtInLineUps().constLast() : Store::lineUpFromJson(kept));
}

void AskPage::keepColumns()
{
    m_services.settings.setValue(columnsKey(), Store::toJson(m_asking.lineUp({})));
}

bool AskPage::closeInnermost()
{
    if (m_columns->enlarged() < 0)
        return false;
    m_columns->enlarge(-1);
    return true;
}

void AskPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshFigures();
}

void AskPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        m_thread->showEarlier();
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        m_thread->showLater();
    else if (event->modifiers() == Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_8)
        m_columns->focusColumn(event->key() - Qt::Key_1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Pennybench::Desktop
