#include "app/desktop/answers/answercolumns.h"

#include "app/desktop/answers/differencedialog.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/comparison/comparewith.h"
#include "app/runs/contestants.h"
#include "widgets/answerpane.h"
#include "widgets/eachlanguage.h"
#include "widgets/keptinview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>

namespace Pennybench::Desktop {

namespace {

/// How often the figures of an answer that streams are written anew.
constexpr int statusMs = 200;

} // namespace

AnswerColumns::AnswerColumns(
    LiveComparison &comparison, const MatrixModel &matrix, Widgets::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_shown(comparison.shown())
    , m_run(comparison.run())
    , m_matrix(matrix)
    , m_theme(theme)
    , m_pinnedColumns(new QHBoxLayout)
    , m_columns(new QHBoxLayout)
    , m_scroll(new Widgets::KeptInView)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    m_pinnedColumns->setSpacing(12);
    across->addLayout(m_pinnedColumns);
    setObjectName(QStringLiteral("answerColumns"));
    auto *columns = new QWidget;
    columns->setObjectName(QStringLiteral("page"));
    columns->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(12);
    m_scroll->setWidget(columns);
    across->addWidget(m_scroll, 1);

    connect(&m_shown, &ShownSession::planChanged, this, &AnswerColumns::rebuild);
    connect(&m_shown, &ShownSession::answerStarted, this, [this](const Runs::AnswerKey &key) {
        if (isShown(key))
            loadPane(modelOf(key));
    });
    connect(&m_shown, &ShownSession::answerChanged, this, &AnswerColumns::onChanged);
    connect(&m_shown, &ShownSession::answersLoaded, this, [this] {
        for (int model = 0; model < count() && m_row >= 0; ++model) {
            if (m_panes.at(model)->text().isEmpty() && m_shown.answer(m_matrix.key(m_row, model)))
                loadPane(model);
        }
    });
    connect(
        &m_shown, &ShownSession::textAdded, this, [this](const Runs::AnswerKey &key, const QString &added) {
            if (isShown(key))
                m_panes.at(modelOf(key))->appendText(added);
        });
    connect(&m_shown, &ShownSession::reasoningAdded, this,
        [this](const Runs::AnswerKey &key, const QString &added) {
            if (isShown(key))
                m_panes.at(modelOf(key))->appendReasoning(added);
        });
    connect(&m_shown, &ShownSession::textReplaced, this, [this](const Runs::AnswerKey &key) {
        if (isShown(key))
            loadPane(modelOf(key));
    });
    const auto labelAll = [this] {
        for (int model = 0; model < count(); ++model)
            label(model);
    };
    connect(&theme, &Widgets::ThemeSource::changed, this, labelAll);
    m_tick.setInterval(statusMs);
    connect(&m_tick, &QTimer::timeout, this, &AnswerColumns::refreshInFlight);
    connect(&m_shown, &ShownSession::stateChanged, this, &AnswerColumns::followState);
    rebuild();
    Widgets::inEachLanguage(this, [this, labelAll] {
        labelAll(); // with their prices
        followState();
    });
}

void AnswerColumns::followState()
{
    m_shown.isUnderWay() ? m_tick.start() : m_tick.stop();
    for (int model = 0; model < count() && m_row >= 0; ++model)
        refreshStatus(model);
}

void AnswerColumns::rebuild()
{
    qDeleteAll(m_panes);
    m_panes.clear();
    m_row = -1;
    m_enlarged = -1;
    for (int model = 0; model < m_shown.plan().models.size(); ++model) {
        m_panes += makePane(model);
        m_columns->addWidget(m_panes.last(), 1);
        label(model);
        m_panes.last()->setChosen(Runs::contestantLetter(model) == m_chosen);
    }
}

Widgets::AnswerPane *AnswerColumns::makePane(int model)
{
    auto *pane = new Widgets::AnswerPane;
    pane->setTypesetter(m_theme.typesetter());
    pane->setRaw(m_raw);
    connect(pane, &Widgets::AnswerPane::verdictClicked, this, [this, model] { emit whyRequested(model); });
    connect(pane, &Widgets::AnswerPane::headClicked, this,
        [this, model] { emit contestantChosen(Runs::contestantLetter(model)); });
    connect(pane, &Widgets::AnswerPane::actionClicked, this, [this, model] { act(model); });
    connect(pane, &Widgets::AnswerPane::menuRequested, this,
        [this, model](const QPoint &at) { offerMenu(model, at); });
    connect(pane, &Widgets::AnswerPane::scrolled, this, [this, pane](double share) {
        for (Widgets::AnswerPane *other : std::as_const(m_panes)) {
            if (m_together && other != pane)
                other->scrollTo(share);
        }
    });
    return pane;
}

void AnswerColumns::label(int model)
{
    const Models::ModelEntry &entry = m_shown.plan().models.at(model);
    const int family = Runs::contestantFamilies(m_shown.plan().models).at(model);
    m_panes.at(model)->setModel(shortModelName(entry),
        Widgets::modelMark(Runs::contestantLetter(model), family, m_theme.theme().dark),
        priceText(entry, QDateTime::currentDateTimeUtc()));
}

void AnswerColumns::showRow(int row)
{
    if (!m_matrix.prompt(row))
        return;
    m_row = row;
    for (int model = 0; model < count(); ++model)
        loadPane(model);
}

bool AnswerColumns::isRowDone() const
{
    for (int model = 0; model < count() && m_row >= 0; ++model) {
        const Runs::AnswerKey shown = m_matrix.key(m_row, model);
        if (m_shown.inFlight().contains(shown) || (!m_shown.answer(shown) && !m_run.isCancelled(shown.model)))
            return false;
    }
    return true;
}

void AnswerColumns::setRaw(bool raw)
{
    m_raw = raw;
    for (Widgets::AnswerPane *pane : std::as_const(m_panes))
        pane->setRaw(raw);
}

void AnswerColumns::enlarge(int model)
{
    m_enlarged = model;
    for (int other = 0; other < count(); ++other)
        m_panes.at(other)->setVisible(model < 0 || other == model);
    if (model >= 0)
        focusColumn(model);
}

void AnswerColumns::setPinned(int model, bool pinned)
{
    Widgets::AnswerPane *pane = m_panes.at(model);
    m_pinnedColumns->removeWidget(pane);
    m_columns->removeWidget(pane);
    pane->setProperty("pinned", pinned);
    if (pinned) {
        m_pinnedColumns->addWidget(pane);
        return;
    }
    int place = 0;
    for (int other = 0; other < model; ++other)
        place += m_panes.at(other)->property("pinned").toBool() ? 0 : 1;
    m_columns->insertWidget(place, pane, 1);
}

void AnswerColumns::focusColumn(int model)
{
    if (model < 0 || model >= count())
        return;
    m_panes.at(model)->setFocus();
}

void AnswerColumns::keepInView(int model)
{
    const bool isPinned = model >= 0 && m_panes.at(model)->property("pinned").toBool();
    m_scroll->keep(model < 0 || isPinned ? nullptr : m_panes.at(model));
}

int AnswerColumns::currentColumn() const
{
    for (int model = 0; model < count(); ++model) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && (focus == m_panes.at(model) || m_panes.at(model)->isAncestorOf(focus)))
            return model;
    }
    return std::max(m_enlarged, 0);
}

void AnswerColumns::copy(int model) const
{
    QApplication::clipboard()->setText(m_panes.at(model)->text());
}

void AnswerColumns::setChosen(const QString &letter)
{
    m_chosen = letter;
    for (int model = 0; model < count(); ++model)
        m_panes.at(model)->setChosen(Runs::contestantLetter(model) == letter);
}

void AnswerColumns::refreshInFlight()
{
    for (int model = 0; model < count() && m_row >= 0 && isVisible(); ++model) {
        const Runs::AnswerKey key = m_matrix.key(m_row, model);
        if (!m_shown.answer(key))
            refreshStatus(model);
    }
}

void AnswerColumns::loadPane(int model)
{
    Widgets::AnswerPane *pane = m_panes.at(model);
    const Runs::AnswerKey key = m_matrix.key(m_row, model);
    if (const Runs::Answer *answer = m_shown.wholeAnswer(key)) {
        pane->showWhole(answer->reasoning, answer->text);
    } else {
        pane->clear();
        const PartialAnswer partial = m_shown.inFlight().partial(key);
        if (!partial.reasoning.isEmpty())
            pane->appendReasoning(partial.reasoning);
        if (!partial.text.isEmpty())
            pane->appendText(partial.text);
    }
    refreshStatus(model);
}

void AnswerColumns::refreshStatus(int model)
{
    Widgets::AnswerPane *pane = m_panes.at(model);
    const Runs::Answer *answer = m_shown.answer(m_matrix.key(m_row, model));
    if (!answer) {
        refreshOpen(model);
        return;
    }
    const bool done = answer->status == Runs::AnswerStatus::Ok;
    pane->setStatus((done ? tr("✓ done") + QStringLiteral(" · ") : QString()) + statusText(*answer));
    const bool noVerdict = done && !answer->override && hasNoScorer(m_shown.plan(), answer->key);
    pane->setVerdict(meaningOf(m_shown.plan(), *answer),
        noVerdict ? QString() : verdictWord(m_shown.plan(), *answer), reasonOf(*answer));
    const bool askable = !m_shown.isReplay() && m_shown.isUnderWay();
    pane->setAction(done                                             ? tr("Why?")
            : askable && answer->status == Runs::AnswerStatus::Error ? tr("Retry")
                                                                     : QString());
}

/// The figures of an answer that has not come yet.
void AnswerColumns::refreshOpen(int model)
{
    Widgets::AnswerPane *pane = m_panes.at(model);
    const Runs::AnswerKey key = m_matrix.key(m_row, model);
    pane->setVerdict(Widgets::Meaning::None, QString(), QString());
    const bool stoppable = m_shown.isUnderWay() && !m_shown.isReplay() && !m_run.isCancelled(key.model);
    pane->setAction(stoppable ? tr("Stop") : QString());
    if (const auto waiting = m_shown.inFlight().waiting(key)) {
        pane->setStatus(tr("waiting; continues in %1 s. %2")
                            .arg(m_shown.inFlight().left(*waiting).count())
                            .arg(sentenceOf(waiting->reason)));
    } else if (m_shown.inFlight().contains(key)) {
        const PartialAnswer partial = m_shown.inFlight().partial(key);
        const QString state = !partial.text.isEmpty()
            ? tr("● answering")
            : (partial.reasoning.isEmpty() ? tr("● waiting for the first token") : tr("● thinking"));
        pane->setStatus(
            state + QStringLiteral(" · ") + statusText(m_shown.inFlight().estimate(key, m_shown.plan())));
    } else if (const Models::ModelEntry *other =
                   stoppable ? m_shown.inFlight().waitsFor(key.model, m_shown.plan()) : nullptr) {
        pane->setStatus(tr("waiting for %1").arg(shortModelName(*other)));
    } else {
        pane->setStatus(
            stoppable || (m_shown.isReplay() && m_shown.isUnderWay()) ? tr("in the queue") : tr("not asked"));
    }
}

void AnswerColumns::onChanged(const Runs::AnswerKey &key)
{
    if (!isShown(key))
        return;
    const int model = modelOf(key);
    const Runs::Answer *answer = m_shown.wholeAnswer(key);
    if (answer && m_panes.at(model)->text() != answer->text)
        m_panes.at(model)->showWhole(answer->reasoning, answer->text);
    else
        m_panes.at(model)->finish();
    refreshStatus(model);
}

/// What the button of a column does depends on how far its answer is.
void AnswerColumns::act(int model)
{
    const Runs::AnswerKey key = m_matrix.key(m_row, model);
    const Runs::Answer *answer = m_shown.answer(key);
    if (!answer)
        m_run.cancelModel(key.model);
    else if (answer->status == Runs::AnswerStatus::Error)
        m_run.retryFailed(key.model);
    else
        emit whyRequested(model);
    refreshStatus(model);
}

void AnswerColumns::offerMenu(int model, const QPoint &at)
{
    QMenu menu(this);
    const QString id = m_shown.plan().models.at(model).id;
    const bool live = m_shown.isUnderWay() && !m_shown.isReplay();
    const bool pinned = m_panes.at(model)->property("pinned").toBool();
    const auto offer = [&](const QString &text, bool possible, auto &&action) {
        QAction *made = menu.addAction(text);
        made->setEnabled(possible);
        connect(made, &QAction::triggered, this, action);
    };
    offer(tr("Copy the answer"), !m_panes.at(model)->text().isEmpty(), [this, model] { copy(model); });
    offer(tr("Why this verdict"), m_shown.answer(m_matrix.key(m_row, model)),
        [this, model] { emit whyRequested(model); });
    offerComparisons(menu, model);
    fillCompareMenu(*menu.addMenu(QString()), m_shown.plan(), Runs::contestantLetter(model),
        [this](const QString &first, const QString &second) { emit compareRequested(first, second); });
    menu.addSeparator();
    offer(m_enlarged == model ? tr("Show all columns") : tr("Show only this column"), count() > 1,
        [this, model] { enlarge(m_enlarged == model ? -1 : model); });
    offer(pinned ? tr("Unpin") : tr("Pin at the left"), count() > 1,
        [this, model, pinned] { setPinned(model, !pinned); });
    menu.addSeparator();
    offer(tr("Ask this model's failed answers again"), live, [this, id] { m_run.retryFailed(id); });
    offer(tr("Stop this model"), live && !m_run.isCancelled(id), [this, id] {
        m_run.cancelModel(id);
        for (int other = 0; other < count(); ++other)
            refreshStatus(other);
    });
    menu.exec(at);
}

void AnswerColumns::offerComparisons(QMenu &menu, int model)
{
    QMenu *others = menu.addMenu(tr("Compare the answer with"));
    for (int other = 0; other < count(); ++other) {
        if (other == model || m_panes.at(other)->text().isEmpty())
            continue;
        const QString name =
            shortModelName(m_shown.plan().models.at(other)).replace(u'&', QStringLiteral("&&"));
        connect(others->addAction(name), &QAction::triggered, this,
            [this, model, other] { compare(model, other); });
    }
    others->setEnabled(!others->isEmpty() && !m_panes.at(model)->text().isEmpty());
}

void AnswerColumns::compare(int left, int right)
{
    const auto side = [this](int model) {
        const Models::ModelEntry &entry = m_shown.plan().models.at(model);
        const Runs::Answer *answer = m_shown.wholeAnswer(m_matrix.key(m_row, model));
        return Widgets::AnswerDifference::Side{Runs::contestantLetter(model) + u' ' + shortModelName(entry),
            m_panes.at(model)->text(), answer ? answer->reasoning : QString()};
    };
    auto *dialog = new DifferenceDialog(m_theme, side(left), side(right), this);
    dialog->show();
}

bool AnswerColumns::isShown(const Runs::AnswerKey &key) const
{
    return m_row >= 0 && key.trial == 1 && m_matrix.rowOf(key) == m_row && modelOf(key) >= 0;
}

int AnswerColumns::modelOf(const Runs::AnswerKey &key) const
{
    const QList<Models::ModelEntry> &models = m_shown.plan().models;
    for (int model = 0; model < models.size(); ++model) {
        if (models.at(model).id == key.model)
            return model;
    }
    return -1;
}

} // namespace Pennybench::Desktop
